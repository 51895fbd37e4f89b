package org.packbench.ui.details;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.ui.details.DetailsState.Proof;
import org.packbench.ui.details.text.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.theme.Theme;

/** The line at the foot: whether the journal is what was written, and what the keys do. */
final class Foot {
    private static final int ICON = 18;

    /** The keys leave so much of the line to the proof. */
    private static final int KEYS_PERCENT = 65;

    private final Theme theme;
    private final Label icon;
    private final Label proof;

    Foot(Composite parent, Theme theme) {
        this.theme = theme;
        Composite row = Wear.CANVAS.on(Native.grid(parent, 3));
        icon = new Label(row, SWT.NONE);
        GridDataFactory.swtDefaults().hint(ICON, ICON).applyTo(icon);
        proof = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(200, SWT.DEFAULT)
                .applyTo(proof);
        Label keys = Wear.SECOND.on(new Label(row, SWT.RIGHT));
        keys.setText(Messages.keysLine);
        keys.setToolTipText(Messages.keysLine);
        GridData wide = GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(260, SWT.DEFAULT)
                .create();
        keys.setLayoutData(wide);
        int natural = keys.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        row.addListener(SWT.Resize, e -> {
            wide.widthHint = Math.min(natural, row.getSize().x * KEYS_PERCENT / 100);
            row.layout();
        });
    }

    void show(Proof now) {
        String words = ProofTexts.text(now);
        boolean some = !words.isEmpty();
        ((GridData) icon.getLayoutData()).exclude = !some;
        icon.setVisible(some);
        icon.setImage(theme.icon(ProofTexts.icon(now), ICON, ProofTexts.ink(now)));
        proof.setText(words.replace("&", "&&"));
        proof.setToolTipText(words);
        icon.getParent().layout();
    }
}
