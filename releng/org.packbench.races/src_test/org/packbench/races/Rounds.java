package org.packbench.races;

/** How often something is tried by chance. */
public final class Rounds {
    private Rounds() {}

    /** A few in a build; {@code ./packbench chaos} does many: {@code -Dpackbench.rounds}. */
    public static int count() {
        return Integer.getInteger("packbench.rounds", 15);
    }
}
