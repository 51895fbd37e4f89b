package org.packbench.ui.look;

import java.util.function.Function;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.packbench.core.PlainText;

/** Column texts from typed rows; names out of files do not turn a cell round. */
public final class Cells {
    private Cells() {}

    /** The rows of the column's viewer must all be of {@code type}. */
    public static <T> ColumnLabelProvider text(Class<T> type, Function<T, String> text) {
        return ColumnLabelProvider.createTextProvider(row -> PlainText.text(text.apply(type.cast(row))));
    }
}
