package org.packbench.app.workbench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * Where one window of this user keeps its layout and preferences. Two windows cannot share a place, so there are
 * {@code workbench-1}, {@code workbench-2}, and so on; a new place begins with the preferences of the first.
 *
 * @param location set where the launcher has claimed a place, which it passes as {@code -data}; else this claims one
 */
record Workspace(Location location) {
    /** More windows of one user on one PC than this are a mistake. */
    private static final int MOST = 50;

    private static final String NAME = "workbench-";
    private static final String SETTINGS = ".metadata/.plugins/org.eclipse.core.runtime/.settings";

    /** @throws IOException when no place can be written */
    void take() throws IOException {
        if (location.isSet()) {
            location.lock();
            inherit(place());
        } else claim(home());
    }

    private void claim(Path home) throws IOException {
        for (int i = 1; i <= MOST; i++) {
            Path place = Files.createDirectories(home.resolve(NAME + i));
            if (!location.set(place.toUri().toURL(), true)) continue;
            inherit(place);
            return;
        }
        throw new IOException(MOST + " windows are open already in " + home);
    }

    private Path place() throws IOException {
        try {
            return Path.of(location.getURL().toURI());
        } catch (URISyntaxException e) {
            throw new IOException("not a folder: " + location.getURL(), e);
        }
    }

    /** The user's own data, as the system wants it. */
    private static Path home() {
        String windows = System.getenv("LOCALAPPDATA");
        if (windows != null && !windows.isBlank()) return Path.of(windows, "Packbench");
        String xdg = System.getenv("XDG_DATA_HOME");
        if (xdg != null && !xdg.isBlank()) return Path.of(xdg, "packbench");
        return Path.of(System.getProperty("user.home"), ".local", "share", "packbench");
    }

    private static void inherit(Path place) throws IOException {
        Path from = place.resolveSibling(NAME + 1).resolve(SETTINGS);
        Path to = place.resolve(SETTINGS);
        if (Files.exists(to) || !Files.isDirectory(from)) return;
        Files.createDirectories(to);
        for (Path file : ours(from)) Files.copy(file, to.resolve(file.getFileName()));
    }

    private static List<Path> ours(Path settings) throws IOException {
        try (Stream<Path> files = Files.list(settings)) {
            return files.filter(f -> String.valueOf(f.getFileName()).startsWith("org.packbench."))
                    .toList();
        }
    }
}
