package org.packbench.sessions;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The folders of this PC. Its id stays in the usual one, so that it is the same PC wherever it keeps its spool; every other
 * folder that ever held spool is written down there, so that scans are found after the setting was changed.
 *
 * @param home where the id is
 * @param folder where spool and caches are
 * @param all every folder that may hold spool, {@code folder} first
 * @param passedOver the folder that was asked for and cannot be written
 */
record StationPlaces(Path home, Path folder, List<Path> all, Optional<Path> passedOver) {
    private static final Logger LOG = System.getLogger(StationPlaces.class.getName());

    /** One absolute path a line. */
    private static final String KNOWN = "spool.places";

    /**
     * The cache where it was asked for, else at home.
     *
     * @throws IOException when no folder can be written
     */
    static StationPlaces of(Path home, Optional<Path> wanted) throws IOException {
        Optional<Path> cache = wanted.map(Path::toAbsolutePath).filter(StationPlaces::usable);
        if (cache.isPresent() && !usable(home)) return of(cache.get(), Optional.empty());
        EveryUser.folder(home);
        cache.ifPresent(folder -> remember(home, folder));
        Path folder = cache.orElse(home);
        Set<Path> all = new LinkedHashSet<>(List.of(folder, home));
        all.addAll(known(home));
        return new StationPlaces(home, folder, List.copyOf(all), cache.isPresent() ? Optional.empty() : wanted);
    }

    /** Tried, because permissions alone do not tell: a disk may be full, a server's share read-only. */
    private static boolean usable(Path folder) {
        try {
            EveryUser.folder(folder);
            Files.delete(Files.createTempFile(folder, "try", ".new"));
            return true;
        } catch (IOException e) {
            // people are told by whoever asks the station; this is for who looks for the cause
            LOG.log(Level.INFO, "This folder cannot be written: " + folder, e);
            return false;
        }
    }

    private static void remember(Path home, Path folder) {
        Path file = home.resolve(KNOWN);
        if (folder.equals(home) || known(home).contains(folder)) return;
        try {
            boolean made = Files.notExists(file);
            Files.writeString(
                    file, folder + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            if (made) EveryUser.file(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What is left in " + folder + " is not found once LocalCachePath names another", e);
        }
    }

    private static List<Path> known(Path home) {
        Path file = home.resolve(KNOWN);
        try {
            if (Files.notExists(file)) return List.of();
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(Path::of)
                    .toList();
        } catch (IOException | InvalidPathException e) {
            LOG.log(Level.WARNING, "The places of older spools cannot be read: " + file, e);
            return List.of();
        }
    }
}
