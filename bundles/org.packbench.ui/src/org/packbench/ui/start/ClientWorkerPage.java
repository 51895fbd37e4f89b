package org.packbench.ui.start;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.packbench.core.WorkerName;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.model.ClientProfile;
import org.packbench.model.Worker;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.look.Native;
import org.packbench.ui.settings.LastClient;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** Step 1: who packs, and for whom. */
final class ClientWorkerPage extends WizardPage implements ClientWorkerForm.Owner {
    private final Ready share;
    private final Theme theme;
    private final StartWish wish;
    private final LastClient lastClient;
    private @Nullable ClientWorkerForm form;

    ClientWorkerPage(Ready share, Theme theme, StartWish wish, LastClient lastClient) {
        super("clientWorker", Messages.startTitle1, null);
        this.share = share;
        this.theme = theme;
        this.wish = wish;
        this.lastClient = lastClient;
        setDescription(Messages.startDescription1);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        var composite = new Composite(parent, 0);
        GridLayout layout = Native.layout(1);
        layout.marginWidth = layout.marginHeight = 16;
        composite.setLayout(layout);
        form = new ClientWorkerForm(composite, theme, this);
        setControl(composite);
        load(wish.client().or(lastClient::get), wish.worker());
    }

    private void load(Optional<String> client, Optional<String> worker) {
        Work.start(getControl(), Messages.workReadProfiles, monitor -> Choices.load(share), result -> {
            switch (result) {
                case Result.Done<Choices> done -> loaded(done.value(), client, worker);
                case Result.Failed<Choices> failed -> setErrorMessage(failed.reason());
                case Result.Cancelled<Choices> cancelled -> setErrorMessage(Messages.workCancelled);
            }
        });
    }

    private void loaded(Choices choices, Optional<String> client, Optional<String> worker) {
        ClientWorkerForm shown = form;
        if (shown == null) return;
        setErrorMessage(null);
        shown.show(choices);
        client.ifPresent(shown::choose);
        if (choices.clients().size() == 1) shown.choose(choices.clients().get(0).getClientId());
        worker.ifPresent(shown::badge);
        shown.focus();
        Work.start(getControl(), Messages.workListSessions, monitor -> Choices.unfinished(share), result -> {
            // the page works without them: they only tell what is left
            if (result instanceof Result.Done<List<Listed>> done) shown.show(choices.with(done.value()));
        });
    }

    @Override
    public void changed() {
        setPageComplete(client().isPresent() && worker().isPresent());
    }

    Optional<ClientProfile> client() {
        ClientWorkerForm shown = form;
        return shown == null ? Optional.empty() : shown.client();
    }

    Optional<WorkerName> worker() {
        ClientWorkerForm shown = form;
        return shown == null ? Optional.empty() : shown.worker();
    }

    @Override
    public void newClient() {
        var dialog = new NewClientDialog(getShell(), share.profiles(), theme);
        if (dialog.open() == NewClientDialog.OK)
            load(dialog.created().map(ClientProfile::getClientId), worker().map(w -> w.id().value()));
    }

    @Override
    public void newWorker(WorkerName worker) {
        Work.<Worker>start(
                getControl(),
                Messages.workCreateWorker,
                monitor -> share.profiles().createWorker(worker),
                result -> {
                    switch (result) {
                        case Result.Done<Worker> done ->
                            load(
                                    client().map(ClientProfile::getClientId),
                                    Optional.of(worker.id().value()));
                        case Result.Failed<Worker> failed -> setErrorMessage(failed.reason());
                        case Result.Cancelled<Worker> cancelled -> setErrorMessage(Messages.workCancelled);
                    }
                });
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        ClientWorkerForm shown = form;
        if (visible && shown != null) shown.focus();
    }
}
