package org.packbench.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.ClientId;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.core.intake.Inbox;
import org.packbench.core.intake.Intake;
import org.packbench.core.intake.Intake.Examined;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.storage.StorageException;
import org.packbench.model.ClientProfile;
import org.packbench.ui.intake.text.Messages;

/**
 * The list that somebody chose: a file, or one that waits in the client's inbox.
 *
 * @param file where it lies
 */
record Picked(Path file, Optional<Waiting> waiting) {
    /** A file in an inbox. */
    record Waiting(Inbox inbox, Inbox.Item item) {}

    static Picked file(Path file) {
        return new Picked(file, Optional.empty());
    }

    static Picked of(Inbox inbox, Inbox.Item item) {
        return new Picked(item.source(), Optional.of(new Waiting(inbox, item)));
    }

    /** As the person knows it. */
    String shown() {
        return waiting.map(chosen -> NLS.bind(Messages.inboxFile, chosen.item().name()))
                .orElse(file.toString());
    }

    /**
     * Looks at it as it would be packed. Blocks.
     *
     * @param remember whether the columns that the wish names are remembered, once the list was read with them
     */
    Reading examine(Intake intake, ClientProfile client, Intake.Wish wish, boolean remember, IProgressMonitor monitor)
            throws IOException, StorageException, ProfileException {
        ClientId id = new ClientId(client.getClientId());
        Examined examined = waiting.isPresent()
                ? examineCopy(intake, waiting.get(), wish, monitor)
                : intake.examine(id, file, wish, monitor);
        if (remember
                && examined.result() instanceof Result.Read read
                && read.head().isPresent()) intake.remember(id, read.head().get());
        return new Reading(this, client, wish, examined);
    }

    /** Importers read files of this PC; the copy is not needed longer than for that. */
    private static Examined examineCopy(Intake intake, Waiting chosen, Intake.Wish wish, IProgressMonitor monitor)
            throws IOException, StorageException, ProfileException {
        Inbox.Item item = chosen.item();
        Path folder = Files.createTempDirectory("packbench");
        try {
            Path copy = chosen.inbox()
                    .copy(item, folder)
                    .orElseThrow(() -> new SourceException(Reason.MISSING, item.name(), null));
            return intake.examine(item.client(), copy, wish, monitor);
        } finally {
            Files.deleteIfExists(folder.resolve(item.name()));
            Files.delete(folder);
        }
    }
}
