package org.packbench.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Starts the product beside it where no shell does: {@code packbench.exe} and {@code packbench-cli.exe} run this.
 *
 * <p>It does what the shell launchers do elsewhere: the product is only read, the process gets a configuration area of
 * its own, and exit code 23 starts the program again. The system property {@code packbench.mode} is {@code workbench}
 * or {@code cli}.
 */
public final class Launcher {

    private static final int RESTART = 23;

    private Launcher() {}

    public static void main(String[] args) throws Exception {
        Path home = Path.of(Launcher.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .getParent();
        Area area = Area.claim(areas());
        System.setProperty("eclipse.p2.data.area", home.resolve("p2").toUri().toString());
        int code = Equinox.in(home).run(arguments(area, home, args));
        if (code == RESTART) {
            restart(args);
        }
        System.exit(code);
    }

    private static String[] arguments(Area area, Path home, String[] args) {
        List<String> all = new ArrayList<>(
                List.of("-nosplash", "-configuration", area.folder().toUri().toString()));
        all.addAll(Language.arguments(List.of(user().resolve("config.ini"), home.resolve("config.ini"))));
        if (System.getProperty("packbench.mode", "workbench").equals("cli")) {
            all.addAll(List.of("-data", "@none", "-application", "org.packbench.app.cli"));
        } else {
            all.addAll(List.of("-data", "@noDefault"));
        }
        all.addAll(List.of(args));
        return all.toArray(String[]::new);
    }

    /** Equinox cannot run twice in one process, so the executable, named by launch4j, is started anew. */
    private static void restart(String[] args) throws IOException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("launch4j.exefile")));
        command.addAll(List.of(args));
        new ProcessBuilder(command).inheritIO().start();
    }

    /** Where the settings of a user are, as the product itself looks for them. */
    private static Path user() {
        String roaming = System.getenv("APPDATA");
        Path base = roaming == null || roaming.isBlank() ? Path.of(System.getProperty("user.home")) : Path.of(roaming);
        return base.resolve("Packbench");
    }

    private static Path areas() throws IOException {
        String local = System.getenv("LOCALAPPDATA");
        Path base = local == null || local.isBlank() ? Path.of(System.getProperty("java.io.tmpdir")) : Path.of(local);
        return Files.createDirectories(base.resolve("Packbench").resolve("areas"));
    }

    /** Deletes a folder with all it holds. */
    static void deleteTree(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
