package org.packbench.ui.start;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.packbench.core.ClientId;
import org.packbench.core.profile.Profiles;
import org.packbench.model.ClientProfile;
import org.packbench.ui.Messages;
import org.packbench.ui.look.HeadDialog;
import org.packbench.ui.look.Native;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** Makes a client; says what is wrong with an id while it is typed. */
public final class NewClientDialog extends HeadDialog {
    private final Profiles profiles;
    private @Nullable Text id;
    private @Nullable Text name;
    private Optional<ClientProfile> created = Optional.empty();

    public NewClientDialog(Shell parent, Profiles profiles, Theme theme) {
        super(
                parent,
                theme,
                new Head(Messages.newClientTitle, "box", Messages.newClientQuestion, Messages.newClientHint, 0, 0));
        this.profiles = profiles;
    }

    /** What was made; empty when the dialog was cancelled. */
    public Optional<ClientProfile> created() {
        return created;
    }

    @Override
    protected void body(Composite area) {
        Composite form = Native.grid(area, 2);
        ((GridLayout) form.getLayout()).marginWidth = 16;
        ((GridLayout) form.getLayout()).marginHeight = 16;
        id = field(form, Messages.newClientId);
        name = field(form, Messages.newClientName);
    }

    private Text field(Composite form, String label) {
        Native.label(form, label);
        var text = new Text(form, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).hint(280, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(e -> check());
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.newClientCreate, true)
                .setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private String typed(@Nullable Text text) {
        return text == null ? "" : text.getText().strip();
    }

    private void check() {
        String typed = typed(id);
        Optional<String> problem = ClientIds.problem(typed);
        // an empty form is not wrong yet
        setErrorMessage(typed.isEmpty() ? null : problem.orElse(null));
        enable(IDialogConstants.OK_ID, problem.isEmpty());
    }

    @Override
    protected void okPressed() {
        var client = new ClientId(typed(id).toUpperCase(Locale.ROOT));
        String called = typed(name).isEmpty() ? client.value() : typed(name);
        enable(IDialogConstants.OK_ID, false);
        Work.start(getShell(), Messages.workCreateClient, monitor -> profiles.createClient(client, called), result -> {
            switch (result) {
                case Result.Done<ClientProfile> done -> done(done.value());
                case Result.Failed<ClientProfile> failed -> again(failed.reason());
                case Result.Cancelled<ClientProfile> cancelled -> again(Messages.workCancelled);
            }
        });
    }

    private void done(ClientProfile client) {
        created = Optional.of(client);
        super.okPressed();
    }

    private void again(String reason) {
        setErrorMessage(reason);
        enable(IDialogConstants.OK_ID, true);
    }
}
