package org.packbench.ui.look;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/**
 * A dialog with a head that says what it is about. It is as large as it needs to be and no smaller than is told, but not
 * wider than the window it belongs to; and it stays open while what it began is still running.
 */
public abstract class HeadDialog extends TitleAreaDialog {
    /**
     * What the head shows at first.
     *
     * @param window the window's title
     * @param icon is one of the theme's
     * @param width pixels, at least, as {@code height} is
     */
    public record Head(String window, String icon, String title, String message, int width, int height) {}

    /** A dialog is not wider than the window it belongs to, unless that one is narrower than a small screen. */
    private static final int LEAST_ROOM = 1000;

    private final Theme theme;
    private final Head head;
    private boolean busy;

    protected HeadDialog(Shell parent, Theme theme, Head head) {
        super(parent);
        this.theme = theme;
        this.head = head;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** Makes what is below the head. */
    protected abstract void body(Composite area);

    protected final Theme theme() {
        return theme;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(head.window());
    }

    @Override
    protected Point getInitialSize() {
        Point natural = super.getInitialSize();
        Shell owner = getParentShell();
        int room = owner == null ? Integer.MAX_VALUE : Math.max(owner.getSize().x, LEAST_ROOM);
        return new Point(Math.min(Math.max(natural.x, head.width()), room), Math.max(natural.y, head.height()));
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        Wear.head(getTitleImageLabel(), theme);
        setTitle(head.title());
        setMessage(head.message());
        setTitleImage(theme.icon(head.icon(), 48, Role.SECOND_INK));
        body(area);
        return area;
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean first) {
        return super.createButton(parent, id, ButtonWords.of(label), first);
    }

    /** Buttons that are not there yet, or not any more, are left alone. */
    protected final void enable(int id, boolean possible) {
        Button button = getButton(id);
        if (button != null) button.setEnabled(possible);
    }

    /** Whether something runs whose outcome the person is to see. */
    protected final boolean busy() {
        return busy;
    }

    protected void busy(boolean now) {
        busy = now;
    }

    @Override
    protected void cancelPressed() {
        if (!busy) super.cancelPressed();
    }

    @Override
    protected void handleShellCloseEvent() {
        if (!busy) super.handleShellCloseEvent();
    }
}
