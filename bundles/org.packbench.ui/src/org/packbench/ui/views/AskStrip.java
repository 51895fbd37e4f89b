package org.packbench.ui.views;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.packing.ScanScreen;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Theme;

/**
 * What a command wants to know is asked in a strip under the bar, never in a dialog: the packing screen stays in sight.
 * Enter answers, Esc takes the command back; both give the keyboard back to the scanner.
 */
record AskStrip(ScanScreen screen, Theme theme) {
    /** From this width on there is room for question, answer and what may be answered side by side. */
    static final int WIDE = 1280;

    /** Asks; the answer is never blank. */
    void ask(String what, String how, String proposal, Consumer<String> then) {
        screen.ask(strip -> fill(strip, what, how, proposal, then));
    }

    private void fill(Composite strip, String what, String how, String proposal, Consumer<String> then) {
        boolean wide = screen.getClientArea().width >= WIDE;
        GridLayout layout = Native.layout(wide ? 3 : 2);
        layout.marginWidth = wide ? 24 : 18;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 16;
        strip.setLayout(layout);
        Wear.ASKS.on(strip);
        Native.label(strip, what).setFont(theme.font(Face.BOLD, 24));
        var answer = new Text(strip, SWT.BORDER | SWT.SINGLE);
        answer.setFont(theme.font(Face.REGULAR, 24));
        answer.setText(proposal);
        answer.selectAll();
        GridDataFactory.swtDefaults()
                .hint(proposal.length() > 20 ? 480 : 200, SWT.DEFAULT)
                .applyTo(answer);
        // on a small screen below, in the whole width: what may be answered is never cut off, and never a narrow column
        Label hint = Native.wrapped(strip, theme.font(Face.REGULAR, wide ? 19 : 17));
        hint.setText(how + "   " + Messages.askKeys);
        GridData place = (GridData) hint.getLayoutData();
        place.verticalAlignment = SWT.CENTER;
        place.horizontalSpan = wide ? 1 : 2;
        answer.addListener(SWT.DefaultSelection, e -> take(answer.getText().strip(), then));
        answer.addListener(SWT.Traverse, e -> {
            if (e.detail != SWT.TRAVERSE_ESCAPE) return;
            e.doit = false;
            screen.answered();
        });
    }

    private void take(String text, Consumer<String> then) {
        if (text.isEmpty()) return;
        screen.answered();
        then.accept(text);
    }
}
