package org.packbench.ui.tests.bot;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A scanner, and the hand that holds it: keys that come through the X server, to whichever window has the focus. */
public record XScanner(Ui ui) {
    /** A scanner that does not dawdle: 20 codes of 13 digits and Enter a second leave it 3 ms a key. */
    private static final int SCANNER_MS = 2;

    private static final int HAND_MS = 120;

    /** Scans codes, one straight behind the other, an Enter behind each. */
    public void scan(List<String> codes) {
        type(SCANNER_MS, String.join("\n", codes) + "\n");
    }

    public void scan(String... codes) {
        scan(List.of(codes));
    }

    /** Types as a hand does. */
    public void type(String text) {
        type(HAND_MS, text);
    }

    /** Presses keys by their names, such as {@code space}, {@code F8} or {@code ctrl+shift+b}, as a hand does. */
    public void press(String... names) {
        // as long after a scan as a hand takes: a key sooner than that is a part of it
        List<String> command =
                new ArrayList<>(List.of("xdotool", "sleep", "0.2", "key", "--delay", String.valueOf(HAND_MS)));
        command.addAll(List.of(names));
        run(command);
    }

    /** Presses these keys of the keyboard, whatever stands on them, as fast as a scanner. */
    public void keys(List<String> codes) {
        List<String> command = new ArrayList<>(List.of("xdotool", "key", "--delay", String.valueOf(SCANNER_MS)));
        command.addAll(codes);
        run(command);
    }

    /** Has the system understand the keys as those of another keyboard, such as {@code de}. */
    public void layout(String name) {
        run(List.of("setxkbmap", name));
    }

    private void type(int delay, String text) {
        run(List.of("xdotool", "type", "--delay", String.valueOf(delay), "--", text));
    }

    private void run(List<String> command) {
        ui.waitUntil("a window that has the keys", XScanner::focused);
        XProgram.run(command);
    }

    /** The display has no window manager that would give the keys to a new window. */
    private static boolean focused() {
        Control focus = Display.getCurrent().getFocusControl();
        if (focus != null) return true;
        for (Shell shell : Display.getCurrent().getShells()) if (shell.isVisible()) shell.forceActive();
        return false;
    }
}
