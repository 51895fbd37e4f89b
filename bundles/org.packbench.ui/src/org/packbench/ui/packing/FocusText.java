package org.packbench.ui.packing;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** What has the focus while a burst may come, and what the burst's first key changes in it: a text, or a list's selection. */
final class FocusText implements StrayBurst.Focus {
    private @Nullable Control control;
    private Runnable undo = () -> {};

    void of(Control focused) {
        control = focused;
    }

    @Override
    public void remember() {
        undo = switch (control) {
            case Text text -> remember(text, text::getText, text::setText, text::getSelection, text::setSelection);
            case Combo combo ->
                remember(combo, combo::getText, combo::setText, combo::getSelection, combo::setSelection);
            case StyledText text ->
                remember(text, text::getText, text::setText, text::getSelection, text::setSelection);
            case Table table -> remember(table);
            case null, default -> () -> {};
        };
    }

    private static Runnable remember(
            Control field,
            Supplier<String> text,
            Consumer<String> setText,
            Supplier<Point> selection,
            Consumer<Point> setSelection) {
        String before = text.get();
        Point selected = selection.get();
        return () -> {
            if (field.isDisposed() || text.get().equals(before)) return;
            setText.accept(before);
            setSelection.accept(selected);
        };
    }

    private static Runnable remember(Table table) {
        int[] before = table.getSelectionIndices();
        int top = table.getTopIndex();
        return () -> {
            if (table.isDisposed()) return;
            table.setSelection(before);
            table.setTopIndex(top);
        };
    }

    @Override
    public boolean acts(char c) {
        return c == ' ' && control instanceof Button;
    }

    @Override
    public void undo() {
        undo.run();
    }

    /** As the button's own Space would. */
    private static void press(Button button) {
        boolean keeps = (button.getStyle() & (SWT.CHECK | SWT.TOGGLE | SWT.RADIO)) != 0;
        boolean radio = (button.getStyle() & SWT.RADIO) != 0;
        if (radio && button.getSelection()) return;
        if (radio)
            for (Control other : button.getParent().getChildren())
                if (other instanceof Button one && (one.getStyle() & SWT.RADIO) != 0) one.setSelection(one == button);
        if (keeps && !radio) button.setSelection(!button.getSelection());
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Only what can be typed into gets anything back, and a button its Space; to others a letter means nothing. */
    @Override
    public void giveBack(String held) {
        Control focused = control;
        if (focused == null || focused.isDisposed() || !focused.isEnabled()) return;
        switch (focused) {
            case Button button when held.isBlank() -> press(button);
            case Text text when text.getEditable() -> text.insert(held);
            case StyledText text
            when text.getEditable() -> {
                text.insert(held);
                text.setCaretOffset(text.getCaretOffset() + held.length());
            }
            case Combo combo
            when (combo.getStyle() & SWT.READ_ONLY) == 0 -> {
                Point at = combo.getSelection();
                combo.setText(combo.getText().substring(0, at.x)
                        + held
                        + combo.getText().substring(at.y));
                combo.setSelection(new Point(at.x + held.length(), at.x + held.length()));
            }
            default -> {}
        }
    }
}
