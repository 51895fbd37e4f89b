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
import org.packbench.ui.packing.Caps;
import org.packbench.ui.packing.ScanCommand;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.views.Perspectives;

/**
 * What is done most as buttons: on the packing screen the commands of a packing day, elsewhere what can be done with
 * sessions. Words give way in a narrow window, and the packing screen has them for the way in and out alone; names and keys
 * stay in the tooltips.
 */
public final class Toolbar extends WorkbenchWindowControlContribution {
    /** From this width of the window on there is room for the words of the first group, and for those of all. */
    private static final int WIDE = 1280;

    private static final int WIDER = 1600;
    private static final int NEVER = Integer.MAX_VALUE;

    /** A button, which has words {@code from} this width of the window on. */
    private record Entry(String command, String icon, int from) {
        Entry(ScanCommand command, String icon, int from) {
            this(command.id(), icon, from);
        }
    }

    private static final List<List<Entry>> PACKING = List.of(
            List.of(
                    new Entry(ScanCommand.START, "start", WIDE),
                    new Entry(ScanCommand.RESTORE, "restore", WIDE),
                    new Entry(ScanCommand.END, "end", WIDE)),
            List.of(
                    new Entry(ScanCommand.UNDO, "undo", NEVER),
                    new Entry(ScanCommand.QUANTITY, "quantity", NEVER),
                    new Entry(ScanCommand.SKIP, "skip", NEVER),
                    new Entry(ScanCommand.PARK, "park", NEVER),
                    new Entry(ScanCommand.ISSUE, "issue", NEVER),
                    new Entry(ScanCommand.FORCE, "force", NEVER),
                    new Entry(ScanCommand.MAP, "map", NEVER),
                    new Entry(ScanCommand.REPRINT, "printer", NEVER)),
            List.of(new Entry(ScanCommand.WORKER, "worker", NEVER), new Entry(ScanCommand.KEYS, "help", NEVER)));

    private static final List<List<Entry>> SUPERVISING = List.of(
            List.of(
                    new Entry(ScanCommand.START, "start", WIDE),
                    new Entry(ScanCommand.RESTORE, "restore", WIDE),
                    new Entry("org.packbench.ui.command.take.over", "take-over", WIDE),
                    new Entry(ScanCommand.ASK_RELEASE, "request", WIDE)),
            List.of(
                    new Entry("org.packbench.ui.command.details", "details", WIDER),
                    new Entry(Exportable.COMMAND, "export", WIDER),
                    new Entry("org.packbench.ui.command.session.archive", "archive", WIDER)));

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
                        // the frame around it is as large as it is, and not as it would like to be
                        around.pack();
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
        boolean words = item.getParent().getShell().getSize().x >= entry.from();
        if (!item.getText().equals(words ? name : "")) {
            item.setText(words ? name : "");
            widen(item.getParent());
        }
        item.setToolTipText(key(entry).isEmpty() ? name : name + " (" + key(entry) + ")");
    }

    private static String key(Entry entry) {
        TriggerSequence key =
                PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFor(entry.command());
        return key == null ? "" : Caps.of(key);
    }
}
