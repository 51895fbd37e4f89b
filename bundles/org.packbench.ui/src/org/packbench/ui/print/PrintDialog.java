package org.packbench.ui.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.OrderNumber;
import org.packbench.core.label.Label;
import org.packbench.core.label.Labels;
import org.packbench.core.label.Layout;
import org.packbench.model.Order;
import org.packbench.ui.desk.Table;
import org.packbench.ui.look.HeadDialog;
import org.packbench.ui.preferences.Preference;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** Which orders' labels are printed, and where; each is shown in the dots it will have. */
final class PrintDialog extends HeadDialog {
    private static final int ALL_ID = IDialogConstants.CLIENT_ID + 1;
    private static final int NONE_ID = IDialogConstants.CLIENT_ID + 2;
    private static final int PRINT_ID = IDialogConstants.CLIENT_ID + 3;

    private final Table table;
    private final PrintQueue queue;
    private @Nullable PrintForm form;

    PrintDialog(Shell parent, Table table, PrintQueue queue, Theme theme) {
        super(
                parent,
                theme,
                new Head(Messages.printWindow, "printer", Messages.printTitle, Messages.printText, 980, 640));
        this.table = table;
        this.queue = queue;
    }

    @Override
    protected void body(Composite area) {
        PrintForm made = new PrintForm(area, theme(), table.session().list().getOrders(), this::chosen, this::possible);
        form = made;
        ReprintHandler.order(table.session().state()).map(OrderNumber::value).ifPresent(made::choose);
        Work.<List<String>>start(getShell(), Messages.workPrinters, monitor -> PlatformPrinter.names(), result -> {
            if (result instanceof Result.Done<List<String>> done) made.printers(done.value());
        });
    }

    private PrintForm form() {
        PrintForm made = form;
        if (made == null) throw new IllegalStateException("not created yet");
        return made;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, ALL_ID, Messages.buttonAll, false);
        createButton(parent, NONE_ID, Messages.buttonNone, false);
        createButton(parent, PRINT_ID, Messages.buttonPrint, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
        possible();
    }

    private void possible() {
        enable(PRINT_ID, !busy() && !form().ticked().isEmpty());
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case ALL_ID -> form().tick(true);
            case NONE_ID -> form().tick(false);
            case PRINT_ID -> print();
            default -> super.buttonPressed(id);
        }
    }

    private PrintRequest request(List<Order> orders) {
        return PrintRequest.of(orders, table.client());
    }

    /** Shows the label of an order, or why it has none. */
    private void chosen(Order order) {
        Optional<Labels> labels = queue.labels();
        if (labels.isEmpty()) {
            setErrorMessage(Messages.noLabels);
            return;
        }
        try {
            Layout.Laid laid = request(List.of(order)).laid(labels.get()).getFirst();
            form().show(Optional.of(laid), Preview.words(laid));
            setErrorMessage(null);
        } catch (PrintRequest.Refused e) {
            form().show(Optional.empty(), String.valueOf(e.getMessage()));
            setErrorMessage(e.getMessage());
        }
    }

    private void print() {
        PrintRequest request = request(form().ticked());
        Preference.PRINT_COMPLETED.set(Boolean.toString(form().automatic()));
        switch (form().target()) {
            case PrintForm.To.Paper paper -> {
                Preference.PRINT_TARGET.set(paper.target().text());
                queue.print(request);
                super.okPressed();
            }
            case PrintForm.To.File file -> write(request, file);
            case PrintForm.To.Nowhere nowhere -> setErrorMessage(Messages.noTarget);
        }
    }

    private void write(PrintRequest request, PrintForm.To.File file) {
        Optional<Labels> labels = queue.labels();
        Optional<Path> path = file.ask(getShell());
        if (labels.isEmpty() || path.isEmpty()) return;
        busy(true);
        possible();
        Work.<Optional<String>>start(
                getShell(),
                NLS.bind(Messages.workPrint, request.name()),
                monitor -> written(request, labels.get(), file.kind(), path.get()),
                this::written);
    }

    /** Why nothing was written; empty when all was. */
    private static Optional<String> written(PrintRequest request, Labels labels, PrintForm.Kind kind, Path path)
            throws IOException {
        try {
            List<Layout.Laid> laid = request.laid(labels);
            switch (kind) {
                case PDF -> Files.write(path, labels.pdf(laid));
                case ZPL -> Files.write(path, labels.zpl(laid));
                case PNG -> {
                    for (int i = 0; i < laid.size(); i++)
                        Files.write(
                                path.resolve(name(i, laid.get(i).label())),
                                labels.png(laid.get(i).image()));
                }
            }
            return Optional.empty();
        } catch (PrintRequest.Refused e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static String name(int index, Label label) {
        return String.format(
                Locale.ROOT,
                "%04d_%s.png",
                index + 1,
                OrderNumber.normal(label.order().value()));
    }

    private void written(Result<Optional<String>> result) {
        busy(false);
        possible();
        Optional<String> reason = switch (result) {
            case Result.Done<Optional<String>> done -> done.value();
            case Result.Failed<Optional<String>> failed -> Optional.of(failed.reason());
            case Result.Cancelled<Optional<String>> cancelled -> Optional.of(Messages.cancelled);
        };
        setErrorMessage(reason.orElse(null));
        if (reason.isEmpty()) setMessage(Messages.printWritten, IMessageProvider.INFORMATION);
    }

    @Override
    protected void cancelPressed() {
        Preference.PRINT_COMPLETED.set(Boolean.toString(form().automatic()));
        super.cancelPressed();
    }
}
