package org.packbench.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A library lives in one bundle, so that it can be replaced there and nobody else knows its types. Where two live from one
 * for reasons of their own, each confines it (docs/decisions/0019-exports-write-as-they-read.md).
 */
class RoomsTest {

    static Stream<Arguments> rooms() {
        return Stream.of(
                arguments("org.apache.(poi|xmlbeans|logging)", Set.of("org.packbench.importer.excel")),
                arguments("org.apache.commons.text", Set.of("org.packbench.core")),
                arguments("com.fasterxml.jackson", Set.of("org.packbench.documents", "org.packbench.exports")),
                arguments("org.dhatim", Set.of("org.packbench.exports")),
                arguments("com.hierynomus", Set.of("org.packbench.storage.smb")),
                // a journey reads what was printed with the eyes of another program
                arguments("com.google.zxing", Set.of("org.packbench.labels", "org.packbench.ui.tests")),
                arguments(
                        "org.apache.(pdfbox|fontbox)",
                        Set.of("org.packbench.labels", "org.packbench.exports", "org.packbench.ui.tests")),
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

    /**
     * The commands start on a PC without GTK, where loading one class of SWT would end them. What they say as the window
     * says it stands in packages of the workbench that have no widgets, each {@code text} of a view's package; and both
     * count in the same forms.
     */
    @Test
    void theCommandsKnowNothingOfTheWorkbenchButItsWords() throws IOException {
        var workbench = Pattern.compile(
                "\\borg\\.(eclipse\\.(swt|jface|ui|e4)|packbench\\.(ui(?!\\.\\w+\\.text\\.|\\.text\\.Counted\\b)|app\\.workbench))\\b");
        var knowing = sources("org.packbench.app").entrySet().stream()
                .filter(source -> !source.getKey().startsWith("org/packbench/app/workbench"))
                .filter(source -> workbench.matcher(source.getValue()).find())
                .map(source -> source.getKey().toString())
                .toList();
        assertEquals(List.of(), knowing);
    }

    @Test
    void theWordsThatCommandsShareWithTheWorkbenchKnowNoWidget() throws IOException {
        var widgets = Pattern.compile(
                "import (static )?org\\.(eclipse\\.(swt|jface|ui|e4)|packbench\\.ui\\.(?!\\w+\\.text\\.|text\\.Counted\\b))");
        var words = sources("org.packbench.ui").entrySet().stream()
                .filter(source -> source.getKey().toString().matches("org/packbench/ui/\\w+/text/\\w+\\.java")
                        || source.getKey().endsWith("org/packbench/ui/text/Counted.java"))
                .toList();
        assertEquals(false, words.isEmpty());
        var knowing = words.stream()
                .filter(source -> widgets.matcher(source.getValue()).find())
                .map(source -> source.getKey().toString())
                .toList();
        assertEquals(List.of(), knowing);
    }

    /** Another chart library, or our own pen, is to need one package, and the bot that compares its pictures with its axes. */
    @Test
    void chartsAreDrawnInThePackageOfTheStatisticsAlone() throws IOException {
        var elsewhere = new TreeSet<String>();
        for (var bundle : BundleManifest.all())
            bundle.sources().forEach((file, text) -> {
                boolean here = file.startsWith("org/packbench/ui/statistics")
                        || file.endsWith("org/packbench/ui/tests/bot/BarsBot.java");
                if (text.contains("org.eclipse.swtchart") && !here) elsewhere.add(bundle.name() + " " + file);
            });
        assertEquals(Set.of(), elsewhere);
    }

    private static Map<Path, String> sources(String bundle) throws IOException {
        return BundleManifest.all().stream()
                .filter(each -> each.name().equals(bundle))
                .findFirst()
                .orElseThrow()
                .sources();
    }
}
