package org.packbench.ui.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.packbench.ui.packing.ScanCommand;

/** Every command of the packing screen is there by key, by barcode, and by name in all languages: quick access finds it. */
final class ScanCommandsTest {
    /** Parts of the product that bring their command with them. */
    private static final Set<ScanCommand> OF_OTHERS = EnumSet.of(ScanCommand.MONITOR, ScanCommand.REPRINT);

    /** As the keys' table has them; the scanner's own line has the plain ones, which a binding would take from text fields. */
    private static final Map<ScanCommand, Set<String>> KEYS = Map.ofEntries(
            Map.entry(ScanCommand.ACK, Set.of()),
            Map.entry(ScanCommand.KEEP, Set.of()),
            Map.entry(ScanCommand.REMOVE, Set.of()),
            Map.entry(ScanCommand.PREVIOUS, Set.of()),
            Map.entry(ScanCommand.NEXT, Set.of()),
            Map.entry(ScanCommand.OPEN, Set.of()),
            Map.entry(ScanCommand.UNDO, Set.of("F3", "M1+Z")),
            Map.entry(ScanCommand.QUANTITY, Set.of("F2")),
            Map.entry(ScanCommand.SKIP, Set.of("F6")),
            Map.entry(ScanCommand.PARK, Set.of("F7")),
            Map.entry(ScanCommand.ISSUE, Set.of("F8")),
            Map.entry(ScanCommand.FORCE, Set.of("F9")),
            Map.entry(ScanCommand.DONE, Set.of("M1+CR")),
            Map.entry(ScanCommand.REPRINT, Set.of("M1+P")),
            Map.entry(ScanCommand.WORKER, Set.of("M1+U")),
            Map.entry(ScanCommand.END, Set.of("M1+M2+E")),
            Map.entry(ScanCommand.MAP, Set.of("F4")),
            Map.entry(ScanCommand.START, Set.of("M1+N")),
            Map.entry(ScanCommand.RESTORE, Set.of("M1+R")),
            Map.entry(ScanCommand.HAND_OVER, Set.of("F12")),
            Map.entry(ScanCommand.DECLINE, Set.of("M2+F12")),
            Map.entry(ScanCommand.ASK_RELEASE, Set.of("M1+M2+R")),
            Map.entry(ScanCommand.KEPT_ASIDE, Set.of("M1+J")),
            Map.entry(ScanCommand.REFRESH, Set.of("F5")),
            Map.entry(ScanCommand.MONITOR, Set.of("M1+M2+M", "M3+3")),
            Map.entry(ScanCommand.FULL_SCREEN, Set.of("F11")),
            Map.entry(ScanCommand.KEYS, Set.of("F1")),
            Map.entry(ScanCommand.LISTS, Set.of("M1+L")));

    private final String registry = read("plugin.xml");

    @ParameterizedTest
    @EnumSource(ScanCommand.class)
    void isAWorkbenchCommandWithAHandlerAndItsKey(ScanCommand command) {
        if (OF_OTHERS.contains(command) && !found("<command id=\"" + command.id() + "\"")) return;
        assertTrue(found("<command id=\"" + command.id() + "\" name=\"%[^\"]+\" categoryId="), "a command of this id");
        assertTrue(found("<handler commandId=\"" + command.id() + "\""), "a handler");
        Set<String> bound = Pattern.compile(
                        "<key commandId=\"" + Pattern.quote(command.id()) + "\" sequence=\"([^\"]+)\"")
                .matcher(registry)
                .results()
                .map((MatchResult key) -> key.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (KEYS.containsKey(command)) assertEquals(new TreeSet<>(KEYS.get(command)), bound);
        else assertFalse(bound.isEmpty(), "a key");
    }

    @ParameterizedTest
    @EnumSource(ScanCommand.class)
    void hasANameInEveryLanguage(ScanCommand command) throws IOException {
        String key = command.id().replace("org.packbench.ui.", "");
        if (OF_OTHERS.contains(command) && !registry.contains("%" + key + "\"")) return;
        for (String language : new String[] {"", "_uk", "_bg", "_de"}) {
            Properties names = new Properties();
            try (Reader reader = Files.newBufferedReader(
                    bundle().resolve("plugin" + language + ".properties"), StandardCharsets.ISO_8859_1)) {
                names.load(reader);
            }
            assertFalse(names.getProperty(key, "").isBlank(), key + language);
        }
    }

    @Test
    void whatAPackerDoesWithFullHandsHasABarcodeAndNoTwoHaveTheSame() {
        Set<String> codes = Stream.of(ScanCommand.values())
                .flatMap(command -> command.barcode().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = new TreeSet<>();
        for (int code = 1; code <= 13; code++) expected.add(ScanCommand.PREFIX + String.format("%02d", code));
        assertEquals(expected, codes);
    }

    @ParameterizedTest
    @EnumSource(ScanCommand.class)
    void itsBarcodeMeansIt(ScanCommand command) {
        command.barcode().ifPresent(code -> {
            String whole = command == ScanCommand.QUANTITY ? code + "07" : code;
            assertEquals(
                    command,
                    ScanCommand.read(whole).map(ScanCommand.Given::command).orElse(null));
        });
    }

    private boolean found(String pattern) {
        return Pattern.compile(pattern).matcher(registry).find();
    }

    private static String read(String name) {
        try {
            return Files.readString(bundle().resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path bundle() {
        return Stream.of(Path.of(""), Path.of("bundles/org.packbench.ui"))
                .map(Path::toAbsolutePath)
                .filter(folder -> Files.exists(folder.resolve("css")))
                .findFirst()
                .orElseThrow();
    }
}
