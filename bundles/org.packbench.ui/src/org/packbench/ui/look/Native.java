package org.packbench.ui.look;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** Native widgets on the 8 px grid; what they share so that dialogs look like one family. */
public final class Native {
    /** Height of a table's row: room for a finger, and for the bars in some of them. */
    private static final int ROW = 34;

    /** What text that wraps asks for; it takes what there is. */
    private static final int WRAPPED = 200;

    private static final int SIDE = 8;

    private Native() {}

    /** A borderless grid that fills its place. */
    public static Composite grid(Composite parent, int columns) {
        var composite = new Composite(parent, SWT.NONE);
        composite.setLayout(layout(columns));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(composite);
        return composite;
    }

    public static GridLayout layout(int columns) {
        var layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 8;
        return layout;
    }

    public static Label label(Composite parent, String text) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        return label;
    }

    /** A section's name. */
    public static Label heading(Composite parent, String text) {
        Label label = label(parent, text);
        label.setFont(derived(label, 1, SWT.BOLD));
        return label;
    }

    public static Label bold(Composite parent, String text) {
        Label label = label(parent, text);
        label.setFont(derived(label, 0, SWT.BOLD));
        return label;
    }

    /** Text that takes as many lines as it needs. */
    public static Label wrapped(Composite parent, Font font) {
        var label = new Label(parent, SWT.WRAP);
        label.setFont(font);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WRAPPED, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    /** Says something in a label of a grid, which takes no room while there is nothing to say. */
    public static void tell(Label label, String words) {
        String plain = words.replace("&", "&&");
        if (label.getText().equals(plain) || !(label.getLayoutData() instanceof GridData data)) return;
        label.setText(plain);
        data.exclude = words.isEmpty();
        label.setVisible(!words.isEmpty());
        label.getParent().layout();
    }

    /** A label that names what stands right of it. */
    public static Label quiet(Composite parent, String text) {
        return Wear.SECOND.on(label(parent, text));
    }

    /** An icon that the text beside it makes redundant for screen readers. */
    public static Label icon(Composite parent, Theme theme, String name, int px, Role ink) {
        var label = new Label(parent, SWT.NONE);
        label.setImage(theme.icon(name, px, ink));
        return label;
    }

    /** The button's text is its name for whoever presses it by key or by name. */
    public static Button button(Composite parent, String text, Runnable pressed) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> pressed.run());
        return button;
    }

    /** Gives a toggle in a row of them room at both sides of its text, which has just been set. */
    public static void roomy(Button button) {
        var data = new GridData(SWT.FILL, SWT.FILL, false, false);
        data.widthHint = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 2 * SIDE;
        button.setLayoutData(data);
    }

    /** The control's system font, {@code points} larger, in another style; disposed with the control. */
    public static Font derived(Control control, int points, int style) {
        FontData[] data = control.getFont().getFontData();
        for (FontData one : data) {
            one.setHeight(one.getHeight() + points);
            one.setStyle(style);
        }
        var font = new Font(control.getDisplay(), data);
        control.addDisposeListener(e -> font.dispose());
        return font;
    }

    /** What scrolls down where it is higher than its place; its bar is always seen then, since it says that there is more. */
    public static ScrolledComposite scrolled(Composite parent) {
        var scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setScrollbarsMode(SWT.NONE);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.getVerticalBar().setIncrement(24);
        return scroll;
    }

    /** A table with its own composite, so that columns share its width by weight. */
    public static TableViewer table(Composite parent, Theme theme, int style, int rows) {
        var holder = new Composite(parent, SWT.NONE);
        holder.setLayout(new TableColumnLayout());
        var viewer = new TableViewer(holder, style | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setUseHashlookup(true);
        viewer.getTable().addListener(SWT.MeasureItem, e -> e.height = Math.max(e.height, ROW));
        select(viewer.getTable(), theme);
        int height = viewer.getTable().getHeaderHeight() + rows * ROW + 4;
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, height)
                .applyTo(holder);
        return viewer;
    }

    /** Tints rows of a table that was made here, as long as they are not chosen. */
    public static <T> void tint(TableViewer viewer, Theme theme, Class<T> type, Function<T, Optional<Role>> tint) {
        Table table = viewer.getTable();
        table.addListener(SWT.EraseItem, e -> {
            if (!(e.item instanceof TableItem item) || !type.isInstance(item.getData())) return;
            if (table.isSelected(table.indexOf(item))) return;
            tint.apply(type.cast(item.getData())).ifPresent(role -> {
                e.gc.setBackground(theme.color(role));
                e.gc.fillRectangle(e.getBounds());
            });
        });
    }

    /** Our own selection: the system's hides the colours of states that stand on it. */
    public static void select(Table table, Theme theme) {
        table.addListener(SWT.EraseItem, e -> select(e, theme));
    }

    private static void select(Event event, Theme theme) {
        if ((event.detail & SWT.SELECTED) == 0) return;
        event.gc.setBackground(theme.color(Role.SELECTION));
        event.gc.fillRectangle(event.getBounds());
        event.detail &= ~SWT.SELECTED;
    }

    /** A column that takes {@code weight} of the table's width, and at least {@code least} pixels. */
    public static TableViewerColumn column(
            TableViewer viewer, String title, int weight, int least, CellLabelProvider labels) {
        var column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        if (viewer.getTable().getParent().getLayout() instanceof TableColumnLayout layout)
            layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least, true));
        return column;
    }
}
