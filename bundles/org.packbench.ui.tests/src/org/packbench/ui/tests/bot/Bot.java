package org.packbench.ui.tests.bot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/**
 * Finds widgets by what a person reads on them, waits for them, and hands out what can be done with each. Its methods are
 * called from a test's thread, never from the user interface's.
 *
 * @param window the title of the window to look in
 */
public record Bot(Ui ui, String window) {

    /** Looks in another window, which may have yet to open. */
    public Bot shell(String title) {
        var other = new Bot(ui, title);
        ui.waitUntil("window \"" + title + "\"", () -> other.find().isPresent());
        return other;
    }

    /** The window of this bot; the last one opened if several have its title. */
    Optional<Shell> find() {
        Shell found = null;
        for (Shell shell : ui.display().getShells())
            if (shell.isVisible() && shell.getText().equals(window)) found = shell;
        return found == null ? Optional.empty() : Optional.of(found);
    }

    /** Closes whatever a test has left in front of this window. */
    public void closeOthers() {
        ui.run(() -> {
            for (Shell shell : ui.display().getShells())
                if (shell.isVisible()
                        && shell.getParent() != null
                        && !shell.getText().isEmpty()) shell.close();
        });
    }

    /** Waits until the window has gone. */
    public void waitUntilClosed() {
        ui.waitUntil("the end of window \"" + window + "\"", () -> find().isEmpty());
    }

    /** The button that says so; its mnemonic does not count. */
    public ButtonBot button(String text) {
        return new ButtonBot(ui, first(Button.class, b -> plain(b.getText()).equals(text), "button \"" + text + "\""));
    }

    /** The window's first text field. */
    public TextBot text() {
        return text(0);
    }

    public TextBot text(int index) {
        return new TextBot(ui, nth(Text.class, index));
    }

    public TableBot table() {
        return table(0);
    }

    public TableBot table(int index) {
        return new TableBot(ui, nth(Table.class, index));
    }

    public ComboBot comboBox(int index) {
        return new ComboBot(ui, nth(Combo.class, index));
    }

    /** Waits until some label or text field of the window shows this. */
    public void waitForText(String part) {
        ui.waitUntil("text \"" + part + "\"", () -> all(Control.class).stream().anyMatch(c -> says(c).contains(part)));
    }

    /** Waits until what some label or text field of the window shows is so. */
    public void waitForText(String what, Predicate<String> condition) {
        ui.waitUntil(what, () -> all(Control.class).stream().anyMatch(c -> condition.test(says(c))));
    }

    /** Whether some label or text field of the window shows this now. */
    public boolean says(String part) {
        return ui.ask(() -> saysNow(part));
    }

    /** The same; in the user interface's thread. */
    public boolean saysNow(String part) {
        return all(Control.class).stream().anyMatch(c -> says(c).contains(part));
    }

    /** Waits until a cell of some table of the window says this. */
    public void waitForCell(String text) {
        ui.waitUntil(
                "cell \"" + text + "\"",
                () -> all(Table.class).stream().anyMatch(table -> new TableBot(ui, table).row(text) >= 0));
    }

    /** The keys of this window. */
    public Keyboard keyboard() {
        return new Keyboard(ui, this);
    }

    /** Drops a file onto the part of this window that takes files. */
    public void drop(Path file) {
        ui.run(() -> {
            Event event = dropped();
            event.data = new String[] {file.toString()};
            all(Composite.class).stream()
                    .map(part -> part.getData(DND.DROP_TARGET_KEY))
                    .filter(DropTarget.class::isInstance)
                    .map(DropTarget.class::cast)
                    .filter(target -> Arrays.asList(target.getTransfer()).contains(FileTransfer.getInstance()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nothing here takes files"))
                    .notifyListeners(DND.Drop, event);
        });
    }

    /** Of a kind that SWT makes for itself alone. */
    private static Event dropped() {
        try {
            var made = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader())
                    .getDeclaredConstructor();
            made.setAccessible(true);
            return (Event) made.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Ticks every box that is seen and is not ticked yet. */
    public void tickAll() {
        ui.run(() -> all(Button.class).stream()
                .filter(button -> (button.getStyle() & SWT.CHECK) != 0 && !button.getSelection())
                .forEach(button -> {
                    button.setSelection(true);
                    button.notifyListeners(SWT.Selection, new Event());
                }));
    }

    private static String says(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case CLabel label -> label.getText();
            case Text text -> text.getText();
            default -> "";
        };
    }

    private <T extends Control> T nth(Class<T> type, int index) {
        ui.waitUntil(type.getSimpleName() + " " + index, () -> all(type).size() > index);
        return ui.ask(() -> all(type).get(index));
    }

    private <T extends Control> T first(Class<T> type, Predicate<T> wanted, String what) {
        ui.waitUntil(what, () -> all(type).stream().anyMatch(wanted));
        return ui.ask(() -> all(type).stream().filter(wanted).findFirst().orElseThrow());
    }

    /** Every visible one of the window, in the order a reader meets them. */
    private <T extends Control> List<T> all(Class<T> type) {
        var found = new ArrayList<T>();
        find().ifPresent(shell -> collect(shell, type, found));
        return found;
    }

    private static <T extends Control> void collect(Composite parent, Class<T> type, List<T> found) {
        for (Control child : parent.getChildren()) {
            if (!child.isVisible()) continue;
            if (type.isInstance(child)) found.add(type.cast(child));
            if (child instanceof Composite composite) collect(composite, type, found);
        }
    }

    static String plain(String label) {
        return label.replace("&", "");
    }
}
