package org.packbench.lease.file;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What one opening of a session has claimed so far, over all its epochs: a header is foreign when its claim is not among
 * these. A claim is noted before it is written, so that one whose outcome stayed unknown is known as ours.
 */
final class Lineage {
    private final Set<UUID> claims = new HashSet<>();
    private final Set<Long> epochs = new HashSet<>();

    /** Notes a claim that is about to be made. */
    UUID next() {
        UUID claim = UUID.randomUUID();
        claims.add(claim);
        return claim;
    }

    boolean owns(UUID claim) {
        return claims.contains(claim);
    }

    /** Notes that an epoch's journal is of our own making, or may be. */
    void made(long epoch) {
        epochs.add(epoch);
    }

    /** Whether an epoch's journal may be of our own making: then nobody's header is to be waited for. */
    boolean mayHaveMade(long epoch) {
        return epochs.contains(epoch);
    }
}
