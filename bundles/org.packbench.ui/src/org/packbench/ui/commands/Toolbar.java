package org.packbench.ui.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ICommandListener;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.packbench.ui.export.Exportable;
import org.packbench.ui.look.Look;
import org.packbench.ui.look.Watching;
import org.packbench.ui.packing.ScanCommand;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.views.Perspectives;

/**
 * What is done most as buttons: on the packing screen the commands of a packing day, elsewhere what can be done with
 * sessions. The way in and out has words, the rest icons; in a narrow window the words give way. Names and keys stay in the
 * tooltips.
 */
public final class Toolbar extends WorkbenchWindowControlContribution {
    private static final int WIDE = 1280;

    /** A button; {@code words} while there is room. */
    private record Entry(String command, String icon, boolean words) {
        Entry(ScanCommand command, String icon, boolean words) {
            this(command.id(), icon, words);
        }
    }

    private static final List<List<Entry>> PACKING = List.of(
            List.of(
                    new Entry(ScanCommand.START, "start", true),
                    new Entry(ScanCommand.RESTORE, "restore", true),
                    new Entry(ScanCommand.END, "end", true)),
            List.of(
                    new Entry(ScanCommand.UNDO, "undo", false),
                    new Entry(ScanCommand.QUANTITY, "quantity", false),
                    new Entry(ScanCommand.SKIP, "skip", false),
                    new Entry(ScanCommand.PARK, "park", false),
                    new Entry(ScanCommand.ISSUE, "issue", false),
                    new Entry(ScanCommand.FORCE, "force", false),
                    new Entry(ScanCommand.MAP, "map", false),
                    new Entry(ScanCommand.REPRINT, "printer", false)),
            List.of(new Entry(ScanCommand.WORKER, "worker", false), new Entry(ScanCommand.KEYS, "help", false)));

    private static final List<List<Entry>> SUPERVISING = List.of(
            List.of(
                    new Entry(ScanCommand.START, "start", true),
                    new Entry(ScanCommand.RESTORE, "restore", true),
                    new Entry("org.packbench.ui.command.take.over", "take-over", true),
                    new Entry(ScanCommand.ASK_RELEASE, "request", true)),
            List.of(
                    new Entry("org.packbench.ui.command.details", "details", false),
                    new Entry(Exportable.COMMAND, "export", false),
                    new Entry("org.packbench.ui.command.session.archive", "archive", false)));

    private final Map<ToolItem, Entry> items = new LinkedHashMap<>();
    private final ICommandListener changed = event -> refreshLater();
    private List<List<Entry>> shown = List.of();

    @Override
    protected Control createControl(Composite parent) {
        var bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        Look look = PlatformUI.getWorkbench().getService(Look.class);
        Watching.look(bar, look, this::refresh);
        bar.getShell().addListener(SWT.Resize, e -> refreshLater());
        bar.addListener(SWT.Dispose, e -> items.clear());
        Perspectives.watch(getWorkbenchWindow(), bar, () -> fill(bar));
        fill(bar);
        return bar;
    }

    /** What the arrangement of the window in front needs. */
    private void fill(ToolBar bar) {
        boolean packing = Perspectives.of(getWorkbenchWindow().getActivePage())
                .map(Perspectives.PACKING::equals)
                .orElse(true);
        List<List<Entry>> now = packing ? PACKING : SUPERVISING;
        if (now == shown) return;
        shown = now;
        items.clear();
        for (ToolItem old : bar.getItems()) old.dispose();
        for (List<Entry> group : now) {
            if (bar.getItemCount() > 0) new ToolItem(bar, SWT.SEPARATOR);
            for (Entry entry : group) item(bar, entry).ifPresent(item -> items.put(item, entry));
        }
        refresh();
        widen(bar);
        // the texts have their width only once the toolkit has looked at all of them
        bar.getDisplay().asyncExec(() -> {
            if (!bar.isDisposed()) widen(bar);
        });
    }

    /** The toolbar around keeps the width that was asked for at first. */
    private static void widen(ToolBar bar) {
        for (Control at = bar; at.getParent() != null; at = at.getParent())
            if (at.getParent() instanceof ToolBar around)
                for (ToolItem item : around.getItems())
                    if (item.getControl() == at) {
                        item.setWidth(at.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x);
                        around.requestLayout();
                    }
        bar.requestLayout();
    }

    /** A command of a part that is not installed has no button. */
    private Optional<ToolItem> item(ToolBar bar, Entry entry) {
        Command command = command(entry);
        if (!command.isDefined()) return Optional.empty();
        var item = new ToolItem(bar, SWT.PUSH);
        item.addListener(SWT.Selection, e -> Commands.execute(PlatformUI.getWorkbench(), entry.command()));
        command.addCommandListener(changed);
        item.addListener(SWT.Dispose, e -> command.removeCommandListener(changed));
        return Optional.of(item);
    }

    private static Command command(Entry entry) {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(entry.command());
    }

    /** Commands tell of a change in their own time, several at once. */
    private void refreshLater() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(this::refresh);
    }

    private void refresh() {
        Theme theme = PlatformUI.getWorkbench().getService(Look.class).theme();
        items.forEach((item, entry) -> {
            if (!item.isDisposed()) show(item, entry, theme);
        });
    }

    private static void show(ToolItem item, Entry entry, Theme theme) {
        Command command = command(entry);
        boolean enabled = command.isHandled() && command.isEnabled();
        item.setImage(theme.icon(entry.icon(), 20, Role.INK));
        item.setDisabledImage(theme.icon(entry.icon(), 20, Role.BORDER));
        if (item.isEnabled() != enabled) item.setEnabled(enabled);
        String name = Commands.name(command);
        boolean words = entry.words() && item.getParent().getShell().getSize().x >= WIDE;
        if (!item.getText().equals(words ? name : "")) {
            item.setText(words ? name : "");
            widen(item.getParent());
        }
        item.setToolTipText(key(entry).isEmpty() ? name : name + " (" + key(entry) + ")");
    }

    private static String key(Entry entry) {
        TriggerSequence key =
                PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFor(entry.command());
        return key == null ? "" : key.format();
    }
}
