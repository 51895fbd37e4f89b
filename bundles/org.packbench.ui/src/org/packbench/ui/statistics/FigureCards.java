package org.packbench.ui.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.packbench.core.statistics.Figure;
import org.packbench.core.statistics.Totals;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Surface;
import org.packbench.ui.look.Wear;
import org.packbench.ui.statistics.text.FigureTexts;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** The figures of all that counts, large, each with its formula below. */
final class FigureCards {
    private static final List<Figure> SHOWN = List.of(
            Figure.ORDERS,
            Figure.ORDERS_PER_HOUR,
            Figure.ITEMS_PER_HOUR,
            Figure.FIRST_SCAN,
            Figure.ACCURACY,
            Figure.CORRECTIONS,
            Figure.FORCED);

    private static final int LARGE = 34;
    private static final int SMALL = 27;
    private static final int NARROW = 1280;

    private final Map<Figure, Label> values = new LinkedHashMap<>();

    FigureCards(Composite parent, Theme theme) {
        Composite card = Surface.create(parent, theme, SHOWN.size());
        ((GridLayout) card.getLayout()).makeColumnsEqualWidth = true;
        ((GridLayout) card.getLayout()).horizontalSpacing = 20;
        int px = parent.getShell().getSize().x < NARROW ? SMALL : LARGE;
        for (Figure figure : SHOWN) values.put(figure, cell(card, theme, figure, px));
        card.addListener(SWT.Paint, e -> {
            e.gc.setForeground(theme.color(Role.HAIRLINE));
            Control[] cells = card.getChildren();
            for (int i = 1; i < cells.length; i++) {
                int x = cells[i].getLocation().x - 11;
                e.gc.drawLine(x, 1, x, card.getSize().y - 2);
            }
        });
    }

    private static Label cell(Composite card, Theme theme, Figure figure, int px) {
        Composite cell = Wear.SURFACE.on(Native.grid(card, 1));
        ((GridLayout) cell.getLayout()).verticalSpacing = 1;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(cell);
        Label name = Native.label(cell, FigureTexts.name(figure));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(name);
        Label value = new Label(cell, SWT.NONE);
        value.setFont(theme.font(Face.BOLD, px));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(value);
        Label formula = Wear.SECOND.on(Native.wrapped(cell, theme.font(Face.REGULAR, 14)));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(formula);
        formula.setText(FigureTexts.formula(figure));
        return value;
    }

    void show(Totals totals) {
        values.forEach((figure, label) -> label.setText(FigureTexts.value(figure, totals)));
    }
}
