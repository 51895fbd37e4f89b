package org.packbench.importer.shopify.export;

import org.packbench.core.importer.ListRules;

/** Cells as they are meant. */
final class Texts {
    private Texts() {}

    /** Without the blanks around it, and without the apostrophe that keeps spreadsheets from taking a code for a number. */
    static String plain(String cell) {
        String stripped = ListRules.strip(cell);
        return stripped.startsWith("'") ? ListRules.strip(stripped.substring(1)) : stripped;
    }
}
