package org.packbench.ui.tests.bot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Keys that the display's server sends, as those of a keyboard or a scanner: from outside the program, to whatever has the
 * focus. The program {@code xdotool} presses them.
 */
public record RealKeys(Ui ui) {
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
        List<String> command = new ArrayList<>(List.of("xdotool", "key", "--delay", String.valueOf(HAND_MS)));
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
        ui.waitUntil("a window that has the keys", RealKeys::focused);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said;
            try (InputStream out = process.getInputStream()) {
                said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            }
            boolean ended = process.waitFor(Ui.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) throw new AssertionError(command + ": " + said);
        } catch (IOException e) {
            throw new AssertionError(command.getFirst() + " cannot be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** The display has no window manager that would give the keys to a new window. */
    private static boolean focused() {
        Control focus = Display.getCurrent().getFocusControl();
        if (focus != null) return true;
        for (Shell shell : Display.getCurrent().getShells()) if (shell.isVisible()) shell.forceActive();
        return false;
    }
}
