package org.packbench.ui.status;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.packbench.core.session.OpenSession.Saving;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.DeskState;
import org.packbench.ui.look.Look;
import org.packbench.ui.look.Watching;
import org.packbench.ui.preferences.Preference;
import org.packbench.ui.settings.SettingsNotice;
import org.packbench.ui.sound.Scheme;
import org.packbench.ui.status.StatusTexts.Said;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.views.Perspectives;

/** The strip at the window's foot. It stays in full screen, since it says where the work is saved. */
public final class StatusStrip {
    private static final String ID = "org.packbench.ui.status";

    /** The trim's layout gives the rest of the line to whoever bears this tag. */
    private static final String STRETCH = "stretch";

    /** The renderers' own key; its constant is not for others. */
    private static final String OWNER = "modelElement";

    /** From this width on there is room for whole sentences. */
    private static final int WIDE = 1280;

    private final Desk desk;
    private final Look look;
    private final Composite strip;
    private final StatusItem saved;
    private final StatusItem lock;
    private final SettingsNotice settings;
    private final StatusItem sound;
    private final StatusItem table;
    private final StatusItem clock;

    /** Called by the workbench. */
    @Inject
    public StatusStrip(Composite parent) {
        desk = PlatformUI.getWorkbench().getService(Desk.class);
        look = PlatformUI.getWorkbench().getService(Look.class);
        strip = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(9, false);
        layout.marginHeight = 2;
        layout.horizontalSpacing = 12;
        strip.setLayout(layout);
        saved = new StatusItem(strip);
        separator(strip);
        lock = new StatusItem(strip);
        settings = new SettingsNotice(strip, desk);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(strip, SWT.NONE));
        sound = new StatusItem(strip);
        separator(strip);
        table = new StatusItem(strip);
        clock = new StatusItem(strip);
        Watching.desk(strip, desk, this::show);
        Watching.look(strip, look, this::dress);
        strip.addListener(SWT.Resize, resized -> show());
        dress();
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null)
            Perspectives.watch(window, strip, () -> strip.getDisplay().asyncExec(this::show));
        tick();
    }

    /** Puts the strip at the window's foot, once; a window that was restored has it already. */
    public static void install(IWorkbenchWindow window) {
        EModelService model = window.getService(EModelService.class);
        if (!(window.getService(MWindow.class) instanceof MTrimmedWindow trimmed)) return;
        MTrimBar foot = model.getTrim(trimmed, SideValue.BOTTOM);
        foot.setVisible(true);
        foot.setToBeRendered(true);
        foot.getChildren().removeIf(child -> ID.equals(child.getElementId()));
        // the platform's own line would share the room, though it shows nothing
        foot.getChildren().forEach(child -> {
            child.setToBeRendered(false);
            child.getTags().remove(STRETCH);
        });
        MToolControl control = model.createModelElement(MToolControl.class);
        control.setElementId(ID);
        control.setContributionURI("bundleclass://org.packbench.ui/" + StatusStrip.class.getName());
        control.getTags().add(STRETCH);
        foot.getChildren().add(0, control);
    }

    private static void separator(Composite strip) {
        var line = new Label(strip, SWT.SEPARATOR | SWT.VERTICAL);
        GridDataFactory.swtDefaults().hint(SWT.DEFAULT, 20).applyTo(line);
    }

    private void dress() {
        strip.setBackground(look.theme().color(Role.WINDOW));
        show();
    }

    private void tick() {
        if (strip.isDisposed()) return;
        show();
        alone();
        strip.getDisplay().timerExec(1000, this::tick);
    }

    private void show() {
        if (strip.isDisposed()) return;
        DeskState now = desk.state();
        Optional<Saving> saving = now.table().map(t -> t.session().saving());
        boolean wide = strip.getSize().x >= WIDE;
        Theme theme = look.theme();
        String note = note();
        Instant at = Instant.now();
        saved.explain(now.share().root().orElse(""));
        boolean other = saved.say(StatusTexts.saved(now, saving, wide), theme);
        other |= settings.show(theme);
        other |= lock.say(note.isEmpty() ? StatusTexts.lock(saving, wide) : new Said("note", Role.INK, note), theme);
        other |= sound.say(
                StatusTexts.sound(Preference.soundScheme() == Scheme.SILENT ? 0 : Preference.volume()), theme);
        other |= table.say(plain(StatusTexts.table(now.table(), wide)), theme);
        other |= clock.say(plain(wide ? Times.day(at) + "   " + Times.clock(at) : Times.clock(at)), theme);
        if (other) strip.layout();
    }

    /** The platform makes its own line also where it is told not to; it would stand right of this one, and empty. */
    private void alone() {
        for (Control other : strip.getParent().getChildren())
            if (other.getData(OWNER) instanceof MUIElement element && !element.isToBeRendered()) {
                other.dispose();
                strip.requestLayout();
            }
    }

    private static Said plain(String text) {
        return new Said("", Role.INK, text);
    }

    /** What the part in front has to say; one that another arrangement of the window hides says nothing. */
    private static String note() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        IWorkbenchPart part = page == null ? null : page.getActivePart();
        return part instanceof Noted noted && page != null && page.isPartVisible(part) ? noted.note() : "";
    }
}
