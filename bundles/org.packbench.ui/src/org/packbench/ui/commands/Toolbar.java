package org.packbench.ui.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.packbench.ui.look.Look;
import org.packbench.ui.look.Watching;
import org.packbench.ui.packing.ScanCommand;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/**
 * The commands of a packing day as buttons: the way in and out with words, the rest as icons. In a narrow window the words
 * give way; names and keys stay in the tooltips.
 */
public final class Toolbar extends WorkbenchWindowControlContribution {
    private static final int WIDE = 1280;

    /** A button; {@code words} while there is room. */
    private record Entry(ScanCommand command, String icon, boolean words) {}

    private static final List<List<Entry>> GROUPS = List.of(
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
                    new Entry(ScanCommand.MAP, "map", false)),
            List.of(new Entry(ScanCommand.WORKER, "worker", false), new Entry(ScanCommand.KEYS, "help", false)));

    private final Map<ToolItem, Entry> items = new LinkedHashMap<>();
    private final ICommandListener changed = event -> refreshLater();

    @Override
    protected Control createControl(Composite parent) {
        var bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        for (List<Entry> group : GROUPS) {
            if (!items.isEmpty()) new ToolItem(bar, SWT.SEPARATOR);
            for (Entry entry : group) items.put(item(bar, entry), entry);
        }
        Look look = PlatformUI.getWorkbench().getService(Look.class);
        Watching.look(bar, look, this::refresh);
        bar.getShell().addListener(SWT.Resize, e -> refreshLater());
        bar.addListener(SWT.Dispose, e -> items.clear());
        refresh();
        return bar;
    }

    private ToolItem item(ToolBar bar, Entry entry) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.addListener(
                SWT.Selection,
                e -> Commands.execute(PlatformUI.getWorkbench(), entry.command().id()));
        Command command = command(entry);
        command.addCommandListener(changed);
        item.addListener(SWT.Dispose, e -> command.removeCommandListener(changed));
        return item;
    }

    private static Command command(Entry entry) {
        return PlatformUI.getWorkbench()
                .getService(ICommandService.class)
                .getCommand(entry.command().id());
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
            item.getParent().requestLayout();
        }
        item.setToolTipText(key(entry).isEmpty() ? name : name + " (" + key(entry) + ")");
    }

    private static String key(Entry entry) {
        TriggerSequence key = PlatformUI.getWorkbench()
                .getService(IBindingService.class)
                .getBestActiveBindingFor(entry.command().id());
        return key == null ? "" : key.format();
    }
}
