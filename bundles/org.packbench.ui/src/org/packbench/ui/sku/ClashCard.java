package org.packbench.ui.sku;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.core.Sku;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Surface;
import org.packbench.ui.look.Wear;
import org.packbench.ui.sku.SkuRow.State;
import org.packbench.ui.sku.text.Messages;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** The chosen row's conflict: both values, and a button for each. It takes no room while the row has none. */
final class ClashCard {
    private final Composite card;
    private final Label what;
    private final Label text;
    private final Button ours;
    private final Button theirs;

    ClashCard(Composite parent, Theme theme, SkuActions actions) {
        card = Surface.create(parent, theme, 3, Role.AMBER);
        GridLayout layout = (GridLayout) card.getLayout();
        layout.marginWidth = 22;
        layout.marginHeight = 16;
        layout.horizontalSpacing = 20;
        Native.icon(card, theme, "warning", 32, Role.AMBER);
        Composite words = Wear.SURFACE.on(Native.grid(card, 1));
        what = Native.wrapped(words, theme.font(Face.BOLD, 17));
        text = Native.wrapped(words, theme.font(Face.REGULAR, 17));
        Composite buttons = Wear.SURFACE.on(Native.grid(card, 1));
        GridDataFactory.swtDefaults().applyTo(buttons);
        ours = button(buttons, actions::ours);
        theirs = button(buttons, actions::theirs);
    }

    private static Button button(Composite parent, Runnable pressed) {
        Button button = Native.button(parent, "", pressed);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    void show(Optional<SkuRow> chosen, boolean editable) {
        Optional<SkuRow> clash = chosen.filter(row -> row.state() == State.CLASHING);
        clash.ifPresent(row -> {
            what.setText(NLS.bind(Messages.clash, row.barcode()).replace("&", "&&"));
            text.setText(NLS.bind(Messages.clashText, words(row.sku()), words(row.share()))
                    .replace("&", "&&"));
            ours.setText(NLS.bind(Messages.takeOurs, words(row.sku()).replace("&", "&&")));
            theirs.setText(NLS.bind(Messages.takeTheirs, words(row.share()).replace("&", "&&")));
        });
        ours.setEnabled(editable);
        theirs.setEnabled(editable);
        GridData data = (GridData) card.getLayoutData();
        boolean moved = data.exclude == clash.isPresent();
        data.exclude = clash.isEmpty();
        card.setVisible(clash.isPresent());
        if (moved || clash.isPresent()) card.getParent().layout(true, true);
    }

    private static String words(Optional<Sku> sku) {
        return sku.map(Sku::value).orElse(Messages.notMapped);
    }

    /** Enter on the row comes here. */
    void focus() {
        ours.setFocus();
    }
}
