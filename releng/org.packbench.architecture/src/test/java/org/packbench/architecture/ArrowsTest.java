package org.packbench.architecture;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may know whom. An implementation that saw another could not be left out of a product, nor replaced. */
class ArrowsTest {

    private static final Set<String> CORE = Set.of("core", "model");
    private static final Set<String> IMPLEMENTATION = Set.of("core", "model", "documents");

    /** From a bundle to those it may depend on, all without "org.packbench.". */
    private static final Map<String, Set<String>> ALLOWED = new TreeMap<>(Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("core", Set.of("model")),
            Map.entry("documents", CORE),
            Map.entry("storage.local", IMPLEMENTATION),
            Map.entry("storage.smb", IMPLEMENTATION),
            Map.entry("lease.file", IMPLEMENTATION),
            Map.entry("profiles", IMPLEMENTATION),
            Map.entry("sessions", IMPLEMENTATION),
            Map.entry("importer.csv", IMPLEMENTATION),
            Map.entry("importer.excel", IMPLEMENTATION),
            Map.entry("importer.shopify", IMPLEMENTATION),
            Map.entry("labels", IMPLEMENTATION),
            Map.entry("exports", IMPLEMENTATION),
            Map.entry("ui", CORE),
            Map.entry("app", Set.of("ui", "core", "model", "documents")),
            Map.entry("contracts", IMPLEMENTATION),
            Map.entry("tests", Set.of("core", "model", "documents")),
            Map.entry("ui.tests", Set.of("app", "ui", "core", "model", "documents", "contracts"))));

    private final Map<String, BundleManifest> bundles = BundleManifest.all().stream()
            .collect(toMap(bundle -> Arrows.shortName(bundle.name()), bundle -> bundle, (a, b) -> a, TreeMap::new));

    ArrowsTest() throws IOException {}

    @Test
    void everyBundleHasItsPlaceInTheTable() {
        assertEquals(ALLOWED.keySet(), bundles.keySet());
    }

    @Test
    void noManifestPointsWhereItMustNot() throws IOException {
        var forbidden = new TreeSet<String>();
        Arrows.ofManifests()
                .forEach((from, targets) -> targets.stream()
                        .filter(to -> !ALLOWED.get(from).contains(to))
                        .forEach(to -> forbidden.add(from + " -> " + to)));
        assertEquals(Set.of(), forbidden);
    }

    @Test
    void theReadmeDrawsWhatTheManifestsSay() throws IOException {
        var shipped = Arrows.ofManifests();
        shipped.keySet().removeAll(Set.of("contracts", "tests", "ui.tests"));
        shipped.values().removeIf(Set::isEmpty);
        assertEquals(shipped, Arrows.drawnIn(Files.readString(Path.of("../../README.md"))));
    }

    @Test
    void onlyTheWorkbenchRequiresBundles() {
        var requiring = bundles.values().stream()
                .filter(bundle -> bundle.has("Require-Bundle"))
                .map(BundleManifest::name)
                .collect(toCollection(TreeSet::new));
        requiring.removeAll(Set.of("org.packbench.ui", "org.packbench.app", "org.packbench.ui.tests"));
        assertEquals(Set.of(), requiring);
    }

    @Test
    void noBundleHasAnActivatorOrAFragmentHostOrImportsAtWill() {
        for (var bundle : bundles.values()) {
            for (var header :
                    List.of("Bundle-Activator", "Fragment-Host", "DynamicImport-Package", "Service-Component")) {
                // Component XML is generated: a committed header would be a second truth.
                assertEquals(List.of(), bundle.entries(header), bundle.name() + " " + header);
            }
        }
    }

    @Test
    void implementationsExportNothing() {
        for (var name : List.of(
                "storage.local",
                "storage.smb",
                "lease.file",
                "profiles",
                "sessions",
                "importer.csv",
                "importer.excel",
                "importer.shopify",
                "labels",
                "exports",
                "app")) {
            assertEquals(List.of(), bundles.get(name).entries("Export-Package"), name);
        }
    }

    @Test
    void whatIsExportedIsVersionedAndForEverybody() {
        for (var bundle : bundles.values()) {
            for (var exported : bundle.entries("Export-Package")) {
                assertEquals(true, exported.contains(";version=\""), bundle.name() + " exports " + exported);
                assertEquals(false, exported.contains("x-"), bundle.name() + " exports " + exported);
            }
        }
    }

    @Test
    void everyPackageBeginsWithItsBundlesName() throws IOException {
        for (var bundle : bundles.values()) {
            var folder = bundle.name().replace('.', '/');
            var strangers = bundle.sources().keySet().stream()
                    .filter(source -> !source.startsWith(folder))
                    .toList();
            assertEquals(List.of(), strangers, bundle.name());
        }
    }
}
