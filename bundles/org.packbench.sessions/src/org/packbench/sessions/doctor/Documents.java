package org.packbench.sessions.doctor;

import java.time.ZoneId;
import java.util.Optional;
import org.packbench.core.doctor.Discovery.Document;
import org.packbench.core.journal.JournalException;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.storage.SharePath;
import org.packbench.documents.PackingLists;
import org.packbench.documents.ProfileDocuments;
import org.packbench.documents.SessionSummary;
import org.packbench.documents.StatisticsFile;

/** Which documents stand on a share, and whether one can be read. */
final class Documents {
    static final String CONFIG = "config.json";
    static final String SKU_MAPPING = "sku_mapping.json";
    static final String WORKERS = "workers.json";
    static final SharePath STATISTICS = SharePath.of("Stats").child(StatisticsFile.NAME);
    static final SharePath STATISTICS_OPENING = SharePath.of("Stats/global_stats.opening.json");

    private Documents() {}

    /** The line, the key or the item at which it cannot be read; empty when it can. */
    static Optional<String> damage(Document document, SharePath place, byte[] content) {
        try {
            read(document, place.toString(), content);
            return Optional.empty();
        } catch (ProfileException damaged) {
            return Optional.of(damaged.what().replace(place + ", ", ""));
        } catch (JournalException damaged) {
            return Optional.of(damaged.place());
        }
    }

    private static void read(Document document, String file, byte[] content) throws ProfileException, JournalException {
        switch (document) {
            case CONFIG -> ProfileDocuments.readClient(content, file);
            case SKU_MAPPING -> ProfileDocuments.readSkuMapping(content, file);
            case WORKERS -> ProfileDocuments.readWorkers(content, file);
            case STATISTICS, STATISTICS_OPENING -> StatisticsFile.read(content, file, ZoneId.systemDefault());
            case SUMMARY -> SessionSummary.read(content, file);
            case PACKING_LIST -> PackingLists.read(content, file);
            case JOURNAL -> throw new IllegalArgumentException("a journal is read with its session: " + file);
        }
    }
}
