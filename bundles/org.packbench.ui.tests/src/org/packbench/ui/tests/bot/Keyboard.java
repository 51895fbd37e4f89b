package org.packbench.ui.tests.bot;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Keys as a person presses them in a dialog: they go to what has the focus, or to the button with the underlined letter. */
public record Keyboard(Ui ui, Bot window) {
    /** Types into the text field that has the focus, in place of what is in it. */
    public void type(String text) {
        ui.run(() -> focus(Text.class).setText(text));
    }

    /** Presses Enter: a button is pressed by it, a field may want it for itself, else it presses the default button. */
    public void enter() {
        ui.begin(() -> {
            Control focus = focus(Control.class);
            Button pressed =
                    focus instanceof Button button ? button : focus.getShell().getDefaultButton();
            if (pressed != null && leaves(focus)) pressed.notifyListeners(SWT.Selection, new Event());
            else focus.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    /** Whether the control lets Enter go where it goes in all windows. */
    private static boolean leaves(Control focus) {
        var key = new Event();
        key.detail = SWT.TRAVERSE_RETURN;
        key.doit = true;
        focus.notifyListeners(SWT.Traverse, key);
        return key.doit;
    }

    /** Presses Alt and a button's underlined letter, once there is such a button that can be pressed. */
    public void alt(char letter) {
        ui.waitUntil("a button with the letter " + letter, () -> button(letter).isPresent());
        ui.begin(() -> button(letter).ifPresent(button -> {
            var key = new Event();
            key.character = letter;
            key.keyCode = letter;
            key.stateMask = SWT.ALT;
            button.traverse(SWT.TRAVERSE_MNEMONIC, key);
        }));
    }

    /** Waits until the window system sends keys to this window. */
    void waitForTheKeys() {
        ui.waitUntil(
                "the keys in " + window.window(),
                () -> shell().filter(shell -> shell.equals(shell.getDisplay().getActiveShell()))
                        .isPresent());
    }

    /** Waits until this kind of control has the focus. */
    public <T extends Control> void waitForFocus(Class<T> type) {
        ui.waitUntil(
                "the focus in a " + type.getSimpleName(),
                () -> shell().map(Keyboard::focus).filter(type::isInstance).isPresent());
    }

    private <T extends Control> T focus(Class<T> type) {
        Control focus = shell().map(Keyboard::focus)
                .orElseThrow(() -> new AssertionError("nothing has the focus in " + window.window()));
        if (!type.isInstance(focus)) throw new AssertionError("the focus is in " + focus);
        return type.cast(focus);
    }

    private Optional<Shell> shell() {
        return window.find();
    }

    private static @Nullable Control focus(Shell shell) {
        return shell.getDisplay().getFocusControl();
    }

    private Optional<Button> button(char letter) {
        return shell().flatMap(shell -> button(shell, letter));
    }

    private static Optional<Button> button(Composite parent, char letter) {
        for (Control child : parent.getChildren()) {
            if (!child.isVisible() || !child.isEnabled()) continue;
            if (child instanceof Button button && underlined(button.getText()) == letter) return Optional.of(button);
            Optional<Button> below =
                    child instanceof Composite composite ? button(composite, letter) : Optional.empty();
            if (below.isPresent()) return below;
        }
        return Optional.empty();
    }

    private static char underlined(String text) {
        int mark = text.indexOf('&');
        return mark < 0 || mark + 1 == text.length() ? 0 : Character.toLowerCase(text.charAt(mark + 1));
    }
}
