package org.packbench.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.Importer.Result;
import org.packbench.ui.intake.text.Messages;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.Fitted;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.look.IconCell.Shown;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.SeenRows;
import org.packbench.ui.start.PreviewRow.LeftOutRow;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/**
 * The lines of a list as they will be packed; those of orders that are left out are tinted and say so, and what is wrong or
 * doubtful is marked where it stands. Only the rows that are seen are made.
 */
final class PreviewTable {
    /** So many rows tell how wide the columns have to be; measuring a hundred thousand would be felt. */
    private static final int MEASURED = 200;

    private static final List<Field> FIELDS =
            List.of(Field.ORDER_NUMBER, Field.SKU, Field.PRODUCT_NAME, Field.QUANTITY, Field.COURIER);

    /** What the columns keep of their width where there is not room for all: the products' names give way. */
    private static final List<Integer> LEAST = List.of(80, 260, 200, 160, 130, 160);

    private final SeenRows<PreviewRow> rows;
    private final Fitted columns;
    private Remarks remarks = Remarks.NONE;

    /** @param chosen is told which line a person chose */
    PreviewTable(Composite parent, Theme theme, Consumer<PreviewRow> chosen) {
        rows = new SeenRows<>(parent, theme, SWT.SINGLE, 4);
        TableViewer viewer = rows.viewer();
        Font bold = Native.derived(table(), 0, SWT.BOLD);
        Native.column(viewer, Messages.previewRow, 6, 60, Cells.text(PreviewRow.class, PreviewTable::number))
                .getColumn()
                .setAlignment(SWT.RIGHT);
        for (Field field : FIELDS) {
            int index = table().getColumnCount();
            var cell = new IconCell<>(PreviewRow.class, index, theme, bold, row -> shown(row, field));
            Native.column(viewer, title(field), 16, 80, cell);
        }
        columns = new Fitted(viewer, bold);
        Native.tint(viewer, theme, LeftOutRow.class, row -> Optional.of(Role.RED_TINT));
        table().addListener(SWT.Selection, e -> rows.chosen().ifPresent(chosen));
        rows.begin();
    }

    private static String title(Field field) {
        return switch (field) {
            case ORDER_NUMBER -> org.packbench.ui.Messages.columnOrder;
            case SKU -> org.packbench.ui.Messages.columnSku;
            case PRODUCT_NAME -> org.packbench.ui.Messages.columnProduct;
            case QUANTITY -> org.packbench.ui.Messages.columnQuantity;
            case COURIER -> org.packbench.ui.Messages.columnCourier;
            case COUNTRY -> Messages.fieldCountry;
            case NOTES -> Messages.fieldNotes;
        };
    }

    private Table table() {
        return rows.table();
    }

    Composite control() {
        return table().getParent();
    }

    private static String number(PreviewRow row) {
        return row.row() == 0 ? "" : Integer.toString(row.row());
    }

    /** The first mark that belongs there, with the bold word: what is wrong is never told by its colour alone. */
    private Shown shown(PreviewRow row, Field field) {
        String text = text(row, field);
        Optional<Shown> mark = remarks.about(row).stream()
                .filter(remark -> remark.marks(field))
                .map(Remark::shown)
                .findFirst();
        if (mark.isPresent())
            return new Shown(mark.get().icon(), mark.get().ink(), text.isBlank() ? Messages.previewEmpty : text);
        boolean said = field == Field.ORDER_NUMBER && row instanceof LeftOutRow;
        return said ? new Shown("cross", Role.RED, text) : Shown.plain(text);
    }

    private static String text(PreviewRow row, Field field) {
        String text = row.text(field);
        if (field != Field.ORDER_NUMBER || !(row instanceof LeftOutRow)) return text;
        String number = text.isBlank() ? row.order() : text;
        return NLS.bind(Messages.previewLeftOut, number.isBlank() ? Messages.previewEmpty : number);
    }

    void show(Optional<Result.Read> read, Remarks now) {
        remarks = now;
        rows.show(read.map(PreviewRows::of).orElse(List.of()));
        table().setTopIndex(0);
        List<Stream<String>> texts = new ArrayList<>(List.of(measured().map(PreviewTable::number)));
        FIELDS.forEach(field -> texts.add(measured().map(row -> text(row, field))));
        columns.fit(LEAST, texts);
    }

    private Stream<PreviewRow> measured() {
        List<PreviewRow> all = rows.rows();
        return Stream.concat(
                all.stream().limit(MEASURED),
                all.stream().filter(LeftOutRow.class::isInstance).limit(MEASURED));
    }

    /** Chooses the first line that a remark is about; none where there is none. */
    void reveal(Remark remark) {
        table().deselectAll();
        List<PreviewRow> all = rows.rows();
        for (int index = 0; index < all.size(); index++) {
            if (!remark.isAbout(all.get(index))) continue;
            rows.choose(index);
            return;
        }
    }
}
