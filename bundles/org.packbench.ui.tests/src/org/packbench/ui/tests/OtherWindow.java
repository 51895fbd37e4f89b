package org.packbench.ui.tests;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.packbench.ui.tests.bot.Ui;

/** The workbench in a process of its own, of the same bundles, on the same station and screen. */
final class OtherWindow implements AutoCloseable {
    private final Process process;
    private final Path log;

    private OtherWindow(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Opens it on a share; {@link DoomedWindow} packs in it. */
    static OtherWindow open(Path folder, Path share, Path saved) throws IOException {
        return open(folder, share, "-D" + DoomedWindow.SAVED + "=" + saved);
    }

    /** Opens it on a share, as the folder has it from the last time, to do what the property asks for. */
    static OtherWindow open(Path folder, Path share, String property) throws IOException {
        var command = new ArrayList<String>(equinox(folder, "org.packbench.app.workbench"));
        command.addAll(List.of("-product", "org.packbench.app.product", "-nl", "en"));
        int java = command.indexOf("-cp");
        command.addAll(java, List.of(property, "-Dpackbench.images=" + folder));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        Path log = folder.resolve("output.log");
        builder.redirectOutput(log.toFile());
        builder.environment().put("PACKBENCH_SHARE", share.toString());
        return new OtherWindow(builder.start(), log);
    }

    /** How an application of the bundles of this process is started, with a configuration of its own in the folder. */
    static List<String> equinox(Path folder, String application) throws IOException {
        Path configuration = Files.createDirectories(folder.resolve("configuration"));
        Files.copy(
                area("osgi.configuration.area").resolve("config.ini"),
                configuration.resolve("config.ini"),
                StandardCopyOption.REPLACE_EXISTING);
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.home=" + System.getProperty("user.home"),
                "-Duser.timezone=UTC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.eclipse.equinox.launcher.Main",
                "-install",
                area("osgi.install.area").toString(),
                "-configuration",
                configuration.toString(),
                "-data",
                folder.resolve("workspace").toString()));
        String dev = System.getProperty("osgi.dev");
        if (dev != null) command.addAll(List.of("-dev", dev));
        command.addAll(List.of("-application", application));
        return command;
    }

    private static Path area(String property) {
        String area = System.getProperty(property, "");
        return area.startsWith("file:") ? Path.of(URI.create(area).getPath()) : Path.of(area);
    }

    boolean isOpen() {
        return process.isAlive();
    }

    /** What it printed. */
    String output() throws IOException {
        return Files.readString(log);
    }

    /** As a power cut would: {@code kill -9}, nothing is cleaned up. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) throw new AssertionError("survives its kill: " + process.pid());
    }

    /** Waits for its end, as of one that closes itself. */
    void awaitEnd() throws InterruptedException, IOException {
        if (!process.waitFor(Ui.PATIENCE.toSeconds(), TimeUnit.SECONDS))
            throw new AssertionError("still open: " + output());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
