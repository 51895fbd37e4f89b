package org.packbench.ui.restore;

import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.packbench.core.lease.Observation;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** Asks an administrator why a session is taken from somebody who is at work on it; without a reason it is not taken. */
final class TakeOverDialog extends TrayDialog {
    private final Theme theme;
    private final Observation now;
    private String reason = "";

    private TakeOverDialog(Shell parent, Theme theme, Observation now) {
        super(parent);
        this.theme = theme;
        this.now = now;
    }

    /** The reason; empty when it is not to be taken. */
    static Optional<String> ask(Shell parent, Theme theme, Observation now) {
        var dialog = new TakeOverDialog(parent, theme, now);
        return dialog.open() == OK ? Optional.of(dialog.reason) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.forceTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        Composite body = LockBody.create(area, theme, "take-over", Role.RED, Messages.forceTitle);
        LockBody.wrapped(body, NLS.bind(Messages.forceLead, LockBody.user(now), LockBody.pc(now)), false);
        LockBody.wrapped(body, NLS.bind(Messages.forceStops, LockBody.user(now)), false);
        LockBody.note(body, Messages.forceLate);
        Native.bold(body, Messages.forceReason);
        var field = new Text(body, SWT.BORDER | SWT.SINGLE);
        field.setTextLimit(200);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Modify, e -> {
            reason = field.getText().strip();
            enable();
        });
        field.setFocus();
        return area;
    }

    private void enable() {
        Button button = getButton(IDialogConstants.OK_ID);
        if (button != null) button.setEnabled(!reason.isEmpty());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.forceYes, false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.staleNo, true);
        enable();
    }
}
