package org.packbench.ui.browser;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.ui.look.HeadText;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Theme;

/** What stands where the table would: why there is nothing to be seen, and what to do. */
final class EmptyPage {
    private static final int ICON = 64;
    private static final int WIDTH = 640;

    private final Theme theme;
    private final Composite page;
    private final Label icon;
    private final Label headline;
    private final Label text;
    private final Button button;
    private Runnable pressed = () -> {};

    EmptyPage(Composite parent, Theme theme) {
        this.theme = theme;
        page = Wear.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayout layout = Native.layout(1);
        layout.marginHeight = 72;
        layout.verticalSpacing = 14;
        page.setLayout(layout);
        icon = new Label(page, SWT.NONE);
        center(icon, SWT.DEFAULT);
        headline = new Label(page, SWT.WRAP | SWT.CENTER);
        headline.setFont(theme.font(Face.BOLD, 30));
        center(headline, WIDTH);
        text = Wear.SECOND.on(new Label(page, SWT.WRAP | SWT.CENTER));
        text.setFont(theme.font(Face.REGULAR, 17));
        center(text, WIDTH);
        button = Native.button(page, "", () -> pressed.run());
        center(button, SWT.DEFAULT);
    }

    private static void center(org.eclipse.swt.widgets.Control control, int width) {
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .grab(true, false)
                .hint(width, SWT.DEFAULT)
                .applyTo(control);
    }

    Composite control() {
        return page;
    }

    /** @param press what the button does, {@code name} is empty for none */
    void show(HeadText now, String name, Runnable press) {
        icon.setImage(theme.icon(now.icon(), ICON, now.ink()));
        headline.setText(now.headline().replace("&", "&&"));
        text.setText(now.text().replace("&", "&&"));
        button.setText(name);
        button.setVisible(!name.isEmpty());
        pressed = press;
        page.layout(true, true);
    }
}
