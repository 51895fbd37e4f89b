package org.packbench.ui.tests.bot;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.packbench.model.screen.Screen;
import org.packbench.ui.look.Look;
import org.packbench.ui.preferences.Preference;
import org.packbench.ui.views.PackingView;

/** The running workbench with its packing screen. */
public record Workbench(Ui ui) {
    /** The time of the keys; it only has to grow, also from one journey to the next in the same window. */
    private static final AtomicInteger CLOCK = new AtomicInteger();

    /** Times between a scanner's keys, in milliseconds. */
    private static final int SCANNER_MS = 5;

    private static final int BETWEEN_SCANS_MS = 2_000;

    /** The workbench that this test runs in. */
    public static Workbench running() {
        return new Workbench(new Ui(PlatformUI.getWorkbench().getDisplay()));
    }

    /** Looks in the workbench's own window. */
    public Bot window() {
        return new Bot(ui, ui.ask(() -> shell().getText()));
    }

    static Shell shell() {
        return page().getShell();
    }

    static IWorkbenchWindow page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    private static PackingView view() {
        if (page().getActivePage().findView(PackingView.ID) instanceof PackingView view) return view;
        throw new AssertionError("the packing view is not open");
    }

    /** Waits until the window's title begins like this. @return the window */
    public Bot windowOf(String title) {
        waitForTitle("a window of " + title, text -> text.startsWith(title));
        return window();
    }

    /** Waits until the window's title says so. */
    public void waitForTitle(String what, Predicate<String> condition) {
        ui.waitUntil(what, () -> condition.test(shell().getText()));
    }

    /** Asks the open view of this kind. */
    public <V, T> T ask(Class<V> type, Function<V, T> question) {
        return ui.ask(() -> question.apply(open(type)));
    }

    /** Waits until the open view of this kind says so. */
    public <V> void waitFor(Class<V> type, String what, Predicate<V> condition) {
        ui.waitUntil(what, () -> condition.test(open(type)));
    }

    private static <V> V open(Class<V> type) {
        for (IViewReference open : page().getActivePage().getViewReferences())
            if (type.isInstance(open.getView(false))) return type.cast(open.getView(false));
        throw new AssertionError("no such view: " + type.getName());
    }

    /** Closes the views that have this title or this id, if they are open. */
    public void close(String view) {
        ui.run(() -> {
            for (IViewReference open : page().getActivePage().getViewReferences())
                if (open.getPartName().equals(view) || open.getId().equals(view))
                    page().getActivePage().hideView(open);
        });
    }

    /** Brings the packing screen to the front. */
    public void showPacking() {
        command("org.packbench.ui.command.packing");
        ui.waitUntil("the packing perspective", () -> page().getActivePage().findView(PackingView.ID) != null);
        ui.run(() -> page().getActivePage().activate(view()));
    }

    /** Gives a command as its key does; does not wait for what follows. */
    public void command(String id) {
        // an order that a scan has just opened makes its commands possible once its answer is painted
        ui.waitUntil(
                "the command " + id,
                () -> page().getService(ICommandService.class).getCommand(id).isEnabled());
        ui.begin(() -> {
            try {
                page().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new AssertionError(id, e);
            }
        });
    }

    /**
     * Presses a key in whatever has the focus, so that the workbench finds what is bound to it; does not wait for what
     * follows.
     *
     * @param accelerator as a menu item has it, the letter in lower case
     */
    public void press(int accelerator) {
        // a dialog that has just closed gives the keys back a moment later; what is pressed before goes nowhere
        ui.waitUntil("a place that has the keys", this::hasKeys);
        ui.begin(() -> {
            Control focus = ui.display().getFocusControl();
            var event = new Event();
            event.keyCode = accelerator & SWT.KEY_MASK;
            event.character = (accelerator & SWT.KEYCODE_BIT) == 0 ? (char) event.keyCode : 0;
            event.stateMask = accelerator & SWT.MODIFIER_MASK;
            event.doit = true;
            (focus == null ? shell() : focus).notifyListeners(SWT.KeyDown, event);
        });
    }

    /** Whether something has the focus, and the workbench knows by now which keys count there. */
    private boolean hasKeys() {
        Control focus = ui.display().getFocusControl();
        if (focus == null) return false;
        Collection<?> contexts = page().getService(IContextService.class).getActiveContextIds();
        return focus.getShell() != shell() || contexts.contains(IContextService.CONTEXT_ID_WINDOW);
    }

    /** Scans a code: keys as fast as a scanner's, and Enter; each scan later than a trigger that is read twice. */
    public void scan(String code) {
        ui.run(() -> {
            keys(code);
            enter();
        });
    }

    /** Scans a code straight behind the one before, as a trigger that is held reads it twice. */
    public void scanAtOnce(String code) {
        ui.run(() -> {
            for (char c : code.toCharArray()) key(packingScreen(), c, CLOCK.addAndGet(SCANNER_MS));
            enter();
        });
    }

    /** A scanner's keys without the last one; in the user interface's thread, as {@link #enter}, which ends them. */
    private void keys(String code) {
        CLOCK.addAndGet(BETWEEN_SCANS_MS);
        for (char c : code.toCharArray()) key(packingScreen(), c, CLOCK.addAndGet(SCANNER_MS));
    }

    /** Scans a code into whatever has the focus: it is the window that brings it to the packing screen. */
    public void scanElsewhere(String code) {
        ui.run(() -> {
            CLOCK.addAndGet(BETWEEN_SCANS_MS);
            for (char c : code.toCharArray()) key(focus(), c, CLOCK.addAndGet(SCANNER_MS));
            key(focus(), '\r', CLOCK.addAndGet(SCANNER_MS));
        });
    }

    private Control focus() {
        Control focus = ui.display().getFocusControl();
        if (focus == null) throw new AssertionError("nothing has the focus");
        return focus;
    }

    /** A scanner's keys without the last one. */
    public void type(String code) {
        ui.run(() -> keys(code));
    }

    /** The scanner's last key; to be called in the user interface's thread. */
    public void enter() {
        key(packingScreen(), '\r', CLOCK.addAndGet(SCANNER_MS));
    }

    /** Where it is painted; in the user interface's thread. */
    static Control packingScreen() {
        return packingScreen(shell()).orElseThrow(() -> new AssertionError("no packing screen"));
    }

    private static Optional<Control> packingScreen(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child.getClass().getSimpleName().equals("ScanScreen") && child.isVisible()) return Optional.of(child);
            if (!(child instanceof Composite composite)) continue;
            Optional<Control> below = packingScreen(composite);
            if (below.isPresent()) return below;
        }
        return Optional.empty();
    }

    private static void key(Control focus, char c, int time) {
        var event = new Event();
        event.character = c;
        event.keyCode = c == '\r' ? SWT.CR : Character.toLowerCase(c);
        event.time = time;
        event.doit = true;
        focus.notifyListeners(SWT.KeyDown, event);
    }

    /** What the packing screen says. */
    public <T> T screen(Function<Screen, T> question) {
        return ui.ask(() -> question.apply(view().screen().orElseThrow()));
    }

    /** Waits until the packing screen says so. */
    public void waitForScreen(String what, Function<Screen, Boolean> condition) {
        ui.waitUntil(what, () -> condition.apply(view().screen().orElseThrow()));
    }

    /** Keeps a picture of the window and what is in front of it, once it has stopped changing. */
    public void screenshot(String name) throws IOException {
        new Camera(ui).keep(name);
    }

    /** Keeps a picture of a dialog and what is in front of it, without the window behind. */
    public void screenshot(String name, Bot dialog) throws IOException {
        new Camera(ui).keep(name, dialog);
    }

    /** Makes the window as large as the pictures of this run are to be: {@code 1920x1080} unless told. */
    public void resize() {
        String[] size = System.getProperty("packbench.window", "1920x1080").split("x");
        resize(Integer.parseInt(size[0]), Integer.parseInt(size[1]));
        enlarge(Integer.getInteger("packbench.type", 100));
    }

    /** Sets the size of type as the preferences do. */
    private void enlarge(int percent) {
        if (Preference.typePercent() == percent) return;
        ui.run(() -> {
            Preference.TYPE_PERCENT.set(Integer.toString(percent));
            PlatformUI.getWorkbench().getService(Look.class).renew();
        });
    }

    /** Makes the window cover this much of the screen from its corner, in pixels. */
    public void resize(int width, int height) {
        ui.run(() -> {
            // where it has nothing to explain: a tooltip would be in the pictures
            ui.display().setCursorLocation(0, height - 1);
            Shell shell = shell();
            shell.setMaximized(false);
            Rectangle outer = shell.getBounds();
            Rectangle inner = inside();
            // SWT counts a frame, which nobody paints where there is no window manager
            shell.setBounds(0, 0, width + outer.width - inner.width, height + outer.height - inner.height);
        });
        ui.waitUntil(
                "a window of " + width + " x " + height, () -> inside().width == width && inside().height == height);
    }

    static Rectangle inside() {
        Rectangle client = shell().getClientArea();
        Point corner = shell().toDisplay(client.width, client.height);
        return new Rectangle(0, 0, corner.x, corner.y);
    }
}
