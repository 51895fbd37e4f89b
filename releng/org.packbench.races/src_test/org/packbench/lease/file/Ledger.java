package org.packbench.lease.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;

/**
 * What all stations were told is safe, kept outside of the share. Whatever a station reads is held against it: what was
 * acknowledged is at the beginning of every later fold, in order and once; seals of claims in force never move; a scan that
 * was set aside as late never turns up by itself.
 */
final class Ledger {
    private List<UUID> acknowledged = new ArrayList<>();
    private Map<Long, Long> seals = new TreeMap<>();
    private final Map<UUID, Boolean> data = new HashMap<>();
    private final Set<UUID> late = new HashSet<>();
    private long claims;

    /** Found by a station, and never to be. */
    static final class Violation extends AssertionError {
        private static final long serialVersionUID = 1L;

        Violation(String message) {
            super(message);
        }
    }

    /** A record is made: one that packs, or a word about the session. */
    void made(UUID id, boolean packs) {
        data.put(id, packs);
    }

    /** A claim is in force: all of its fold is acknowledged. */
    void inForce(Header header, Fold fold) {
        claims++;
        Map<Long, Long> theirs = new TreeMap<>(header.seals());
        long shared = Math.min(highest(seals), highest(theirs));
        if (!upTo(seals, shared).equals(upTo(theirs, shared)))
            throw new Violation("seals moved: " + seals + ", then " + theirs);
        if (theirs.size() > seals.size()) seals = theirs;
        acknowledged(fold);
    }

    private static long highest(Map<Long, Long> map) {
        return map.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private static Map<Long, Long> upTo(Map<Long, Long> map, long epoch) {
        Map<Long, Long> part = new TreeMap<>(map);
        part.keySet().removeIf(key -> key > epoch);
        return part;
    }

    /** A holder was told that all of this is safe. */
    void acknowledged(Fold fold) {
        List<UUID> merged = check(fold);
        if (merged.size() >= acknowledged.size()) read(fold);
        else if (!acknowledged.subList(0, merged.size()).equals(merged))
            throw new Violation("two holders were told of different histories");
        if (merged.size() > acknowledged.size()) acknowledged = merged;
    }

    /** Somebody reads the session. */
    void read(Fold fold) {
        List<UUID> merged = check(fold);
        if (merged.size() < acknowledged.size()
                || !merged.subList(0, acknowledged.size()).equals(acknowledged))
            throw new Violation(
                    acknowledged.size() + " acknowledged, and not the beginning of " + merged.size() + " read");
    }

    private List<UUID> check(Fold fold) {
        List<UUID> merged = List.copyOf(fold.merged());
        long packing = merged.stream().filter(data::get).count();
        if (fold.seq() != packing) throw new Violation(packing + " records, numbered up to " + fold.seq());
        if (fold.packing().packedUnits() != Math.max(0, packing - 1))
            throw new Violation(packing + " records packed " + fold.packing().packedUnits() + " units");
        merged.stream().filter(late::contains).findAny().ifPresent(id -> {
            throw new Violation("late, and merged all the same: " + id);
        });
        return merged;
    }

    /** A scan is set aside for a person to review. */
    void late(UUID id) {
        if (acknowledged.contains(id)) throw new Violation("acknowledged, then set aside as late: " + id);
        late.add(id);
    }

    long acknowledgedRecords() {
        return acknowledged.size();
    }

    long claims() {
        return claims;
    }

    long lateRecords() {
        return late.size();
    }
}
