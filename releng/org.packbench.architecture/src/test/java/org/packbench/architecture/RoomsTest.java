package org.packbench.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A library lives in one bundle, so that it can be replaced there and nobody else knows its types. */
class RoomsTest {

    static Stream<Arguments> rooms() {
        return Stream.of(
                arguments("org.apache.(poi|xmlbeans|logging)", Set.of("org.packbench.importer.excel")),
                arguments("com.fasterxml.jackson", Set.of("org.packbench.documents")),
                arguments("com.hierynomus", Set.of("org.packbench.storage.smb")),
                arguments("java.net.http", Set.of("org.packbench.importer.shopify")),
                arguments(
                        "org.eclipse.(swt|jface|ui|e4)",
                        Set.of("org.packbench.ui", "org.packbench.app", "org.packbench.ui.tests")));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aLibraryIsNamedOnlyInItsRoom(String library, Set<String> room) throws IOException {
        var word = Pattern.compile("\\b" + library.replace(".", "\\.") + "\\b");
        var elsewhere = new TreeSet<String>();
        for (var bundle : BundleManifest.all()) {
            if (room.contains(bundle.name())) {
                continue;
            }
            if (bundle.asksFor().stream().anyMatch(asked -> word.matcher(asked).lookingAt())) {
                elsewhere.add(bundle.name() + " manifest");
            }
            bundle.sources().forEach((file, text) -> {
                if (word.matcher(text).find()) {
                    elsewhere.add(bundle.name() + " " + file);
                }
            });
        }
        assertEquals(Set.of(), elsewhere);
    }

    /** The commands start on a PC without GTK, where loading one class of SWT would end them. */
    @Test
    void theCommandsKnowNothingOfTheWorkbench() throws IOException {
        var workbench = Pattern.compile("\\borg\\.(eclipse\\.(swt|jface|ui|e4)|packbench\\.(ui|app\\.workbench))\\b");
        var app = BundleManifest.all().stream()
                .filter(bundle -> bundle.name().equals("org.packbench.app"))
                .findFirst()
                .orElseThrow();
        var knowing = app.sources().entrySet().stream()
                .filter(source -> !source.getKey().startsWith("org/packbench/app/workbench"))
                .filter(source -> workbench.matcher(source.getValue()).find())
                .map(source -> source.getKey().toString())
                .toList();
        assertEquals(List.of(), knowing);
    }
}
