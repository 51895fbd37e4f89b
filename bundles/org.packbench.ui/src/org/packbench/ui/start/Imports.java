package org.packbench.ui.start;

import java.util.List;
import org.packbench.core.importer.Importer;

/** The kinds of sources that can be read. */
record Imports(List<Importer> importers) {
    /** {@code *.json;*.xlsx}: what a file dialog shows first. */
    String filter() {
        return String.join(
                ";",
                importers.stream()
                        .flatMap(i -> i.extensions().stream())
                        .distinct()
                        .sorted()
                        .map(e -> "*." + e)
                        .toList());
    }
}
