package org.packbench.ui.look;

import java.util.function.Function;
import org.eclipse.jface.viewers.ColumnLabelProvider;

/** Column texts from typed rows. */
public final class Cells {
    private Cells() {}

    /** The rows of the column's viewer must all be of {@code type}. */
    public static <T> ColumnLabelProvider text(Class<T> type, Function<T, String> text) {
        return ColumnLabelProvider.createTextProvider(row -> text.apply(type.cast(row)));
    }
}
