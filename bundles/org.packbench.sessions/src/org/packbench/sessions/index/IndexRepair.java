package org.packbench.sessions.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.packbench.core.lease.Station;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;

/**
 * What is wrong with the stations' files, and how it is made good once the folders were searched: what a damaged or a missing
 * file had said is written down anew. One thread at a time.
 */
final class IndexRepair {
    private final Storage storage;
    private final Station station;
    private final IndexFolder folder;
    private final IndexAppender appender;
    /** By the file's name what was made good of it, which people are told once. */
    private final Map<String, String> told = new LinkedHashMap<>();

    IndexRepair(Storage storage, Station station, IndexFolder folder, IndexAppender appender) {
        this.storage = storage;
        this.station = station;
        this.folder = folder;
        this.appender = appender;
    }

    /** @param missing names of files that nobody took over */
    void run(Census census, List<String> missing, Instant now) throws StorageException {
        List<SeenFile> gone = new ArrayList<>();
        List<SeenFile> damaged = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (SeenFile file : folder.files()) {
            if (missing.contains(file.name())) gone.add(file);
            else if (file.damaged() && own(file)) {
                appender.beginAnew();
                told.put(file.name(), told(file));
                kept.add(file.name());
            } else if (file.damaged() && SeenFile.abandoned(file.modified(), now)) damaged.add(file);
            else kept.add(file.name());
        }
        if (gone.isEmpty() && damaged.isEmpty()) return;
        appender.write(census.notIn(kept, now));
        for (SeenFile file : gone) {
            told.put(file.name(), told(file.name()));
            folder.forget(file.name());
        }
        for (SeenFile file : damaged) {
            IndexFile.setAside(storage, file.name());
            told.put(file.name(), told(file));
            folder.forget(file.name());
        }
    }

    private boolean own(SeenFile file) {
        return file.head()
                .filter(head -> head.station().equals(station.id()))
                .filter(head -> head.process().equals(IndexAppender.here(station)))
                .isPresent();
    }

    /** That files were lost, though this PC may have seen nothing of them. */
    void lost(List<String> names) {
        names.forEach(name -> told.putIfAbsent(name, told(name)));
    }

    /** For people. */
    List<String> problems(List<String> missing) {
        List<String> problems = new ArrayList<>(told.values());
        for (SeenFile file : folder.files()) if (file.damaged()) problems.addAll(file.faults());
        missing.forEach(name -> problems.add(told(name)));
        return problems.stream().distinct().toList();
    }

    private static String told(SeenFile file) {
        return String.join("; ", file.faults()) + " (" + IndexFile.ASIDE + ")";
    }

    private static String told(String missing) {
        return SeenFile.path(missing) + ": MISSING";
    }
}
