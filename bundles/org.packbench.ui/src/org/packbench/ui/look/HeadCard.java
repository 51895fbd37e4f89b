package org.packbench.ui.look;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** The card on top of a view: how things stand, with an icon and an edge of one colour, and below it what can be done. */
public final class HeadCard {
    private static final int ICON = 56;
    private static final int EDGE = 6;

    /** The most rows that stand beside the icon. */
    private static final int ROWS = 4;

    private final Theme theme;
    private final Composite card;
    private final Label icon;
    private final Label headline;
    private final Label text;
    private Role ink = Role.SECOND_INK;

    public HeadCard(Composite parent, Theme theme) {
        this.theme = theme;
        card = Surface.create(parent, theme, 2);
        GridLayout layout = (GridLayout) card.getLayout();
        layout.marginWidth = 22;
        layout.marginHeight = 18;
        layout.horizontalSpacing = 20;
        icon = new Label(card, SWT.NONE);
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.TOP)
                .hint(ICON, ICON)
                .span(1, ROWS)
                .applyTo(icon);
        headline = Native.wrapped(card, theme.font(Face.BOLD, 30));
        text = Wear.SECOND.on(Native.wrapped(card, theme.font(Face.REGULAR, 17)));
        card.addListener(SWT.Paint, e -> {
            e.gc.setBackground(theme.color(ink));
            e.gc.fillRectangle(0, 0, EDGE, card.getSize().y);
        });
    }

    /** Where what is below the words is put; it has one column there. */
    public Composite control() {
        return card;
    }

    /** A row of buttons, or of whatever is asked for. */
    public Composite row(int columns) {
        Composite row = Wear.SURFACE.on(Native.grid(card, columns));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(row);
        return row;
    }

    /** @return whether the card takes another height now: then {@link #layout} makes room */
    public boolean show(HeadText now) {
        ink = now.ink();
        icon.setImage(theme.icon(now.icon(), ICON, ink));
        card.redraw();
        return set(headline, now.headline()) | set(text, now.text());
    }

    public void layout() {
        card.getParent().layout(true, true);
    }

    private static boolean set(Label label, String words) {
        String plain = words.replace("&", "&&");
        if (label.getText().equals(plain)) return false;
        label.setText(plain);
        return label.computeSize(label.getSize().x, SWT.DEFAULT).y != label.getSize().y;
    }
}
