package org.packbench.ui.restore;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.lease.Observation;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** What a lock says, in the user guide's words: a message for an active one, a question for a stale one. */
final class LockDialog extends TrayDialog {
    /** A name and its value, such as {@code Computer: DESKTOP-PC3}. */
    private record Fact(String name, String value) {}

    private record Text(String title, String lead, List<Fact> facts, List<String> end, String note, boolean question) {}

    private final Theme theme;
    private final Text text;

    private LockDialog(Shell parent, Theme theme, Text text) {
        super(parent);
        this.theme = theme;
        this.text = text;
    }

    /** Says that somebody is packing it. */
    static void active(Shell parent, Theme theme, Observation now) {
        new LockDialog(
                        parent,
                        theme,
                        new Text(
                                Messages.activeTitle,
                                Messages.activeLead,
                                List.of(
                                        new Fact(Messages.activeUser, user(now)),
                                        new Fact(Messages.activeComputer, pc(now)),
                                        new Fact(
                                                Messages.activeStarted,
                                                now.since().map(Times::minute).orElse(Messages.none))),
                                List.of(Messages.activeEnd),
                                "",
                                false))
                .open();
    }

    /** Asks whether a silent session is taken over; anything but a clear yes is no. */
    static boolean stale(Shell parent, Theme theme, Observation now) {
        return new LockDialog(
                                parent,
                                theme,
                                new Text(
                                        Messages.staleTitle,
                                        Messages.staleLead,
                                        List.of(
                                                new Fact(Messages.staleUser, user(now)),
                                                new Fact(Messages.staleComputer, pc(now)),
                                                new Fact(
                                                        Messages.staleHeartbeat,
                                                        now.lastHeartbeat()
                                                                .map(Times::minute)
                                                                .orElse(Messages.none)),
                                                new Fact(Messages.staleSilence, Times.length(now.silence()))),
                                        List.of(Messages.staleCrashed, Messages.staleQuestion),
                                        NLS.bind(Messages.staleNote, user(now)),
                                        true))
                        .open()
                == OK;
    }

    /** The worker's name, as the guide has it; the system's user where an older tool wrote no worker. */
    private static String user(Observation now) {
        return now.holder()
                .map(h -> h.worker().name().isBlank() ? h.user() : h.worker().name())
                .orElse(Messages.none);
    }

    private static String pc(Observation now) {
        return now.holder().map(Holder::pc).orElse(Messages.none);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text.title());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        Wear.SURFACE.on(area);
        area.setLayout(margins());
        Label icon = Native.icon(
                area, theme, text.question() ? "warning" : "lock", 56, text.question() ? Role.AMBER : Role.RED);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).applyTo(icon);
        Composite body = Native.grid(area, 1);
        Native.heading(body, text.title());
        Native.label(body, text.lead());
        facts(body);
        for (String line : text.end()) wrapped(body, line, line.equals(Messages.staleQuestion));
        if (!text.note().isEmpty()) note(body);
        return area;
    }

    private static GridLayout margins() {
        GridLayout layout = Native.layout(2);
        layout.marginWidth = 24;
        layout.marginHeight = 24;
        layout.horizontalSpacing = 24;
        return layout;
    }

    private void facts(Composite body) {
        Composite grid = Native.grid(body, 2);
        for (Fact fact : text.facts()) {
            Native.quiet(grid, fact.name());
            Native.bold(grid, fact.value());
        }
    }

    private static void wrapped(Composite body, String line, boolean strong) {
        var label = new Label(body, SWT.WRAP);
        label.setText(line);
        if (strong) label.setFont(Native.derived(label, 0, SWT.BOLD));
        GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(label);
    }

    private void note(Composite body) {
        Composite note = Native.grid(body, 1);
        ((GridLayout) note.getLayout()).marginWidth = 14;
        ((GridLayout) note.getLayout()).marginHeight = 10;
        Wear.NOTE.on(note);
        wrapped(note, text.note(), false);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (text.question()) {
            createButton(parent, IDialogConstants.OK_ID, Messages.staleYes, false);
            createButton(parent, IDialogConstants.CANCEL_ID, Messages.staleNo, true)
                    .setFocus();
        } else createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }
}
