package org.packbench.ui.views;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.packbench.ui.Messages;
import org.packbench.ui.commands.Commands;
import org.packbench.ui.look.Look;
import org.packbench.ui.look.Watching;
import org.packbench.ui.packing.Caps;
import org.packbench.ui.settings.ConfigFile;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** The kinds of work side by side at the window's upper edge; the one that is done now is pressed. */
public final class Switcher {
    private static final String ID = "org.packbench.ui.switcher";

    /** From this width on there is room for words. */
    private static final int WIDE = 1280;

    private static final Map<Perspectives, String> ICONS = new EnumMap<>(Map.of(
            Perspectives.PACKING, "barcode",
            Perspectives.SESSIONS, "table",
            Perspectives.MONITOR, "monitor",
            Perspectives.STATISTICS, "chart"));

    private final ToolBar bar;
    private final Map<Perspectives, ToolItem> items = new EnumMap<>(Perspectives.class);

    /** Called by the workbench. */
    @Inject
    public Switcher(Composite parent, IWorkbenchWindow window) {
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        ICONS.keySet().stream().filter(Perspectives::there).forEach(to -> {
            var item = new ToolItem(bar, SWT.CHECK);
            item.addListener(SWT.Selection, e -> {
                Commands.execute(PlatformUI.getWorkbench(), to.command());
                show(window);
            });
            items.put(to, item);
        });
        Watching.look(bar, look(), () -> show(window));
        Perspectives.watch(window, bar, () -> show(window));
        bar.getShell().addListener(SWT.Resize, e -> later(window));
        show(window);
    }

    /** Puts it at the end of the upper edge, once; a window that was restored has it already. */
    public static void install(IWorkbenchWindow window) {
        EModelService model = window.getService(EModelService.class);
        if (!(window.getService(MWindow.class) instanceof MTrimmedWindow trimmed)) return;
        MTrimBar top = model.getTrim(trimmed, SideValue.TOP);
        // one taken out of the model stays on the screen: its renderer keeps the widget
        if (top.getChildren().stream().anyMatch(child -> ID.equals(child.getElementId()))) return;
        MToolControl control = model.createModelElement(MToolControl.class);
        control.setElementId(ID);
        control.setContributionURI("bundleclass://org.packbench.ui/" + Switcher.class.getName());
        top.getChildren().add(control);
    }

    private static Look look() {
        return PlatformUI.getWorkbench().getService(Look.class);
    }

    /** A window that closes is made smaller once more, when this is gone. */
    private void later(IWorkbenchWindow window) {
        if (bar.isDisposed()) return;
        bar.getDisplay().asyncExec(() -> {
            if (!bar.isDisposed()) show(window);
        });
    }

    private void show(IWorkbenchWindow window) {
        if (bar.isDisposed()) return;
        Theme theme = look().theme();
        Optional<Perspectives> shown = Perspectives.of(window.getActivePage());
        boolean words = bar.getShell().getSize().x >= WIDE;
        items.forEach((to, item) -> {
            String name = name(to);
            item.setImage(theme.icon(ICONS.getOrDefault(to, "table"), 20, Role.INK));
            item.setSelection(shown.map(now -> now == to || to == Perspectives.SESSIONS && now.isSessions())
                    .orElse(false));
            item.setText(words ? name : "");
            item.setToolTipText(key(to).map(key -> name + " (" + key + ")").orElse(name));
        });
        bar.requestLayout();
        shown.filter(now -> now != Perspectives.PACKING).ifPresent(now -> title(window, name(now)));
    }

    private static String name(Perspectives to) {
        try {
            return PlatformUI.getWorkbench()
                    .getService(ICommandService.class)
                    .getCommand(to.command())
                    .getName();
        } catch (NotDefinedException e) {
            throw new IllegalStateException("it stands in this bundle's registry: " + to.command(), e);
        }
    }

    private static Optional<String> key(Perspectives to) {
        TriggerSequence key =
                PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFor(to.command());
        return key == null ? Optional.empty() : Optional.of(Caps.of(key));
    }

    /** The packing screen names its order there by itself. */
    private static void title(IWorkbenchWindow window, String about) {
        MWindow model = window.getService(MWindow.class);
        String product = window.getService(ConfigFile.class).product();
        if (model != null) model.setLabel(NLS.bind(Messages.titleWith, about, product));
    }
}
