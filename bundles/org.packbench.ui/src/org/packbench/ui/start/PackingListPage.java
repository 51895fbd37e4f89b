package org.packbench.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.packbench.core.ClientId;
import org.packbench.core.importer.Importer;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.model.ClientProfile;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.look.Native;
import org.packbench.ui.preferences.Preference;
import org.packbench.ui.text.Counted;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Task;
import org.packbench.ui.work.Work;

/** Step 2: which list. It can be started only when it was read without a problem. */
final class PackingListPage extends WizardPage implements PackingListForm.Owner {
    private final Ready share;
    private final Imports imports;
    private final Theme theme;
    private final StartWish wish;
    private final ClientWorkerPage before;
    private @Nullable PackingListForm form;
    private @Nullable Job reading;
    private Optional<Candidate.Good> good = Optional.empty();
    private Optional<ClientProfile> readFor = Optional.empty();
    private Optional<Path> file = Optional.empty();

    PackingListPage(Ready share, Imports imports, Theme theme, StartWish wish, ClientWorkerPage before) {
        super("packingList", Messages.startTitle2, null);
        this.share = share;
        this.imports = imports;
        this.theme = theme;
        this.wish = wish;
        this.before = before;
        setDescription(Messages.startDescription2);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        var composite = new Composite(parent, SWT.NONE);
        GridLayout layout = Native.layout(1);
        layout.marginWidth = layout.marginHeight = 16;
        composite.setLayout(layout);
        form = new PackingListForm(composite, theme, this);
        setControl(composite);
    }

    /** What can be started now. */
    Optional<Candidate.Good> good() {
        return good;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        PackingListForm shown = form;
        if (!visible || shown == null) return;
        shown.focus();
        // another client has other columns: what was read for one says nothing about the other
        if (file.isPresent() && !readFor.equals(before.client())) chosen(file.get());
        else if (file.isEmpty()) wish.file().ifPresent(this::chosen);
    }

    @Override
    public void browse() {
        var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(Messages.startTitle2);
        dialog.setFilterExtensions(new String[] {imports.filter(), "*.*"});
        dialog.setFilterNames(new String[] {Messages.startPackingLists, Messages.startAllFiles});
        Preference.LAST_FOLDER.get().ifPresent(dialog::setFilterPath);
        String path = dialog.open();
        if (path == null) return;
        Preference.LAST_FOLDER.set(dialog.getFilterPath());
        chosen(Path.of(path));
    }

    @Override
    public void chosen(Path path) {
        PackingListForm shown = form;
        ClientProfile client = before.client().orElse(null);
        if (shown == null || client == null) return;
        cancelReading();
        file = Optional.of(path);
        readFor = Optional.of(client);
        good = Optional.empty();
        shown.file(path);
        shown.clear();
        setErrorMessage(null);
        setMessage(Messages.startReading, IMessageProvider.NONE);
        changed();
        reading = Work.start(
                getControl(), NLS.bind(Messages.workImport, path.getFileName()), read(path, client), this::read);
    }

    @Override
    public void notAPath(String typed) {
        cancelReading();
        good = Optional.empty();
        setErrorMessage(NLS.bind(Messages.startNotAPath, typed));
        changed();
    }

    private Task<Candidate> read(Path path, ClientProfile client) {
        return (IProgressMonitor monitor) -> switch (imports.read(path, client, monitor)
                .whole()) {
            case Importer.Result.Read read ->
                new Candidate.Good(
                        path,
                        read.list(),
                        share.sessions().ofSameList(new ClientId(client.getClientId()), read.list()));
            case Importer.Result.Rejected rejected -> new Candidate.Bad(path, rejected.problems(), rejected.total());
        };
    }

    private void read(Result<Candidate> result) {
        setMessage(Messages.startDescription2);
        switch (result) {
            case Result.Done<Candidate> done -> show(done.value());
            case Result.Failed<Candidate> failed -> setErrorMessage(failed.reason());
            // only a newer reading cancels one
            case Result.Cancelled<Candidate> cancelled -> {}
        }
        changed();
    }

    private void show(Candidate candidate) {
        PackingListForm shown = form;
        if (shown == null) return;
        shown.show(candidate);
        switch (candidate) {
            case Candidate.Good read -> {
                good = Optional.of(read);
                shown.focus(); // where Enter starts the session, whichever button read the file
            }
            case Candidate.Bad bad -> setErrorMessage(Counted.text(Messages.startCannotPack, bad.total()));
        }
    }

    @Override
    public void restore(Listed session) {
        if (getWizard() instanceof StartWizard wizard) wizard.restoreInstead(session.id());
    }

    @Override
    public void changed() {
        PackingListForm shown = form;
        setPageComplete(good.isPresent() && shown != null && shown.wanted());
    }

    void cancelReading() {
        Job job = reading;
        if (job != null) job.cancel();
    }
}
