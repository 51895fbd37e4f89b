package org.packbench.core.packing;

/** The packing rules: the table of docs/packing-rules.md, and nothing else. Pure and thread-safe. */
public final class PackingRules {
    private PackingRules() {}

    /** What the operation means in this state, and what it changes; changes nothing itself. */
    public static Decision decide(PackingState state, SkuCodes codes, Operation operation) {
        throw new UnsupportedOperationException();
    }
}
