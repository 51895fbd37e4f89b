package org.packbench.races;

/** How often something is tried by chance. */
public final class Rounds {
    private static final int IN_A_BUILD = 15;

    /** What {@code ./packbench chaos} does unless told. */
    private static final int IN_CHAOS = 200;

    private Rounds() {}

    /** A few in a build; {@code ./packbench chaos} does many: {@code -Dpackbench.rounds}. */
    public static int count() {
        return Integer.getInteger("packbench.rounds", IN_A_BUILD);
    }

    /** So many in a build, and so many in {@code ./packbench chaos}, which does more or less of them when it is told to. */
    public static int of(int few, int many) {
        return count() <= IN_A_BUILD ? few : (int) Math.max(few, (long) many * count() / IN_CHAOS);
    }
}
