package org.packbench.ui.export;

import java.util.List;
import org.packbench.core.export.ExportTable;

/**
 * What a part of the window has to export: the command {@link #COMMAND} asks the part in front for it, by {@code instanceof}
 * or {@code getAdapter}. Asked in the user interface's thread, when the dialog opens; the rows are streamed later, in a job,
 * and more than once: a table stands on a copy of what is shown, never on widgets.
 */
public interface Exportable {
    /** Opens the dialog for the part in front; a part's own button executes it. */
    String COMMAND = "org.packbench.ui.command.export";

    /** Which of the rows. */
    enum Rows {
        /** Those that the filter lets through, in the order in which they are shown. */
        SHOWN,
        SELECTED,
        /** Whatever the filter hides as well. */
        ALL
    }

    /** The file's name without its end, for people: {@code "sessions"}; what no file name may hold is replaced. */
    String exportName();

    /** The tables, each a sheet; an empty list where there is no such choice, or nothing is selected. */
    List<ExportTable> tables(Rows rows);
}
