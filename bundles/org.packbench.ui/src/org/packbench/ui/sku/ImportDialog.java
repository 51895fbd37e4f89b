package org.packbench.ui.sku;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.Sku;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.core.importer.SourceName;
import org.packbench.core.profile.SkuChanges;
import org.packbench.core.profile.SkuImporter;
import org.packbench.ui.look.HeadDialog;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.ProgressRow;
import org.packbench.ui.look.Wear;
import org.packbench.ui.sku.text.Messages;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Task;

/** Reads a product list, shows what it would change, and lets a person decide what contradicts. */
public final class ImportDialog extends HeadDialog {
    private static final int PROGRESS = 520;

    private final SkuLists lists;
    private final Optional<LiveGoods> shop;
    private final Map<String, Sku> now;
    private @Nullable FileRow file;
    private @Nullable Label counts;
    private @Nullable Label advice;
    private @Nullable PlanTable table;
    private @Nullable ProgressRow progress;
    private @Nullable Composite all;
    private Optional<ImportPlan> plan = Optional.empty();
    private String read = "";

    /**
     * @param shop whose goods can be read, too
     * @param now the mapping as it is to be
     */
    public ImportDialog(Shell parent, Theme theme, SkuLists lists, Optional<LiveGoods> shop, Map<String, Sku> now) {
        super(
                parent,
                theme,
                new Head(
                        Messages.importWindow,
                        "table",
                        shop.isPresent() ? Messages.importShopTitle : Messages.importTitle,
                        Messages.importText,
                        1000,
                        640));
        this.lists = lists;
        this.shop = shop;
        this.now = now;
    }

    /** What is to be put; empty when the dialog was cancelled. */
    public Optional<Map<String, Optional<Sku>>> ask() {
        return open() == OK ? plan.map(ImportPlan::wanted) : Optional.empty();
    }

    @Override
    protected void body(Composite area) {
        var row = new FileRow(area, SWT.OPEN, lists.extensions(), shop.isPresent() ? 2 : 1);
        file = row;
        Native.button(row.row(), Messages.importRead, this::readFile);
        shop.ifPresent(goods -> Native.button(row.row(), Messages.importFromShop, () -> readShop(goods)));
        // Enter reads what was typed; only what has been read goes on to the default button
        row.field().addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_RETURN && !row.field().getText().equals(read)) e.doit = false;
        });
        row.field().addListener(SWT.DefaultSelection, e -> readFile());
        Composite below = Native.grid(area, 1);
        ((GridLayout) below.getLayout()).marginWidth = 16;
        ((GridLayout) below.getLayout()).marginHeight = 4;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
        Composite head = Native.grid(below, 2);
        counts = line(Native.heading(head, " "));
        var reading = new ProgressRow(head, Messages.importStop);
        GridDataFactory.swtDefaults().hint(PROGRESS, SWT.DEFAULT).applyTo(reading.control());
        progress = reading;
        table = new PlanTable(below, theme(), this::decide);
        Composite foot = Native.grid(below, 3);
        advice = Wear.SECOND.on(line(Native.label(foot, " ")));
        Native.button(foot, Messages.importKeepAll, () -> become(plan.map(ImportPlan::keepAll)));
        Native.button(foot, Messages.importTakeAll, () -> become(plan.map(ImportPlan::takeAll)));
        all = foot;
        become(Optional.empty());
        row.field().setFocus();
    }

    private static Label line(Label label) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.importApply, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
    }

    private void readFile() {
        FileRow row = file;
        if (row == null) return;
        read = row.field().getText();
        become(Optional.empty());
        row.path()
                .ifPresentOrElse(
                        this::readFile,
                        () -> setErrorMessage(read.isBlank() ? null : NLS.bind(Messages.notAPath, read)));
    }

    private void readFile(Path source) {
        start(
                Messages.columnFile,
                NLS.bind(Messages.importReading, SourceName.of(source).file()),
                monitor -> plan(source, monitor),
                result -> shown(
                        NLS.bind(Messages.importNobody, SourceName.of(source).file()), result));
    }

    private void readShop(LiveGoods goods) {
        read = "";
        become(Optional.empty());
        start(
                Messages.columnShop,
                NLS.bind(Messages.importFromShopReading, goods.address()),
                monitor -> Optional.of(ImportPlan.of(goods.read().run(monitor), now)),
                result -> shown("", result));
    }

    private void start(
            String where, String what, Task<Optional<ImportPlan>> task, Consumer<Result<Optional<ImportPlan>>> then) {
        setErrorMessage(null);
        setMessage(what, IMessageProvider.INFORMATION);
        PlanTable rows = table;
        if (rows != null) rows.from(where);
        ProgressRow row = progress;
        if (row != null) row.start(what, task, then);
    }

    private Optional<ImportPlan> plan(Path source, IProgressMonitor monitor) throws IOException {
        if (!Files.exists(source))
            throw new SourceException(Reason.MISSING, SourceName.of(source).file(), null);
        Optional<SkuImporter> importer = lists.reader(source);
        if (importer.isEmpty()) return Optional.empty();
        return Optional.of(ImportPlan.of(importer.get().read(source, monitor), now));
    }

    /** @param nobody what is said when no importer reads it */
    private void shown(String nobody, Result<Optional<ImportPlan>> result) {
        setMessage(Messages.importText, IMessageProvider.NONE);
        switch (result) {
            case Result.Done<Optional<ImportPlan>> done -> {
                become(done.value());
                if (done.value().isEmpty()) setErrorMessage(nobody);
            }
            case Result.Failed<Optional<ImportPlan>> failed -> setErrorMessage(failed.reason());
            case Result.Cancelled<Optional<ImportPlan>> cancelled -> setErrorMessage(Messages.cancelled);
        }
        PlanTable rows = table;
        if (rows != null && plan.isPresent()) rows.table().setFocus();
    }

    private void decide(SkuChanges.Conflict conflict) {
        become(plan.map(each -> each.next(conflict)));
    }

    private void become(Optional<ImportPlan> next) {
        plan = next;
        PlanTable rows = table;
        if (rows != null) rows.show(next.map(ImportPlan::rows).orElse(List.of()));
        say(counts, next.map(ImportTexts::counts).orElse(""));
        say(advice, next.map(ImportTexts::advice).orElse(""));
        boolean conflicts =
                next.filter(each -> !each.changes().conflicts().isEmpty()).isPresent();
        Composite foot = all;
        if (foot != null)
            for (Control part : foot.getChildren()) if (part instanceof Button) part.setVisible(conflicts);
        enable(
                IDialogConstants.OK_ID,
                next.filter(each -> !each.wanted().isEmpty()).isPresent());
    }

    private static void say(@Nullable Label label, String text) {
        if (label != null) label.setText(text);
    }
}
