package org.packbench.ui.look;

import org.eclipse.swt.widgets.Control;

/** What a native control wears: a class of the style sheets in {@code css/}, which know its colours in every theme. */
public enum Wear {
    /** A card, or a dialog's head. */
    SURFACE,
    /** What is behind cards. */
    CANVAS,
    /** A remark that wants to be read. */
    NOTE,
    /** Something that waits for an answer. */
    ASKS,
    /** Text of the second rank. */
    SECOND,
    /** Text that says what stops. */
    STOP;

    /** The style engine's own key; its constant is not for others. */
    private static final String CLASS = "org.eclipse.e4.ui.css.CssClassName";

    /** Dresses the control, once, when it is made. */
    public <C extends Control> C on(C control) {
        control.setData(CLASS, name().toLowerCase(java.util.Locale.ROOT));
        return control;
    }
}
