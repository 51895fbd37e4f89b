package org.packbench.races;

/** How often something is tried by chance. */
public final class Rounds {
    /** What {@code ./packbench chaos} does unless told. */
    private static final int MANY = 200;

    private Rounds() {}

    /** A few in a build; {@code ./packbench chaos} does many: {@code -Dpackbench.rounds}. */
    public static int count() {
        return Integer.getInteger("packbench.rounds", 15);
    }

    /** So many in a build, and so many in {@code ./packbench chaos}, which does more or less of them when it is told to. */
    public static int of(int few, int many) {
        return (int) Math.max(few, count() < MANY / 2 ? few : (long) many * count() / MANY);
    }
}
