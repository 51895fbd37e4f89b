package org.packbench.core.importer;

import java.util.ArrayList;
import java.util.List;
import org.packbench.core.importer.Doubt.What;

/**
 * Collects what is doubtful in one source: all of it is counted, the first {@value Problems#LISTED} are kept. Confined to the
 * thread that reads.
 */
public final class Doubts {
    private final String file;
    private final List<Doubt> listed = new ArrayList<>();
    private int total;

    /** @param file the source's name */
    public Doubts(String file) {
        this.file = file;
    }

    /** Adds one; the arguments are those of {@link Doubt}. */
    public void add(What what, String sheet, int row, String column) {
        if (listed.size() < Problems.LISTED) listed.add(new Doubt(what, file, sheet, row, column));
        total++;
    }

    /** The first of them. */
    public List<Doubt> listed() {
        return List.copyOf(listed);
    }

    /** How many there are. */
    public int total() {
        return total;
    }
}
