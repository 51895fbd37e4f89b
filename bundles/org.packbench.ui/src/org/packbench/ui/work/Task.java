package org.packbench.ui.work;

import java.io.IOException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.packbench.core.journal.JournalException;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.session.OpenSession.NotSaved;
import org.packbench.core.shop.ShopException;
import org.packbench.core.storage.StorageException;

/** Something that blocks: it asks a service of the share, or a shop. Runs in a job. */
@FunctionalInterface
public interface Task<T> {
    /** @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled */
    T run(IProgressMonitor monitor)
            throws StorageException, ProfileException, JournalException, NotSaved, ShopException, IOException;
}
