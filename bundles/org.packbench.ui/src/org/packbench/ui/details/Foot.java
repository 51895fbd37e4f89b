package org.packbench.ui.details;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.ui.details.DetailsState.Proof;
import org.packbench.ui.details.text.Messages;
import org.packbench.ui.look.Cut;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.theme.Theme;

/** The line at the foot: whether the journal is what was written, and what the keys do. */
final class Foot {
    private static final int ICON = 18;

    private final Theme theme;
    private final Label icon;
    private final Label proof;
    private final Label keys;

    Foot(Composite parent, Theme theme) {
        this.theme = theme;
        Composite row = Wear.CANVAS.on(Native.grid(parent, 3));
        icon = new Label(row, SWT.NONE);
        GridDataFactory.swtDefaults().hint(ICON, ICON).applyTo(icon);
        proof = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(0, SWT.DEFAULT)
                .applyTo(proof);
        keys = Wear.SECOND.on(new Label(row, SWT.RIGHT));
        keys.setText(Messages.keysLine);
        keys.setToolTipText(Messages.keysLine);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(keys);
        row.addListener(SWT.Resize, e -> share());
    }

    /** The proof is whole; the keys, which can be looked up, have the rest of the line. */
    private void share() {
        Composite row = keys.getParent();
        int rest = row.getSize().x - proof.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - 3 * ICON;
        GC gc = new GC(keys);
        keys.setText(Cut.text(gc, Messages.keysLine, rest));
        gc.dispose();
        int natural = keys.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        ((GridData) keys.getLayoutData()).widthHint = Math.max(0, Math.min(natural, rest));
        row.layout();
    }

    void show(Proof now) {
        String words = ProofTexts.text(now);
        boolean some = !words.isEmpty();
        ((GridData) icon.getLayoutData()).exclude = !some;
        icon.setVisible(some);
        icon.setImage(theme.icon(ProofTexts.icon(now), ICON, ProofTexts.ink(now)));
        proof.setText(words.replace("&", "&&"));
        proof.setToolTipText(words);
        share();
    }
}
