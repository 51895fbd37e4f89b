package org.packbench.sessions;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.packbench.core.SessionId;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.lease.Station;
import org.packbench.core.session.LeftSpools;

/** Looks into the spool files of this PC that no living process has locked. */
@Component
public final class LocalSpools implements LeftSpools {
    private static final Logger LOG = System.getLogger(LocalSpools.class.getName());

    private final Station station;

    @Activate
    public LocalSpools(@Reference Station station) {
        this.station = station;
    }

    @Override
    public List<LeftSpool> left() throws IOException {
        List<LeftSpool> left = new ArrayList<>();
        look(station.folders().getFirst(), left);
        for (Path before : station.folders().subList(1, station.folders().size())) lookOlder(before, left);
        left.sort(Comparator.comparing(LeftSpool::since));
        return left;
    }

    /** Perhaps on a disk that is not there now. */
    private static void lookOlder(Path folder, List<LeftSpool> left) {
        try {
            look(folder, left);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a place of older spools cannot be read: " + folder, e);
        }
    }

    private static void look(Path stationFolder, List<LeftSpool> left) throws IOException {
        Path folder = stationFolder.resolve("spool");
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".spool"))::iterator)
                Spools.look(file).flatMap(LocalSpools::told).ifPresent(left::add);
        }
    }

    /** A spool with nothing in it has nothing to offer; the session itself is found by its lease. */
    private static Optional<LeftSpool> told(Spools.Content content) {
        List<JournalRecord> scans = content.records().stream()
                .map(Pending::record)
                .filter(JournalRecord::data)
                .toList();
        if (scans.isEmpty()) return Optional.empty();
        return Optional.of(new LeftSpool(
                content.purpose().share(),
                new SessionId(content.purpose().session()),
                scans.size(),
                scans.getFirst().moment().at(),
                Optional.of(scans.getLast().worker())));
    }
}
