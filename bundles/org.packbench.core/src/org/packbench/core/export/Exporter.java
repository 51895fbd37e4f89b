package org.packbench.core.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ConsumerType;

/** Writes tables in one format; a new format is a new service. Thread-safe; blocks. */
@ConsumerType
public interface Exporter {
    /** The file names' end, without the dot: {@code xlsx csv json pdf}. */
    String extension();

    /** Whether several tables go into one file. */
    boolean several();

    /**
     * Writes the file whole or not at all, streaming. Text that a spreadsheet would take for a formula is neutralised. A
     * target that another program holds open gets another name beside it.
     *
     * @return where it was written
     * @throws IOException when it cannot be written: names the file; what was there before is untouched
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled; nothing is left behind
     */
    Path write(List<ExportTable> tables, Path target, IProgressMonitor monitor) throws IOException;
}
