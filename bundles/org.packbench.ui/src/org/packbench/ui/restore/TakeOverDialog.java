package org.packbench.ui.restore;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.packbench.ui.Messages;
import org.packbench.ui.restore.TakeOverForm.Question;
import org.packbench.ui.theme.Theme;

/** Asks whether a session is taken from its holder; anything but a clear yes is no. */
final class TakeOverDialog extends TrayDialog {
    private final Theme theme;
    private final Question question;
    private @Nullable TakeOverForm form;

    private TakeOverDialog(Shell parent, Theme theme, Question question) {
        super(parent);
        this.theme = theme;
        this.question = question;
    }

    /** Asks whether a silent session is taken over. */
    static boolean silent(Shell parent, Theme theme, HeldBy holder) {
        return new TakeOverDialog(parent, theme, new Question(holder, true)).open() == OK;
    }

    /** Asks why a session is taken from somebody who may be at work on it; empty when it is not to be taken. */
    static Optional<String> reason(Shell parent, Theme theme, HeldBy holder) {
        var dialog = new TakeOverDialog(parent, theme, new Question(holder, false));
        boolean yes = dialog.open() == OK;
        TakeOverForm asked = dialog.form;
        return yes && asked != null ? Optional.of(asked.reason()) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(question.title());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        form = new TakeOverForm(area, theme, question, this::enable);
        return area;
    }

    private void enable() {
        Button yes = getButton(IDialogConstants.OK_ID);
        TakeOverForm asked = form;
        if (yes != null && asked != null) yes.setEnabled(asked.answered());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, question.yes(), false);
        Button no = createButton(parent, IDialogConstants.CANCEL_ID, Messages.staleNo, true);
        if (question.silent()) no.setFocus();
        enable();
    }
}
