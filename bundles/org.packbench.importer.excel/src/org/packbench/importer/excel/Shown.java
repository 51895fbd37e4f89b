package org.packbench.importer.excel;

import org.packbench.core.importer.Importer.Kind;

/** What a person sees in a cell. */
sealed interface Shown {
    /** The text of a cell: what it holds, in its own format. */
    record Seen(String text) implements Shown {}

    /** Nothing that could be imported, and what stands there. */
    record Unusable(Kind why, String found) implements Shown {}
}
