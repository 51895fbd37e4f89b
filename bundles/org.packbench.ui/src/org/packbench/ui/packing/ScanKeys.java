package org.packbench.ui.packing;

import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.packbench.core.scan.ElementString;
import org.packbench.core.scan.ScannerProfile;
import org.packbench.model.screen.Bar;

/**
 * The keyboard of a {@link ScanScreen}, and so its scanner: characters, terminators, and the plain keys that are commands.
 * What is held with Ctrl, Alt or as a function key belongs to the workbench.
 */
final class ScanKeys {
    private final ScanScreen canvas;
    private final ScanListener listener;
    private final ScanLine line;
    private final Runnable silence = this::settle;

    ScanKeys(ScanScreen canvas, ScanListener listener, Supplier<ScannerProfile> scanner) {
        this.canvas = canvas;
        this.listener = listener;
        line = new ScanLine(listener, this::held, scanner);
        new ScanCapture(canvas, line, listener, scanner);
        canvas.addListener(SWT.KeyDown, this::pressed);
        canvas.addListener(SWT.Traverse, this::traverse);
    }

    private boolean held() {
        Bar bar = canvas.screen().getBar();
        return bar != null && bar.isHeld();
    }

    private void pressed(Event event) {
        if (!character(event)) return;
        switch (event.keyCode) {
            case SWT.ESC -> line.escape();
            case SWT.BS -> line.backspace();
            case SWT.ARROW_UP -> listener.commanded(ScanCommand.PREVIOUS, "");
            case SWT.ARROW_DOWN -> listener.commanded(ScanCommand.NEXT, "");
            case SWT.INSERT -> listener.commanded(ScanCommand.KEEP, "");
            case SWT.DEL -> listener.commanded(ScanCommand.REMOVE, "");
            case SWT.KEYPAD_CR -> line.type('\r', time(event));
            default -> {
                if (event.character != 0) line.type(event.character, time(event));
            }
        }
        if (canvas.isDisposed()) return;
        canvas.refresh();
        // a scanner's keys are not worth a picture each: what is typed is shown once no other key follows at once
        if (line.typed().isEmpty() || event.keyCode == SWT.BS) show();
        canvas.getDisplay().timerExec(line.pause(), silence);
    }

    private void settle() {
        if (canvas.isDisposed()) return;
        if (line.undecided()) line.settle();
        if (!canvas.isDisposed()) show();
    }

    private void show() {
        if (!line.typed().equals(canvas.screen().getTyped())) canvas.screen().setTyped(line.typed());
    }

    /**
     * Whether it is a key that types, or one without Ctrl and Alt. A scanner sends the separator of GS1 codes as Ctrl+], and
     * AltGr is Ctrl+Alt on some systems.
     */
    static boolean character(Event event) {
        boolean altGr = (event.stateMask & SWT.MODIFIER_MASK) == (SWT.CTRL | SWT.ALT) && event.character > ' ';
        boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        return plain || altGr || event.character == ElementString.SEPARATOR;
    }

    /** The system's time of the key, not the time we come to it: a burst stays a burst while the screen is busy. */
    static long time(Event event) {
        return event.time & 0xFFFF_FFFFL;
    }

    private void traverse(Event event) {
        switch (event.detail) {
            // a Tab behind a code ends it; by hand it goes to the next widget
            case SWT.TRAVERSE_TAB_NEXT -> event.doit = line.typed().isEmpty();
            case SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = true;
            default -> event.doit = false;
        }
    }
}
