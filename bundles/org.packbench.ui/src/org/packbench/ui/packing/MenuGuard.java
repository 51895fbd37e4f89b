package org.packbench.ui.packing;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.MenuItem;
import org.packbench.core.scan.ScannerProfile;

/**
 * Keeps a scan from running an item of a menu that stands open. The system gives every key to such a menu, and tells us
 * nothing of it until an item is run: by its letter, which the rest of the scan follows, or by Enter, which ends a scan. So
 * an item that a key runs waits for a scanner's gap, and is not run when keys follow; and Enter runs only what an arrow
 * key came to just before. The rest of such a scan is thrown away, which is told. What the mouse runs is run at once.
 */
final class MenuGuard {
    /** Only this system tells of the mouse that it ran an item, so only there Enter can be told from it. */
    private static final boolean MOUSE_TOLD = "gtk".equals(SWT.getPlatform());

    /** A hand that chose an item with the arrows presses Enter sooner. */
    private static final long CHOSEN_MS = Duration.ofSeconds(3).toMillis();

    private final Display display;
    private final BooleanSupplier on;
    private final Supplier<ScannerProfile> scanner;
    private final Runnable told;
    private final Runnable silence = this::settle;
    private @Nullable MenuItem armed;
    private long armedAt;
    private long shownAt;
    private Point pointer = new Point(0, 0);
    private boolean byArrows;
    private @Nullable MenuItem waiting;
    private @Nullable Event selection;
    private long lastKey;
    private boolean swallows;
    private boolean runs;

    /**
     * @param on whether scans count now
     * @param told is run when keys of a scan went to a menu
     */
    MenuGuard(Display display, BooleanSupplier on, Supplier<ScannerProfile> scanner, Runnable told) {
        this.display = display;
        this.on = on;
        this.scanner = scanner;
        this.told = told;
    }

    /** Sees all events before the widgets do. @return stops that */
    Runnable watch() {
        Listener shown = this::shown;
        Listener arms = this::armed;
        Listener selects = this::selected;
        Listener keys = this::pressed;
        Listener traversals = this::traversed;
        display.addFilter(SWT.Show, shown);
        display.addFilter(SWT.Arm, arms);
        display.addFilter(SWT.Selection, selects);
        display.addFilter(SWT.KeyDown, keys);
        display.addFilter(SWT.Traverse, traversals);
        return () -> {
            display.removeFilter(SWT.Show, shown);
            display.removeFilter(SWT.Arm, arms);
            display.removeFilter(SWT.Selection, selects);
            display.removeFilter(SWT.KeyDown, keys);
            display.removeFilter(SWT.Traverse, traversals);
        };
    }

    private void shown(Event event) {
        shownAt = ScanKeys.time(event);
        pointer = display.getCursorLocation();
        byArrows = false;
    }

    /** The first item of a menu is armed with it: whoever only opened it has chosen nothing. Nor has a pointer that rests there. */
    private void armed(Event event) {
        if (!(event.widget instanceof MenuItem item)) return;
        armed = item;
        armedAt = ScanKeys.time(event);
        Point now = display.getCursorLocation();
        byArrows = armedAt > shownAt && now.equals(pointer);
        pointer = now;
    }

    private void selected(Event event) {
        if (runs || !(event.widget instanceof MenuItem item) || !on.getAsBoolean()) return;
        boolean byMouse = (event.stateMask & SWT.BUTTON_MASK) != 0;
        if (byMouse) return;
        long time = ScanKeys.time(event);
        boolean entered = MOUSE_TOLD && item == armed;
        boolean chosen = byArrows && time - armedAt < CHOSEN_MS;
        var again = new Event();
        again.stateMask = event.stateMask;
        again.detail = event.detail;
        event.type = SWT.None;
        waiting = item;
        selection = again;
        swallows = entered && !chosen;
        lastKey = time;
        await();
    }

    private void await() {
        display.timerExec(2 * (int) scanner.get().gap().toMillis(), silence);
    }

    private void pressed(Event event) {
        if (waiting == null || !ScanKeys.character(event)) return;
        boolean goesOn = ScanKeys.time(event) - lastKey < scanner.get().gap().toMillis();
        if (!swallows && !goesOn) return;
        swallows = true;
        lastKey = ScanKeys.time(event);
        event.doit = false;
        event.type = SWT.None;
        await();
    }

    private void traversed(Event event) {
        if (waiting == null || !swallows) return;
        event.doit = false;
        event.detail = SWT.TRAVERSE_NONE;
        event.type = SWT.None;
    }

    /** No key came for a pause. */
    private void settle() {
        MenuItem item = waiting;
        Event event = selection;
        waiting = null;
        selection = null;
        if (item == null || event == null) return;
        if (swallows) told.run();
        else if (!item.isDisposed() && item.isEnabled()) run(item, event);
        swallows = false;
    }

    private void run(MenuItem item, Event event) {
        runs = true;
        try {
            item.notifyListeners(SWT.Selection, event);
        } finally {
            runs = false;
        }
    }
}
