package org.packbench.core.packing;

/** The packing rules: the table of docs/packing-rules.md, and nothing else. Pure and thread-safe. */
public final class PackingRules {
    private PackingRules() {}
}
