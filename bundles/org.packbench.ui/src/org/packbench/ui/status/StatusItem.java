package org.packbench.ui.status;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.packbench.ui.status.StatusTexts.Said;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/**
 * One statement of the strip. What says the same as before is left alone: the toolkit would paint it anew, and the answer to a
 * scan would wait for the frame after that.
 */
final class StatusItem {
    private final CLabel label;
    private @Nullable Said said;
    private @Nullable Theme theme;
    private String explained = "";

    StatusItem(Composite strip) {
        label = new CLabel(strip, SWT.NONE);
        label.setMargins(4, 4, 4, 4);
    }

    /** What is told of it to who points at it. */
    void explain(String text) {
        if (text.equals(explained)) return;
        explained = text;
        label.setToolTipText(text);
    }

    /** @return whether it says something else than before, and may need more room or less */
    boolean say(Said now, Theme look) {
        boolean otherLook = theme != look;
        if (!otherLook && now.equals(said)) return false;
        theme = look;
        said = now;
        if (otherLook) label.setBackground(look.color(Role.WINDOW));
        label.setImage(now.icon().isEmpty() ? null : look.icon(now.icon(), 16, now.ink()));
        label.setForeground(look.color(now.ink()));
        label.setText(now.text());
        return true;
    }
}
