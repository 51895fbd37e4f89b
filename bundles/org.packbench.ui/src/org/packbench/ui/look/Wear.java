package org.packbench.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

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

    /**
     * Dresses a title area. Its parts stand side by side with the rest of their dialog, with gaps between them that are
     * painted here.
     */
    public static void head(Label titleImage, Theme theme) {
        Composite dialog = titleImage.getParent();
        for (Control part : dialog.getChildren())
            if (part instanceof Label || part instanceof Text)
                SURFACE.on(part).reskin(SWT.NONE); // a page that is slow to make lets the head be dressed before
        dialog.addListener(SWT.Paint, e -> {
            int foot = 0;
            for (Control part : dialog.getChildren())
                if (part instanceof Label || part instanceof Text)
                    foot = Math.max(foot, part.getBounds().y + part.getBounds().height);
            e.gc.setBackground(theme.color(Role.SURFACE));
            e.gc.fillRectangle(0, 0, dialog.getSize().x, foot);
        });
    }

    /** Dresses the control, once, when it is made. */
    public <C extends Control> C on(C control) {
        control.setData(CLASS, name().toLowerCase(java.util.Locale.ROOT));
        return control;
    }
}
