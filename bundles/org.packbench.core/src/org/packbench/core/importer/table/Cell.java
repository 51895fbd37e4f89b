package org.packbench.core.importer.table;

import org.packbench.core.importer.Importer.Kind;

/** What a person sees in a cell. */
public sealed interface Cell {
    /** A cell with nothing in it, or none at all. */
    Cell BLANK = new Seen("");

    /** The text of a cell: what it holds, in its own format. */
    record Seen(String text) implements Cell {}

    /** Nothing that could be imported, and what stands there. */
    record Unusable(Kind why, String found) implements Cell {}

    /** What stands there, of use or not. */
    default String shown() {
        return switch (this) {
            case Seen seen -> seen.text();
            case Unusable unusable -> unusable.found();
        };
    }
}
