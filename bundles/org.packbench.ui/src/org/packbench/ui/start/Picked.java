package org.packbench.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.ClientId;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.core.intake.Inbox;
import org.packbench.core.intake.Intake;
import org.packbench.core.intake.Intake.Examined;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.shop.Shop;
import org.packbench.core.shop.ShopException;
import org.packbench.core.storage.StorageException;
import org.packbench.model.ClientProfile;
import org.packbench.ui.intake.text.Messages;
import org.packbench.ui.shop.Shops;

/**
 * The list that somebody chose: a file, one that waits in the client's inbox, or what a shop wants packed now.
 *
 * @param file where it lies; of a shop's list no more than its name
 */
record Picked(Path file, Optional<Waiting> waiting, Optional<Live> live) {
    /** A file in an inbox. */
    record Waiting(Inbox inbox, Inbox.Item item) {}

    /** A client's shop. */
    record Live(Shops shops, Shop shop) {}

    static Picked file(Path file) {
        return new Picked(file, Optional.empty(), Optional.empty());
    }

    static Picked of(Shops shops, Shop shop) {
        return new Picked(Path.of(shop.address()), Optional.empty(), Optional.of(new Live(shops, shop)));
    }

    static Picked of(Inbox inbox, Inbox.Item item) {
        return new Picked(item.source(), Optional.of(new Waiting(inbox, item)), Optional.empty());
    }

    /** As the person knows it. */
    String shown() {
        return waiting.map(chosen -> NLS.bind(Messages.inboxFile, chosen.item().name()))
                .or(() -> live.map(chosen -> NLS.bind(
                        org.packbench.ui.shop.text.Messages.shopFile,
                        chosen.shop().address())))
                .orElse(file.toString());
    }

    /**
     * Looks at it as it would be packed. Blocks.
     *
     * @param remember whether the columns that the wish names are remembered, once the list was read with them
     */
    Reading examine(Intake intake, ClientProfile client, Intake.Wish wish, boolean remember, IProgressMonitor monitor)
            throws IOException, StorageException, ProfileException, ShopException {
        if (live.isPresent()) return examine(live.get(), intake, client, wish, monitor);
        ClientId id = new ClientId(client.getClientId());
        Examined examined = waiting.isPresent()
                ? examineCopy(intake, waiting.get(), wish, monitor)
                : intake.examine(id, file, wish, monitor);
        if (remember
                && examined.result() instanceof Result.Read read
                && read.head().isPresent()) intake.remember(id, read.head().get());
        return new Reading(this, client, wish, examined);
    }

    /** Whether it lies in a folder of this PC where something can be put beside it. */
    boolean hasFolder() {
        return waiting.isEmpty() && live.isEmpty();
    }

    /** Reading a shop takes longer than asking the share. */
    private static Reading examine(
            Live live, Intake intake, ClientProfile client, Intake.Wish wish, IProgressMonitor monitor)
            throws StorageException, ProfileException, ShopException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        Result result = live.shops().fetch(live.shop(), progress.split(80)).result();
        ClientId id = new ClientId(client.getClientId());
        Intake.Findings findings = result instanceof Result.Read read
                ? intake.findings(id, read.list(), progress.split(20))
                : Intake.Findings.NONE;
        return new Reading(named(live, result), client, wish, new Examined(result, findings, false));
    }

    private static Picked named(Live live, Result result) {
        String name = result instanceof Result.Read read ? read.list().getListName() : null;
        Path file = Path.of(name == null ? live.shop().address() : name).toAbsolutePath();
        return new Picked(file, Optional.empty(), Optional.of(live));
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
