package org.packbench.ui.doctor;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.ui.doctor.text.DoctorTexts;
import org.packbench.ui.doctor.text.Messages;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Surface;
import org.packbench.ui.look.Wear;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Theme;

/** The chosen row as a whole: what was found, how, what it means, and the one button that helps. */
final class FindingCard {
    private static final int ICON = 32;
    private static final int HEIGHT = 116;

    private final Theme theme;
    private final Composite card;
    private final Label icon;
    private final Label what;
    private final Label text;
    private final Button help;

    FindingCard(Composite parent, Theme theme, Runnable pressed) {
        this.theme = theme;
        card = Surface.create(parent, theme, 3);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, HEIGHT + 32)
                .applyTo(card);
        GridLayout layout = (GridLayout) card.getLayout();
        layout.marginWidth = 22;
        layout.marginHeight = 16;
        layout.horizontalSpacing = 20;
        icon = new Label(card, SWT.NONE);
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.TOP)
                .hint(ICON, ICON)
                .applyTo(icon);
        Composite words = Wear.SURFACE.on(Native.grid(card, 1));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(words);
        what = Native.wrapped(words, theme.font(Face.BOLD, 17));
        text = Native.wrapped(words, theme.font(Face.REGULAR, 17));
        help = Native.button(card, Messages.buttonMend, pressed);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.TOP).applyTo(help);
    }

    /** @param busy while something else is being mended */
    void show(Optional<Row> chosen, boolean busy) {
        what.setText(chosen.map(row -> DoctorTexts.of(row.finding()).what())
                .orElse("")
                .replace("&", "&&"));
        text.setText(chosen.map(RowTexts::explanation).orElse("").replace("&", "&&"));
        icon.setImage(chosen.map(Grades::shown).map(this::image).orElse(null));
        String button = chosen.map(RowTexts::button).orElse("");
        help.setVisible(!button.isEmpty());
        help.setEnabled(!busy);
        if (!button.isEmpty()) help.setText(button);
        card.layout(true, true);
    }

    private Image image(IconCell.Shown shown) {
        return theme.icon(shown.icon(), ICON, shown.ink());
    }
}
