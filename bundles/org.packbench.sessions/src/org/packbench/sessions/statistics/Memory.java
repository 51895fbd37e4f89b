package org.packbench.sessions.statistics;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.packbench.core.lease.Station;
import org.packbench.documents.FiguresFile;
import org.packbench.documents.FiguresFile.Remembered;
import org.packbench.documents.PackingLists;

/**
 * What this PC remembers of the summaries of one share, in its station folder. It may be lost at any time: a file that is
 * damaged, or cannot be written, costs reading the summaries again, and nothing else.
 */
final class Memory {
    private static final Logger LOG = System.getLogger(Memory.class.getName());
    private static final int NAME_DIGITS = 16;

    private final Path file;
    private final String root;

    Memory(Station station, String root) {
        String name = PackingLists.sha256(root.getBytes(StandardCharsets.UTF_8)).substring(0, NAME_DIGITS);
        this.file = station.folder().resolve("statistics").resolve(name + ".jsonl");
        this.root = root;
    }

    /** By key; nothing where there is no file that is whole. */
    Map<String, Remembered> read() {
        Map<String, Remembered> known = new LinkedHashMap<>();
        try {
            if (Files.notExists(file)) return known;
            FiguresFile.read(Files.readAllBytes(file), root)
                    .ifPresentOrElse(
                            all -> all.forEach(one -> known.put(one.key(), one)),
                            () -> LOG.log(Level.INFO, "remembered statistics are dropped and made anew: " + file));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "remembered statistics cannot be read and are made anew: " + file, e);
        }
        return known;
    }

    void write(Map<String, Remembered> known) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "figures", ".new");
            Files.write(fresh, FiguresFile.write(new TreeMap<>(known).values(), root));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "statistics are not remembered, and are read anew next time: " + file, e);
        }
    }
}
