package org.packbench.ui.browser;

/** By what the sessions stand in their order. */
record Sorting(Column by, boolean descending) {
    /** Those that somebody packs first, then by time. */
    static final Sorting FIRST = new Sorting(Column.STATE, false);

    /** A header was pressed: the other way round, or another column. */
    Sorting pressed(Column column) {
        return column == by ? new Sorting(by, !descending) : new Sorting(column, false);
    }
}
