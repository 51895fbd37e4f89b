package org.packbench.ui.packing;

import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.packbench.core.scan.ScannerProfile;
import org.packbench.model.screen.Page;

/**
 * Takes scans to the packing rules while a session is open, wherever the focus is: in another view, in a list, in a dialog.
 * It sees every key before the widgets do. A widget that wants codes for itself is {@link #leaveTo left alone}.
 */
public final class ScanCapture {
    private static final String LEFT_ALONE = ScanCapture.class.getName();

    private final ScanScreen canvas;
    private final ScanListener listener;
    private final FocusText focus = new FocusText();
    private final StrayBurst burst;
    private final Display display;
    private final Supplier<ScannerProfile> scanner;
    private final Runnable silence;
    private @Nullable Control where;
    private int lastTime;
    private char last;
    private boolean kept;

    ScanCapture(ScanScreen canvas, ScanLine line, ScanListener listener, Supplier<ScannerProfile> scanner) {
        this.canvas = canvas;
        this.listener = listener;
        this.scanner = scanner;
        display = canvas.getDisplay();
        burst = new StrayBurst(
                focus,
                (keys, millis) -> {
                    line.scanned(keys, millis);
                    canvas.refresh();
                    front();
                },
                scanner);
        silence = burst::settle;
        // sees the keys first: what follows into a menu is no scan of its own
        Runnable unguard = new MenuGuard(display, this::open, scanner, listener::wentToMenu).watch();
        Listener keys = this::pressed;
        Listener traversals = this::traverse;
        display.addFilter(SWT.KeyDown, keys);
        display.addFilter(SWT.Traverse, traversals);
        canvas.addListener(SWT.Dispose, e -> {
            unguard.run();
            display.removeFilter(SWT.KeyDown, keys);
            display.removeFilter(SWT.Traverse, traversals);
        });
    }

    /** Codes that are scanned into this widget, or into one inside it, are its own. */
    public static void leaveTo(Control widget) {
        widget.setData(LEFT_ALONE, Boolean.TRUE);
    }

    private boolean open() {
        return canvas.screen().getPage() != Page.NO_SESSION;
    }

    private boolean mine(Event event) {
        if (!(event.widget instanceof Control control) || control == canvas) return false;
        if (!open()) return false;
        for (Control at = control; at != null; at = at.getParent()) if (at.getData(LEFT_ALONE) != null) return false;
        return true;
    }

    private void pressed(Event event) {
        if (!mine(event) || event.character == 0 || !ScanKeys.character(event) || editing(event)) return;
        Control control = (Control) event.widget;
        if (!again(event)) {
            if (control != where) burst.settle();
            where = control;
            focus.of(control);
            lastTime = event.time;
            last = event.character;
            kept = burst.key(last, ScanKeys.time(event));
        }
        if (kept) {
            event.doit = false;
            event.type = SWT.None; // no other filter makes a key binding of it
        }
        display.timerExec(2 * (int) scanner.get().gap().toMillis(), silence);
    }

    /** GTK's text fields tell of a key twice when Shift is held; no scanner presses a key twice in a millisecond. */
    private boolean again(Event event) {
        return event.widget == where && event.time == lastTime && event.character == last;
    }

    /** Keys that have a character and type none. */
    private static boolean editing(Event event) {
        return event.character == SWT.ESC || event.character == SWT.BS || event.character == SWT.DEL;
    }

    /** The Enter or Tab behind a code presses no button and moves no focus, and no letter in front presses one. */
    private void traverse(Event event) {
        // a letter alone presses the button that has it underlined; a scan may begin with any
        boolean letter = event.detail == SWT.TRAVERSE_MNEMONIC && (event.stateMask & SWT.ALT) == 0;
        if (letter && mine(event)) event.doit = false;
        boolean ends = event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_TAB_NEXT;
        if (ends && mine(event) && burst.ends(ScanKeys.time(event))) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
        }
    }

    private void front() {
        Control from = where;
        if (canvas.isDisposed()) return;
        // who scans on wants no answer to what was asked before
        canvas.answered();
        if (from == null || from.isDisposed()) return;
        // a dialog stays in front: it waits for an answer of its own. The screen itself is in no window while another
        // arrangement of the window is shown
        if (from.getShell().getParent() == null) listener.caughtElsewhere();
    }
}
