package org.packbench.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.packbench.core.Sku;
import org.packbench.core.profile.Profiles;
import org.packbench.races.Child;
import org.packbench.races.PcProcess;
import org.packbench.races.TestServer;

/** Eight processes merge into one SKU mapping of a thousand keys. */
@Timeout(value = 4, unit = TimeUnit.HOURS)
@Tag("chaos")
abstract class MappingMerges {
    private static final int PROCESSES = 8;
    private static final int KEYS = 1_000;

    private final Map<String, Sku> expected = new TreeMap<>();
    private int lost;
    private int busy;

    /** The root of an empty share. */
    protected abstract String root() throws Exception;

    /** How many merges are made. */
    protected abstract int merges();

    @Test
    void noUpdateOfEightProcessesIsLost() throws Exception {
        Profiles profiles = run("guarded", merges() / PROCESSES);
        assertEquals(0, lost);
        assertEquals(expected, new TreeMap<>(profiles.skuMappings(Merger.CLIENT)));
    }

    /** The negative control. */
    @Test
    void withoutTheGuardUpdatesAreLost() throws Exception {
        run("unguarded", 25);
        assertTrue(lost > 0, "no update was lost");
    }

    private Profiles run(String way, int each) throws Exception {
        String root = root();
        Profiles profiles = new StoredProfiles(TestServer.open(root), new PcProcess("DESKTOP-PC9"));
        profiles.createClient(Merger.CLIENT, "M");
        // a document that is there from the start is what the unguarded way reads
        profiles.changeSkuMapping(Merger.CLIENT, Map.of("barcode-0", new Sku("OLD")), Set.of());
        profiles.changeSkuMapping(Merger.CLIENT, Map.of(), Set.of("barcode-0"));
        List<Child> mergers = new ArrayList<>();
        try {
            for (int i = 0; i < PROCESSES; i++) mergers.add(start(root, i, way));
            for (Child merger : mergers) assertEquals(Optional.of("ready"), merger.hear());
            long begun = System.nanoTime();
            for (Child merger : mergers) merger.say(Integer.toString(each));
            for (Child merger : mergers) listen(merger);
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    "%s: %d merges by %d processes, %d updates lost; %d tries found it in use; %.0f a second%n",
                    way, each * PROCESSES, PROCESSES, lost, busy, each * PROCESSES / seconds);
        } finally {
            mergers.forEach(Child::close);
        }
        return new StoredProfiles(TestServer.open(root), new PcProcess("DESKTOP-PC9"));
    }

    private static Child start(String root, int place, String way) throws Exception {
        return Child.java(
                Merger.class, root, Integer.toString(place), Integer.toString(PROCESSES), Integer.toString(KEYS), way);
    }

    private void listen(Child merger) throws Exception {
        while (true) {
            String[] words = merger.hear().orElse("ended").split(" ");
            switch (words[0]) {
                case "merging" -> {}
                case "has" -> expected.put(words[1], new Sku(words[2]));
                case "done" -> {
                    lost += Integer.parseInt(words[1]);
                    busy += Integer.parseInt(words[2]);
                    return;
                }
                default -> throw new AssertionError("a process said: " + String.join(" ", words));
            }
        }
    }
}
