package org.packbench.ui.packing;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.packbench.core.scan.ScannerProfile;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.ScreenFactory;
import org.packbench.model.screen.ScreenPackage;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Theme;

/**
 * The painted packing screen. It shows one {@link Screen} and paints anew only the parts that change; what is scanned,
 * typed and clicked on it goes to its {@link ScanListener}. Function and control keys are the workbench's: it binds them
 * to the commands of {@link ScanCommand}. Everything in the user interface's thread.
 */
public final class ScanScreen extends Canvas {
    /** So long after the last scan all is painted once more. */
    private static final int WHOLE_MS = 1_500;

    private static final int FRAME_MS = 10;

    /** What waits for the answer waits no longer than this: a screen that nobody sees is not painted. */
    private static final int UNSEEN_MS = 50;

    private final Theme theme;
    private final GC measuring;
    private final Metrics metrics = new Metrics();
    private final Pen measure;
    private final Pictures pictures;
    private final Set<Object> touched = new HashSet<>();
    private final Asked asked = new Asked();
    private final Runnable whole = this::paintAll;
    private final Set<Rectangle> later = new LinkedHashSet<>();
    private final Runnable rest = this::paintRest;
    private final Set<Runnable> afterwards = new LinkedHashSet<>();
    private final Runnable answered = this::runAfterwards;
    private final EContentAdapter observer = new EContentAdapter() {
        @Override
        public void notifyChanged(@Nullable Notification change) {
            super.notifyChanged(change);
            if (change != null && !change.isTouch()) changed(change);
        }
    };
    private Screen screen = ScreenFactory.eINSTANCE.createScreen();
    private List<Part> parts = List.of();
    private boolean stale;
    private @Nullable Composite question;

    /** @param theme stays the caller's to dispose, after this canvas, and so do the pictures */
    public ScanScreen(Composite parent, Theme theme, Pictures pictures) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.theme = theme;
        this.pictures = pictures;
        measuring = new GC(getDisplay());
        measure = new Pen(measuring, theme, metrics);
        addPaintListener(this::paint);
        addListener(SWT.Resize, e -> {
            metrics.clear();
            rearrange();
        });
        addListener(SWT.Dispose, e -> {
            screen.eAdapters().remove(observer);
            measuring.dispose();
        });
        new ScreenAccess(this);
        NoSession.show(screen);
    }

    /** Shows and observes this screen until another is shown or the canvas is disposed. */
    public void show(Screen next) {
        checkWidget();
        screen.eAdapters().remove(observer);
        screen = next;
        next.eAdapters().add(observer);
        rearrange();
        redraw();
    }

    public Screen screen() {
        return screen;
    }

    /**
     * Sends what is typed and clicked here to this listener, and what is scanned wherever the focus is.
     *
     * @param scanner the PC's, as it is known when a key comes
     */
    public void listen(ScanListener listener, Supplier<ScannerProfile> scanner) {
        checkWidget();
        new ScanKeys(this, listener, scanner);
        new ScanMouse(this, listener);
    }

    /**
     * Asks a question in a strip under the bar; packing goes on around it. The strip takes the focus and the scans.
     *
     * @param fill puts the native widgets into the strip, which has a {@link FillLayout} until that sets another
     */
    public void ask(Consumer<Composite> fill) {
        answered();
        Composite strip = new Composite(this, SWT.NONE);
        strip.setLayout(new FillLayout());
        fill.accept(strip);
        question = strip;
        rearrange();
        strip.setFocus();
    }

    /** Takes the question away and gives the focus back to the scanner. */
    public void answered() {
        checkWidget();
        Composite strip = question;
        if (strip == null) return;
        question = null;
        strip.dispose();
        rearrange();
        forceFocus();
    }

    /** Does something as soon as the answer to the scan is painted; the same thing once, however often it is asked for. */
    public void afterAnswer(Runnable work) {
        checkWidget();
        afterwards.add(work);
        getDisplay().timerExec(UNSEEN_MS, answered);
    }

    private void runAfterwards() {
        List<Runnable> due = List.copyOf(afterwards);
        afterwards.clear();
        if (!isDisposed()) due.forEach(Runnable::run);
    }

    List<Part> parts() {
        refresh();
        return parts;
    }

    /** The part at a point of the canvas, the front one. */
    Optional<Part> at(int x, int y) {
        return parts().reversed().stream()
                .filter(part -> part.area().contains(inner(x), inner(y)))
                .findFirst();
    }

    /** An area of the parts in the canvas's own coordinates, whole pixels around it. */
    Rectangle outer(Rectangle area) {
        int x = area.x * theme.typePercent() / 100;
        int y = area.y * theme.typePercent() / 100;
        int right = ((area.x + area.width) * theme.typePercent() + 99) / 100;
        int bottom = ((area.y + area.height) * theme.typePercent() + 99) / 100;
        return new Rectangle(x, y, right - x, bottom - y);
    }

    private int inner(int length) {
        return length * 100 / theme.typePercent();
    }

    private void changed(Notification change) {
        touched.add(change.getNotifier());
        if (change.getOldValue() instanceof EObject before) touched.add(before);
        if (change.getNewValue() instanceof EObject after) touched.add(after);
        if (change.getFeature() != null) touched.add(change.getFeature());
        if (stale || isDisposed()) return;
        stale = true;
        // one scan changes several things; they are painted together, in the same turn of the event loop
        getDisplay().asyncExec(this::refresh);
    }

    /** Asks for what has changed to be painted, before a frame that is asked for meanwhile leaves it to the next one. */
    void refresh() {
        if (!stale || isDisposed()) return;
        stale = false;
        List<Part> before = parts;
        arrange();
        answerFirst(Damage.whole(touched) ? List.of(all()) : Damage.between(before, parts, touched));
        if (touched.contains(ScreenPackage.Literals.SCREEN__BAR))
            getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        touched.clear();
    }

    private Rectangle all() {
        Rectangle area = getClientArea();
        return new Rectangle(0, 0, inner(area.width) + 1, inner(area.height) + 1);
    }

    /**
     * The bar is what a packer waits for: it is painted by itself, and the rest of what a scan changed a frame later, be it
     * a line and the count or, of an order that opens or is complete, all of the screen.
     */
    private void answerFirst(List<Rectangle> damage) {
        Rectangle bar = parts.getFirst().area();
        boolean answers = damage.stream().anyMatch(bar::intersects);
        boolean more = damage.stream().anyMatch(area -> !area.equals(bar));
        if (!answers || !more) {
            damage.forEach(this::redrawPart);
            return;
        }
        redrawPart(bar);
        damage.stream().filter(area -> !area.equals(bar)).forEach(later::add);
        getDisplay().timerExec(FRAME_MS, rest);
    }

    private void paintRest() {
        if (!isDisposed()) later.forEach(this::redrawPart);
        later.clear();
    }

    private void redrawPart(Rectangle area) {
        Rectangle outer = outer(area);
        // a line that lies between two pixels, with enlarged type, reaches into the next one
        int around = theme.typePercent() == 100 ? 0 : 2;
        Rectangle damage =
                new Rectangle(outer.x - around, outer.y - around, outer.width + 2 * around, outer.height + 2 * around);
        asked.add(damage);
        redraw(damage.x, damage.y, damage.width, damage.height, false);
    }

    private void rearrange() {
        arrange();
        redraw();
    }

    private void arrange() {
        Rectangle area = getClientArea();
        Composite strip = question;
        int asked = strip == null ? 0 : inner(strip.computeSize(area.width, SWT.DEFAULT).y);
        parts = Arrangement.of(
                screen,
                inner(area.width),
                inner(area.height),
                asked,
                (Face face, int px, String text) -> measure.width(face, px, text));
        if (strip == null) return;
        parts.stream()
                .filter(part -> part.kind() == Part.Kind.QUESTION)
                .findFirst()
                .ifPresent(part -> strip.setBounds(outer(part.area())));
    }

    private void paint(PaintEvent event) {
        refresh();
        Rectangle canvas = getClientArea();
        Rectangle around = new Rectangle(event.x, event.y, event.width, event.height);
        List<Rectangle> areas = asked.take(around, canvas);
        // where the toolkit was asked by somebody else at the same time, inside what we asked for, this makes it good
        if (areas.size() > 1) getDisplay().timerExec(WHOLE_MS, whole);
        Transform scale = null;
        if (theme.typePercent() != 100) {
            scale = new Transform(getDisplay());
            scale.scale(theme.typePercent() / 100f, theme.typePercent() / 100f);
            event.gc.setTransform(scale);
        }
        List<Rectangle> damaged = areas.stream().map(this::inside).toList();
        new ScreenPainter(new Pen(event.gc, theme, metrics), screen, pictures)
                .paint(parts, all(), inside(around), part -> damaged.stream().anyMatch(part::intersects));
        if (scale != null) {
            event.gc.setTransform(null);
            scale.dispose();
        }
        if (!afterwards.isEmpty()) getDisplay().asyncExec(answered);
    }

    /** What of the parts' coordinates is touched by an area of the canvas. */
    private Rectangle inside(Rectangle area) {
        return new Rectangle(inner(area.x) - 2, inner(area.y) - 2, inner(area.width) + 5, inner(area.height) + 5);
    }

    private void paintAll() {
        if (!isDisposed()) redraw();
    }

    @Override
    public void redraw() {
        asked.everything();
        super.redraw();
    }
}
