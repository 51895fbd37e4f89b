package org.packbench.ui.restore;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.lease.Observation;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.restore.LockBody.Fact;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** What a stale lock asks, in the user guide's words; anything but a clear yes is no. */
final class LockDialog extends TrayDialog {
    private final Theme theme;
    private final Observation now;

    private LockDialog(Shell parent, Theme theme, Observation now) {
        super(parent);
        this.theme = theme;
        this.now = now;
    }

    /** Asks whether a silent session is taken over. */
    static boolean stale(Shell parent, Theme theme, Observation now) {
        return new LockDialog(parent, theme, now).open() == OK;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.staleTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        Composite body = LockBody.create(area, theme, "warning", Role.AMBER, Messages.staleTitle);
        Native.label(body, Messages.staleLead);
        LockBody.facts(
                body,
                List.of(
                        new Fact(Messages.staleUser, LockBody.user(now)),
                        new Fact(Messages.staleComputer, LockBody.pc(now)),
                        new Fact(
                                Messages.staleHeartbeat,
                                now.lastHeartbeat().map(Times::minute).orElse(Messages.none)),
                        new Fact(Messages.staleSilence, Times.length(now.silence()))));
        LockBody.wrapped(body, Messages.staleCrashed, false);
        LockBody.wrapped(body, Messages.staleQuestion, true);
        LockBody.note(body, NLS.bind(Messages.staleNote, LockBody.user(now)));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.staleYes, false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.staleNo, true).setFocus();
    }
}
