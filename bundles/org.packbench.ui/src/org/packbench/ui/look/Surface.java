package org.packbench.ui.look;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** A card of native widgets: a surface with a hairline around it, and a coloured edge where its meaning has a colour. */
public final class Surface {
    private static final int EDGE = 5;

    private Surface() {}

    /** A card whose children stand in a grid of {@code columns}. */
    public static Composite create(Composite parent, Theme theme, int columns) {
        return create(parent, theme, columns, Optional.empty());
    }

    /** A card with an edge at its left; whatever the colour says is said in words on it as well. */
    public static Composite create(Composite parent, Theme theme, int columns, Role edge) {
        return create(parent, theme, columns, Optional.of(edge));
    }

    private static Composite create(Composite parent, Theme theme, int columns, Optional<Role> edge) {
        var card = Wear.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayout layout = Native.layout(columns);
        layout.marginWidth = 14;
        layout.marginHeight = 12;
        card.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        card.addListener(SWT.Paint, e -> {
            edge.ifPresent(role -> {
                e.gc.setBackground(theme.color(role));
                e.gc.fillRectangle(0, 0, EDGE, card.getSize().y);
            });
            e.gc.setForeground(theme.color(theme.palette().contrast() ? Role.BORDER : Role.HAIRLINE));
            e.gc.drawRectangle(0, 0, card.getSize().x - 1, card.getSize().y - 1);
        });
        return card;
    }
}
