package org.packbench.ui.print;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.packbench.core.label.Layout;
import org.packbench.model.Order;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.Native;
import org.packbench.ui.theme.Theme;

/** Orders to tick, the label of the chosen one, and where the labels go. */
final class PrintForm {
    /** The forms in which labels are kept as files. */
    enum Kind {
        PDF("*.pdf"),
        PNG(""),
        ZPL("*.zpl");

        private final String pattern;

        Kind(String pattern) {
            this.pattern = pattern;
        }
    }

    /** Where they go. */
    sealed interface To {
        record Paper(PrintTarget target) implements To {}

        record File(Kind kind) implements To {
            /** Asks for the place; pictures go into a folder. */
            Optional<Path> ask(Shell shell) {
                String path;
                if (kind == Kind.PNG) path = new DirectoryDialog(shell, SWT.SAVE).open();
                else {
                    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
                    dialog.setFilterExtensions(new String[] {kind.pattern});
                    dialog.setFileName("labels" + kind.pattern.substring(1));
                    dialog.setOverwrite(true);
                    path = dialog.open();
                }
                return Optional.ofNullable(path).map(Path::of);
            }
        }

        /** Nothing was chosen. */
        record Nowhere() implements To {}
    }

    private final TableViewer orders;
    private final Preview preview;
    private final Label words;
    private final Combo target;
    private final Text address;
    private final Button automatic;
    private final Runnable changed;
    private List<String> printers = List.of();
    /** What a person chose here; empty until then. */
    private String wanted = "";

    /** @param chosen is told which order's label is wanted in the preview */
    PrintForm(Composite area, Theme theme, List<Order> all, Consumer<Order> chosen, Runnable changed) {
        this.changed = changed;
        Composite body = Native.grid(area, 2);
        GridLayout layout = (GridLayout) body.getLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 16;
        layout.horizontalSpacing = 16;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        orders = orders(Native.grid(body, 1), theme, all);
        Composite right = Native.grid(body, 1);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        preview = new Preview(right, theme);
        GridDataFactory.fillDefaults().grab(true, true).hint(530, 290).applyTo(preview);
        words = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(530, SWT.DEFAULT).applyTo(words);
        Native.label(right, Messages.target);
        target = new Combo(right, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(target);
        address = new Text(right, SWT.BORDER | SWT.SINGLE);
        address.setMessage(Messages.addressHint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(address);
        automatic = new Button(right, SWT.CHECK);
        automatic.setText(Messages.automatic);
        automatic.setSelection(AutoPrint.wanted());
        target.addListener(SWT.Selection, e -> {
            wanted = target.getText();
            address.setEnabled(raw());
        });
        orders.addSelectionChangedListener(e -> selected().ifPresent(chosen));
        fill();
    }

    private TableViewer orders(Composite parent, Theme theme, List<Order> all) {
        GridDataFactory.fillDefaults().grab(false, true).hint(380, SWT.DEFAULT).applyTo(parent);
        TableViewer viewer = Native.table(parent, theme, SWT.SINGLE | SWT.CHECK, 10);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Native.column(
                viewer, Messages.columnOrder, 60, 180, Cells.text(Order.class, order -> text(order.getOrderNumber())));
        Native.column(
                viewer, Messages.columnCourier, 40, 120, Cells.text(Order.class, order -> text(order.getCourier())));
        viewer.setInput(all);
        viewer.getTable().addListener(SWT.Selection, e -> {
            if (e.detail == SWT.CHECK) changed.run();
        });
        return viewer;
    }

    private static String text(@org.eclipse.jdt.annotation.Nullable String value) {
        return value == null ? "" : value;
    }

    private Optional<Order> selected() {
        Object first = ((IStructuredSelection) orders.getSelection()).getFirstElement();
        return first instanceof Order order ? Optional.of(order) : Optional.empty();
    }

    /** Chooses and ticks an order. */
    void choose(String number) {
        for (TableItem item : orders.getTable().getItems()) {
            if (!(item.getData() instanceof Order order) || !number.equals(order.getOrderNumber())) continue;
            item.setChecked(true);
            orders.setSelection(new StructuredSelection(order), true);
        }
    }

    void tick(boolean all) {
        for (TableItem item : orders.getTable().getItems()) item.setChecked(all);
        changed.run();
    }

    /** The orders whose labels are wanted. */
    List<Order> ticked() {
        return Arrays.stream(orders.getTable().getItems())
                .filter(TableItem::getChecked)
                .map(item -> (Order) item.getData())
                .toList();
    }

    void show(Optional<Layout.Laid> label, String text) {
        preview.show(label);
        words.setText(text);
        words.requestLayout();
    }

    boolean automatic() {
        return automatic.getSelection();
    }

    /** What this system has. */
    void printers(List<String> names) {
        printers = List.copyOf(names);
        fill();
    }

    /** Printers first, then the printer that is sent ZPL, then files; what a person chose meanwhile stays chosen. */
    private void fill() {
        List<String> entries = new ArrayList<>(printers);
        entries.addAll(List.of(Messages.toRaw, Messages.toPdf, Messages.toPng, Messages.toZpl));
        target.setItems(entries.toArray(String[]::new));
        int last = entries.contains(wanted)
                ? entries.indexOf(wanted)
                : PrintTarget.chosen().map(this::index).orElse(-1);
        target.select(last >= 0 ? last : printers.isEmpty() ? 1 : 0);
        address.setEnabled(raw());
    }

    private int index(PrintTarget last) {
        return switch (last) {
            case PrintTarget.Platform platform -> printers.indexOf(platform.name());
            case PrintTarget.Raw raw -> {
                if (address.getText().isEmpty()) address.setText(raw.address());
                yield printers.size();
            }
        };
    }

    private boolean raw() {
        return target.getSelectionIndex() == printers.size();
    }

    To target() {
        int index = target.getSelectionIndex();
        if (index < 0) return new To.Nowhere();
        if (index < printers.size()) return new To.Paper(new PrintTarget.Platform(printers.get(index)));
        if (index > printers.size()) return new To.File(Kind.values()[index - printers.size() - 1]);
        String typed = address.getText().strip();
        return typed.isEmpty() ? new To.Nowhere() : new To.Paper(new PrintTarget.Raw(typed));
    }
}
