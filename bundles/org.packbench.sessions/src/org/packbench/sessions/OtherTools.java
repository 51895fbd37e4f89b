package org.packbench.sessions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.Importers;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalException.Kind;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Profiles;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.SessionInfoFile;
import org.packbench.model.ClientProfile;
import org.packbench.model.PackingList;

/** Sessions that another tool began: where their packing list is, so that it can be frozen and packed on here. */
final class OtherTools {
    private final Storage storage;
    private final Profiles profiles;
    private final List<Importer> importers;

    OtherTools(Storage storage, Profiles profiles, List<Importer> importers) {
        this.storage = storage;
        this.profiles = profiles;
        this.importers = importers;
    }

    /** A list, and where it came from. */
    record Source(PackingList list, String path) {}

    /**
     * Freezes the list of a session that has none frozen.
     *
     * @throws JournalException when the list is not to be found or cannot be read; names where it should be
     */
    void freeze(SessionId session) throws StorageException, JournalException {
        Source source = source(session);
        new Freezing(storage, profiles).freeze(session, source.list(), source.path());
    }

    /** Finds and reads the list; writes nothing. A session without lists is its analysis: the fulfillable orders. */
    Source source(SessionId session) throws StorageException, JournalException {
        List<SharePath> places = new ArrayList<>();
        if (Layout.shopify(session)) {
            SharePath lists = session.folder().parent().parent().child("packing_lists");
            places.add(lists.child(session.folder().name() + ".json"));
            places.add(lists.child(session.folder().name() + ".xlsx"));
        } else {
            places.add(session.folder().child("analysis").child("analysis_data.json"));
        }
        for (SharePath place : places) {
            Optional<byte[]> bytes = ShareFiles.read(storage, place);
            if (bytes.isPresent()) return new Source(importCopy(session, bytes.get(), place.name()), place.toString());
        }
        if (Layout.shopify(session)) throw missing(places.getFirst());
        return excelSource(session);
    }

    private Source excelSource(SessionId session) throws StorageException, JournalException {
        SharePath info = session.folder().child(SessionInfoFile.NAME);
        String source = ShareFiles.read(storage, info)
                .flatMap(bytes -> SessionInfoFile.read(bytes).packingListPath())
                .orElseThrow(() -> missing(info));
        try {
            Path file = Path.of(source);
            if (!Files.isReadable(file)) throw new JournalException(Kind.DAMAGED, info.toString(), source, null);
            return new Source(imported(session, file), source);
        } catch (InvalidPathException e) {
            throw new JournalException(Kind.DAMAGED, info.toString(), source, e);
        }
    }

    /** Importers read files: one that lies on the share is copied for as long as it takes. */
    private PackingList importCopy(SessionId session, byte[] content, String name)
            throws StorageException, JournalException {
        try {
            Path folder = Files.createTempDirectory("packbench");
            Path copy = folder.resolve(name);
            try {
                Files.write(copy, content);
                return imported(session, copy);
            } finally {
                Files.deleteIfExists(copy);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new JournalException(Kind.DAMAGED, name, String.valueOf(e.getMessage()), e);
        }
    }

    private PackingList imported(SessionId session, Path file) throws StorageException, JournalException {
        try {
            ClientId id = new ClientId(Layout.clientOf(session));
            ClientProfile client = profiles.client(id)
                    .orElseThrow(
                            () -> new JournalException(Kind.DAMAGED, session.value(), Layout.clientOf(session), null));
            Importer importer = Importers.choose(importers, file)
                    .orElseThrow(() -> new JournalException(Kind.DAMAGED, file.toString(), "", null));
            // nobody can be asked, but the client's people may have said before what is where
            var how = new Importer.Request(client, profiles.columnMappings(id), OptionalInt.empty(), "");
            return switch (importer.read(file, how, new NullProgressMonitor()).whole()) {
                case Importer.Result.Read read -> read.list();
                case Importer.Result.Rejected rejected ->
                    throw new JournalException(
                            Kind.DAMAGED,
                            file.toString(),
                            String.valueOf(rejected.problems().getFirst()),
                            null);
            };
        } catch (IOException | ProfileException e) {
            throw new JournalException(Kind.DAMAGED, file.toString(), String.valueOf(e.getMessage()), e);
        }
    }

    private static JournalException missing(SharePath path) {
        return new JournalException(Kind.DAMAGED, path.toString(), "", null);
    }
}
