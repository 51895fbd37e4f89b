package org.packbench.core.importer;

import java.util.ArrayList;
import java.util.List;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result.Rejected;

/**
 * Collects what is wrong with one source: all of it is counted, the first {@value #LISTED} are kept, so that a wrong file
 * of a million rows costs no memory. Confined to the thread that reads.
 */
public final class Problems {
    /** How many problems are kept. */
    public static final int LISTED = 1_000;

    /** How many characters of what was found are kept. */
    private static final int SHOWN = 120;

    private final String file;
    private final List<Problem> listed = new ArrayList<>();
    private int total;

    /** @param file the source's name */
    public Problems(String file) {
        this.file = file;
    }

    /** Adds one; the arguments are those of {@link Problem}. */
    public void add(Kind kind, String sheet, int row, String column, String found) {
        if (listed.size() < LISTED) listed.add(new Problem(kind, file, sheet, row, column, shortened(found)));
        total++;
    }

    /** Adds what another source of the same file found. */
    public void addAll(List<Problem> found) {
        for (Problem problem : found) if (listed.size() < LISTED) listed.add(problem);
        total += found.size();
    }

    /** The first of them. */
    public List<Problem> listed() {
        return List.copyOf(listed);
    }

    /** What was found, or as much of it as is shown. */
    public static String shortened(String found) {
        if (found.length() <= SHOWN) return found;
        // never half of a surrogate pair: it could not be written to any file
        int end = Character.isHighSurrogate(found.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return found.substring(0, end) + "…";
    }

    public boolean isEmpty() {
        return total == 0;
    }

    /**
     * The result of a source with problems.
     *
     * @throws IllegalArgumentException when there are none
     */
    public Rejected rejected() {
        return new Rejected(listed, total);
    }
}
