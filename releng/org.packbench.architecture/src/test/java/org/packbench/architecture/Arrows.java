package org.packbench.architecture;

import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Dependencies among our own bundles, by names without "org.packbench.". */
final class Arrows {

    private static final String PREFIX = "org.packbench.";

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

    /** The same order with every arrow left out that a chain of others makes: what one draws. */
    static Map<String, Set<String>> withoutShortcuts(Map<String, Set<String>> arrows) {
        var drawn = new TreeMap<String, Set<String>>();
        arrows.forEach((from, targets) -> {
            var direct = new TreeSet<>(targets);
            targets.forEach(to -> direct.removeAll(reachable(to, arrows)));
            drawn.put(from, direct);
        });
        return drawn;
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> arrows) {
        var reached = new TreeSet<String>();
        for (var to : arrows.getOrDefault(from, Set.of())) {
            reached.add(to);
            reached.addAll(reachable(to, arrows));
        }
        return reached;
    }
}
