package org.packbench.sessions.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.packbench.core.ClientId;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Discovery.Document;
import org.packbench.core.doctor.ShareDoctor.Step;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;

/** Reads what several stations share: clients' settings and mappings, workers, statistics. */
final class DocumentSearch {
    private static final String PREFIX = "CLIENT_";

    private final Visit visit;

    DocumentSearch(Visit visit) {
        this.visit = visit;
    }

    void search() throws StorageException {
        List<SharePath> clients = new ArrayList<>();
        for (SharePath top : folders(SharePath.ROOT)) {
            if (top.name().equalsIgnoreCase("CLIENTS")) clients.addAll(folders(top));
            if (top.name().equalsIgnoreCase("WORKERS")) document(Document.WORKERS, top.child(Documents.WORKERS));
        }
        document(Document.STATISTICS, Documents.STATISTICS);
        document(Document.STATISTICS_OPENING, Documents.STATISTICS_OPENING);
        for (int i = 0; i < clients.size(); i++) {
            visit.at(Step.DOCUMENTS, i, clients.size());
            client(clients.get(i));
        }
    }

    private List<SharePath> folders(SharePath folder) throws StorageException {
        List<SharePath> folders = new ArrayList<>();
        visit.look(
                folder,
                () -> visit.storage().list(folder).stream()
                        .filter(Entry::folder)
                        .map(entry -> folder.child(entry.name()))
                        .forEach(folders::add));
        return folders;
    }

    private void client(SharePath folder) throws StorageException {
        visit.look(folder, () -> unfinished(folder));
        document(Document.CONFIG, folder.child(Documents.CONFIG));
        document(Document.SKU_MAPPING, folder.child(Documents.SKU_MAPPING));
    }

    /** The settings are made last, so a client without is one whose making broke off. */
    private void unfinished(SharePath folder) throws StorageException {
        Optional<String> id = clientOf(folder.name());
        if (id.isEmpty() || visit.storage().find(folder.child(Documents.CONFIG)).isPresent()) return;
        Optional<Entry> made = visit.storage().find(folder);
        if (made.filter(entry -> visit.age(entry).compareTo(Visit.QUIET) > 0).isPresent())
            visit.found(new Discovery.UnfinishedClient(folder, id.get()));
    }

    private static Optional<String> clientOf(String folder) {
        if (!folder.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) return Optional.empty();
        try {
            return Optional.of(new ClientId(folder.substring(PREFIX.length())).value());
        } catch (ClientId.InvalidClientId e) {
            // no client of ours, and no file in it will be read as one's
            return Optional.empty();
        }
    }

    private void document(Document document, SharePath place) throws StorageException {
        visit.look(place, () -> {
            byte[] content = visit.storage().read(place);
            BackupFolder backups = BackupFolder.of(visit.storage(), document, place);
            Optional<String> where = Documents.damage(document, place, content);
            if (where.isPresent())
                visit.found(
                        new Discovery.Damaged(place, document, where.get(), repairable(document, content, backups)));
            int found = backups.newestFirst().size();
            if (found > BackupFolder.KEPT) visit.found(new Discovery.ManyBackups(place, found, BackupFolder.KEPT));
        });
    }

    private boolean repairable(Document document, byte[] content, BackupFolder backups) throws StorageException {
        return switch (document) {
            case STATISTICS -> true;
            case STATISTICS_OPENING, SUMMARY, PACKING_LIST, JOURNAL -> false;
            case CONFIG, SKU_MAPPING, WORKERS ->
                DocumentRepair.beginsAnew(content, backups)
                        || backups.newestReadable(visit.storage()).isPresent();
        };
    }
}
