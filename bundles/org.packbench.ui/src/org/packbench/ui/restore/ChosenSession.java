package org.packbench.ui.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Surface;
import org.packbench.ui.look.Wear;
import org.packbench.ui.text.Counted;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Theme;

/** All that is known of the session that is chosen in the table. */
final class ChosenSession {
    private final List<Label> values = new ArrayList<>();
    private final Label problem;

    ChosenSession(Composite parent, Theme theme) {
        Composite card = Surface.create(parent, theme, 4);
        String[] names = {
            Messages.restoreUser,
            Messages.restorePacked,
            Messages.restoreComputer,
            Messages.restoreOrderOpen,
            Messages.restoreHeartbeat,
            Messages.restoreStarted,
            Messages.restoreSilence,
            Messages.restoreClient
        };
        for (String name : names) {
            Native.quiet(card, name);
            Label value = Native.bold(card, "");
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .align(SWT.FILL, SWT.CENTER)
                    .applyTo(value);
            values.add(value);
        }
        problem = new Label(card, SWT.WRAP);
        Wear.STOP.on(problem);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(problem);
        show(Optional.empty());
    }

    void show(Optional<Listed> session) {
        List<String> texts = session.map(ChosenSession::texts).orElse(java.util.Collections.nCopies(values.size(), ""));
        for (int i = 0; i < texts.size(); i++) values.get(i).setText(texts.get(i));
        problem.setText(session.flatMap(Listed::problem).orElse(""));
        problem.getParent().layout();
    }

    private static List<String> texts(Listed s) {
        return List.of(
                Restorable.worker(s),
                Counted.text(Messages.restorePackedOf, s.packedUnits(), s.completed(), s.orders()),
                Restorable.pc(s),
                s.openOrder().orElse(Messages.none),
                s.lastHeartbeat().map(Times::minute).orElse(Messages.none),
                s.started().map(Times::minute).orElse(Messages.none),
                Restorable.silence(s).map(Times::length).orElse(Messages.none),
                s.client());
    }
}
