package org.packbench.ui.start;

import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.lease.Observation;
import org.packbench.core.session.ListCatalogue;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.core.storage.StorageException;
import org.packbench.model.ClientProfile;
import org.packbench.model.PackingList;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.SessionDoor;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.lists.ListsDialog;
import org.packbench.ui.lists.ListsWish;
import org.packbench.ui.settings.ConfigFile;
import org.packbench.ui.settings.LastClient;
import org.packbench.ui.shop.Shops;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** Two steps to the first scan: who and for whom, then which list. */
public final class StartWizard extends Wizard {
    private static final System.Logger LOG = System.getLogger(StartWizard.class.getName());

    private final Desk desk;
    private final Ready share;
    private final Theme theme;
    private final SessionDoor door;
    private final LastClient lastClient;
    private final ClientWorkerPage people;
    private final PackingListPage list;
    private @Nullable Job starting;
    private Optional<SessionId> restoreInstead = Optional.empty();

    public StartWizard(Desk desk, Ready share, Theme theme, StartWish wish) {
        this.desk = desk;
        this.share = share;
        this.theme = theme;
        lastClient = PlatformUI.getWorkbench().getService(ConfigFile.class).lastClient();
        door = new SessionDoor(desk);
        people = new ClientWorkerPage(share, theme, wish, lastClient);
        Shops shops = PlatformUI.getWorkbench().getService(Shops.class);
        list = new PackingListPage(
                share, desk.inbox(), new Imports(desk.equipment().importers()), shops, theme, wish, people);
        setWindowTitle(Messages.startWindow);
        setDefaultPageImageDescriptor(ImageDescriptor.createFromImage(theme.icon("box", 48, Role.SECOND_INK)));
    }

    @Override
    public void addPages() {
        addPage(people);
        addPage(list);
    }

    /** The open session that the person wants restored in place of a new one. */
    public Optional<SessionId> restoreInstead() {
        return restoreInstead;
    }

    void restoreInstead(SessionId session) {
        restoreInstead = Optional.of(session);
        if (getContainer() instanceof StartDialog dialog) dialog.close();
    }

    /** A list of a session's folder is packed in place of a new one; what was opened lies on the desk. */
    void fromSession() {
        ListCatalogue catalogue = desk.catalogue().orElse(null);
        if (catalogue == null) return;
        list.cancelReading();
        var wish = new ListsWish(people.client().map(ClientProfile::getClientId), people.worker());
        boolean opened = new ListsDialog(getShell(), desk, share, catalogue, theme, wish).open() == ListsDialog.OK;
        if (opened && getContainer() instanceof StartDialog dialog) dialog.started();
    }

    /** Who and for whom, for the dialog's foot. */
    String foot() {
        return people.client()
                .map(ClientProfile::getClientId)
                .map(client -> NLS.bind(
                        Messages.startFoot,
                        client,
                        people.worker().map(Object::toString).orElse("")))
                .orElse("");
    }

    @Override
    public boolean canFinish() {
        return super.canFinish() && starting == null;
    }

    /** Starts in a job; the dialog closes once the session lies on the desk. */
    @Override
    public boolean performFinish() {
        ClientProfile client = people.client().orElseThrow();
        WorkerName worker = people.worker().orElseThrow();
        Reading chosen = list.ready().orElseThrow();
        PackingList orders = chosen.list().orElseThrow();
        lastClient.chosen(client.getClientId());
        list.setMessage(Messages.startStarting);
        starting = Work.start(
                getShell(),
                Messages.workStart,
                monitor -> {
                    Opening opening = door.start(share, client, worker, orders, chosen.file(), monitor);
                    if (opening instanceof Opening.Opened)
                        chosen.picked().waiting().ifPresent(StartWizard::settle);
                    return opening;
                },
                this::started);
        getContainer().updateButtons();
        return false;
    }

    /** The session is open, whatever becomes of the file: one that stays is named with it at the next look. */
    private static void settle(Picked.Waiting waiting) {
        try {
            waiting.inbox().settled(waiting.item());
        } catch (StorageException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "a list stays in its inbox: " + waiting.item().source(),
                    e);
        }
    }

    private void started(Result<Opening> result) {
        starting = null;
        getContainer().updateButtons();
        switch (result) {
            case Result.Done<Opening> done -> opened(done.value());
            case Result.Failed<Opening> failed -> list.setErrorMessage(failed.reason());
            case Result.Cancelled<Opening> cancelled -> list.setErrorMessage(Messages.workCancelled);
        }
    }

    private void opened(Opening opening) {
        switch (opening) {
            case Opening.Opened opened -> {
                if (getContainer() instanceof StartDialog dialog) dialog.started();
            }
            case Opening.HeldByAnother held -> list.setErrorMessage(taken(held.holder()));
            case Opening.Stale stale -> list.setErrorMessage(taken(stale.holder()));
            case Opening.Missing missing -> list.setErrorMessage(NLS.bind(Messages.restoreMissing, missing.session()));
        }
    }

    private static String taken(Observation holder) {
        return NLS.bind(
                Messages.startTaken,
                holder.holder().map(h -> h.worker() + ", " + h.pc()).orElse(""));
    }

    /** A start that runs is asked to stop; the dialog stays until it has, so that no session is opened behind it. */
    @Override
    public boolean performCancel() {
        list.cancelReading();
        Job job = starting;
        if (job == null) return true;
        job.cancel();
        return false;
    }
}
