package org.packbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launchers decide, with a Java that only notes how it was called. */
class LauncherTest {

    @TempDir
    Path scratch;

    private Path java;

    @BeforeEach
    void setUp() throws IOException {
        java = java("java", "21.0.1", "echo \"$@\"");
    }

    @Test
    void commandsRunWithoutWorkspaceOrDisplay() throws Exception {
        var said = launch("packbench-cli", Map.of("JAVA_HOME", java.toString()), "status");
        assertTrue(said.contains("-data @none"), said);
        assertTrue(said.contains("-application org.packbench.app.cli status"), said);
    }

    @Test
    void aJavaTooOldIsPassedOver() throws Exception {
        var old = java("old", "17.0.15", "echo too old");
        var said = launch("packbench-cli", Map.of("JAVA_HOME", old.toString()), "status");
        assertFalse(said.contains("too old"), said);
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        java = java("java", "21.0.1", "for last do :; done; echo \"<$last>\"");
        var said = launch("packbench-cli", Map.of("JAVA_HOME", java.toString()), "001:John  Doe");
        assertEquals("<001:John  Doe>", said.strip());
    }

    @Test
    void theWorkbenchIsStartedAgainOnExitCode23() throws Exception {
        java = java("java", "21.0.1", "echo start; [ -e again ] && exit 7; touch again; exit 23");
        var said = launch("packbench", Map.of("JAVA_HOME", java.toString(), "DISPLAY", ":none"));
        assertEquals(List.of("start", "start"), said.lines().toList());
    }

    @Test
    void withoutADisplayTheWorkbenchNamesTheOtherWay() throws Exception {
        var said = launch("packbench", Map.of("JAVA_HOME", java.toString()));
        assertEquals("packbench: there is no display; packbench-cli does the same work without one.", said.strip());
    }

    @Test
    void theLanguageOfTheSettingsIsToldBeforeAnythingIsStarted() throws Exception {
        var config = Files.createDirectories(scratch.resolve("config/packbench"));
        Files.writeString(config.resolve("config.ini"), "[General]\nLanguage = de\n[UI]\r\nlanguage = UK\r\n");
        var environment = Map.of(
                "JAVA_HOME", java.toString(),
                "DISPLAY", ":none",
                "XDG_CONFIG_HOME", config.getParent().toString());
        assertTrue(launch("packbench", environment).contains(" -nl uk"), "the user's language");
        assertTrue(launch("packbench-cli", environment).contains(" -nl uk"), "of the command line, too");
        Files.writeString(config.resolve("config.ini"), "[UI]\nLanguage = xx\n");
        assertFalse(launch("packbench", environment).contains("-nl"), "a language that nobody speaks");
    }

    @Test
    void aFolderOfSomebodyElseIsNotUsedForTheArea() throws Exception {
        var user = run(List.of("id", "-u"), Map.of()).strip();
        Files.createFile(scratch.resolve("packbench-" + user));
        var said = launch("packbench-cli", Map.of("JAVA_HOME", java.toString()), "status");
        assertTrue(said.contains("is not a folder of yours"), said);
    }

    /** A folder like a Java's, whose java is a line of shell. */
    private Path java(String name, String version, String script) throws IOException {
        var home = scratch.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        var program = Files.writeString(home.resolve("bin/java"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    private String launch(String program, Map<String, String> environment, String... arguments) throws Exception {
        var command = new java.util.ArrayList<String>();
        command.add(Product.built().folder().resolve(program).toString());
        command.addAll(List.of(arguments));
        return run(command, environment);
    }

    private String run(List<String> command, Map<String, String> environment) throws Exception {
        var builder = new ProcessBuilder(command).directory(scratch.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_HOME"));
        builder.environment().put("TMPDIR", scratch.toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), said);
        return said;
    }
}
