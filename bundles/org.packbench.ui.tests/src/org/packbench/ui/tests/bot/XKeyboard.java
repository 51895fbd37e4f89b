package org.packbench.ui.tests.bot;

import java.util.ArrayList;
import java.util.List;

/**
 * Keys that come to a window through the X server, as those of a keyboard do: whatever the toolkit makes of them, or does not,
 * is seen. They go to the window that has taken them; {@code xdotool} presses them.
 */
public record XKeyboard(Bot window) {
    /** Between two typed letters: none is lost where each is handled before the next. */
    private static final String DELAY_MS = "8";

    /** Has the window take the keys, as a click on it does where there is a window manager. */
    public void take() {
        window.shell(window.window());
        String title =
                "^" + window.window().replaceAll("[^\\p{L}\\p{N}]", ".") + " ?$"; // the toolkit adds a blank to some
        run("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync", "%@");
        window.keyboard().waitForTheKeys();
    }

    /** Presses keys one after the other, each with those that are held, {@code ctrl+n}. */
    public void press(String... keys) {
        for (String key : keys) run("key", "--clearmodifiers", key);
    }

    /** Types a text, letter by letter. */
    public void type(String text) {
        run("type", "--clearmodifiers", "--delay", DELAY_MS, "--", text);
    }

    private static void run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        XProgram.run(command);
    }
}
