package org.packbench.ui.lists;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.packbench.core.ClientId;
import org.packbench.core.WorkerName;
import org.packbench.core.session.ListCatalogue;
import org.packbench.core.session.ListCatalogue.Entry;
import org.packbench.core.session.ListCatalogue.Folder;
import org.packbench.core.storage.SharePath;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.lists.text.Messages;
import org.packbench.ui.look.HeadDialog;
import org.packbench.ui.look.Keys;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.restore.Reopening;
import org.packbench.ui.settings.ConfigFile;
import org.packbench.ui.settings.LastClient;
import org.packbench.ui.text.Counted;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;

/** Which list of which session is packed. What was opened lies on the desk when this closes with OK. */
public final class ListsDialog extends HeadDialog implements ListsForm.Owner, Reopening.Owner {
    private final Desk desk;
    private final Ready share;
    private final ListCatalogue catalogue;
    private final ListsWish wish;
    private final LastClient lastClient;
    private @Nullable ListsForm form;
    /** Of which folder the lists are read, or were; empty when they are to be read again. */
    private Optional<SharePath> listed = Optional.empty();

    private Optional<SharePath> shown = Optional.empty();
    /** Why a list was not opened: good until the person does something else. */
    private Optional<String> refusal = Optional.empty();

    private Optional<String> unread = Optional.empty();

    public ListsDialog(Shell parent, Desk desk, Ready share, ListCatalogue catalogue, Theme theme, ListsWish wish) {
        super(parent, theme, new Head(Messages.window, "archive", Messages.title, Messages.text, 1000, 660));
        this.desk = desk;
        this.share = share;
        this.catalogue = catalogue;
        this.wish = wish;
        lastClient = PlatformUI.getWorkbench().getService(ConfigFile.class).lastClient();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        Keys.on(shell, SWT.F5, this::reload);
    }

    @Override
    protected void body(Composite area) {
        var created = new ListsForm(area, theme(), this);
        form = created;
        created.progress().start(Messages.workClients, monitor -> People.load(share), this::loaded);
        created.focus();
    }

    private ListsForm form() {
        ListsForm created = form;
        if (created == null) throw new IllegalStateException("not created yet");
        return created;
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        var bar = new Composite(parent, SWT.NONE);
        bar.setLayout(new GridLayout(3, false));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Button again = Native.button(bar, Messages.reload, this::reload);
        again.setImage(theme().icon("refresh", 18, Role.SECOND_INK));
        GridDataFactory.swtDefaults().indent(8, 0).applyTo(again);
        Label keys = Wear.SECOND.on(new Label(bar, SWT.WRAP));
        keys.setText(Messages.keys);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(200, SWT.DEFAULT)
                .applyTo(keys);
        super.createButtonBar(bar);
        return bar;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.open, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        listChosen();
    }

    private void loaded(Result<People> result) {
        done(result).ifPresent(people -> {
            form().show(people, wish.client().or(lastClient::get), wish.worker());
            readFolders();
        });
    }

    /** What was read; why nothing was is said in the head. */
    private <T> Optional<T> done(Result<T> result) {
        unread = switch (result) {
            case Result.Done<T> done -> Optional.empty();
            case Result.Failed<T> failed -> Optional.of(failed.reason());
            case Result.Cancelled<T> cancelled -> Optional.of(Messages.stopped);
        };
        complain();
        return result instanceof Result.Done<T> done ? Optional.of(done.value()) : Optional.empty();
    }

    /** What a person has to know first. */
    private void complain() {
        Optional<String> damage =
                form().list().flatMap(chosen -> chosen.entry().session().problem());
        setErrorMessage(refusal.or(() -> unread).or(() -> damage).orElse(null));
    }

    /** Lists come and go at the other stations, too. What was chosen stays chosen while it is there. */
    private void reload() {
        if (busy()) return;
        refusal = Optional.empty();
        if (form().client().isPresent()) readFolders();
        else form().progress().start(Messages.workClients, monitor -> People.load(share), this::loaded);
    }

    private void readFolders() {
        ClientId client = form().client().orElse(null);
        if (client == null) return;
        listed = Optional.empty();
        form().progress()
                .<List<Folder>>start(
                        NLS.bind(Messages.workFolders, client),
                        monitor -> catalogue.folders(client, monitor),
                        result -> done(result).ifPresent(folders -> show(client, folders)));
    }

    private void show(ClientId client, List<Folder> folders) {
        setMessage(
                folders.isEmpty()
                        ? NLS.bind(Messages.noSessions, client)
                        : Counted.text(Messages.count, folders.size()) + " · " + Messages.text);
        form().showFolders(folders);
        folderChosen();
    }

    @Override
    public void clientChosen(ClientId client) {
        lastClient.chosen(client.value());
        refusal = Optional.empty();
        form().showFolders(List.of());
        readFolders();
    }

    @Override
    public void folderChosen() {
        Optional<Folder> chosen = form().folder();
        Optional<SharePath> path = chosen.map(Folder::path);
        if (path.equals(listed)) return;
        listed = path;
        // read again, the lists that are there stay where they are, and so does what was chosen of them
        if (!path.equals(shown)) form().showLists(List.of());
        shown = path;
        listChosen();
        chosen.ifPresent(folder -> form().progress()
                .<List<Entry>>start(
                        NLS.bind(Messages.workLists, folder.name()),
                        monitor -> catalogue.lists(folder, monitor),
                        result -> done(result).ifPresent(this::show)));
    }

    private void show(List<Entry> entries) {
        // what was read while a question opened would change what the question is about
        if (busy()) return;
        form().showLists(entries);
        if (entries.isEmpty()) unread = Optional.of(Messages.noLists);
        listChosen();
    }

    @Override
    public void listChosen() {
        if (form == null) return;
        Optional<Chosen> chosen = form().list();
        complain();
        form().warn(chosen.flatMap(Chosen::twice));
        enable(
                IDialogConstants.OK_ID,
                !busy()
                        && form().worker().isPresent()
                        && chosen.filter(Chosen::opens).isPresent());
    }

    @Override
    protected void okPressed() {
        openChosen();
    }

    @Override
    public void openChosen() {
        Optional<WorkerName> worker = form().worker();
        Chosen chosen = form().list().filter(Chosen::opens).orElse(null);
        if (busy() || chosen == null || worker.isEmpty()) return;
        if (!OpenQuestions.agreed(getShell(), chosen)) return;
        new Reopening(form().control(), desk, share, theme(), this)
                .open(chosen.entry().session().id(), worker.get());
    }

    @Override
    public void opening() {
        form().progress().drop();
        refusal = Optional.empty();
        busy(true);
        setMessage(Messages.opening);
    }

    @Override
    public void asking() {
        busy(true);
        setMessage(Messages.text);
    }

    @Override
    public void opened() {
        super.okPressed();
    }

    @Override
    public void again(@Nullable String reason) {
        refusal = reason == null ? Optional.empty() : Optional.of(reason);
        busy(false);
        setMessage(Messages.text);
        readFolders();
    }

    /** An opening that runs is waited for: closing now would leave its session open behind nobody's back. */
    @Override
    protected void busy(boolean now) {
        super.busy(now);
        listChosen();
    }
}
