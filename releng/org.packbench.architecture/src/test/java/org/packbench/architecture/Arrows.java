package org.packbench.architecture;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Dependencies among our own bundles, by names without "org.packbench.". */
final class Arrows {

    private static final String PREFIX = "org.packbench.";

    private static final Pattern ARROW = Pattern.compile("^ *([a-z.]+) +--> +([a-z., ]+)$", Pattern.MULTILINE);

    private Arrows() {}

    static String shortName(String bundle) {
        return bundle.substring(PREFIX.length());
    }

    /** From each bundle to every other one whose packages it imports or which it requires. */
    static Map<String, Set<String>> ofManifests() throws IOException {
        var bundles = BundleManifest.all();
        var names = bundles.stream().map(BundleManifest::name).toList();
        var arrows = new TreeMap<String, Set<String>>();
        for (var bundle : bundles) {
            var targets = arrows.computeIfAbsent(shortName(bundle.name()), from -> new TreeSet<>());
            for (var asked : bundle.asksFor()) {
                owner(asked, names)
                        .filter(owner -> !owner.equals(bundle.name()))
                        .ifPresent(owner -> targets.add(shortName(owner)));
            }
        }
        return arrows;
    }

    /** The bundle with the longest name that the package begins with. */
    private static Optional<String> owner(String asked, Iterable<String> bundles) {
        var owners = new TreeSet<>(Comparator.comparingInt(String::length));
        for (var bundle : bundles) {
            if (asked.equals(bundle) || asked.startsWith(bundle + ".")) {
                owners.add(bundle);
            }
        }
        return owners.isEmpty() ? Optional.empty() : Optional.of(owners.last());
    }

    /** The lines "from --> to, to" of a page. */
    static Map<String, Set<String>> drawnIn(String page) {
        var arrows = new TreeMap<String, Set<String>>();
        var lines = ARROW.matcher(page);
        while (lines.find()) {
            arrows.put(
                    lines.group(1), new TreeSet<>(List.of(lines.group(2).strip().split(",\\s*"))));
        }
        return arrows;
    }
}
