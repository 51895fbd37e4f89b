package org.packbench.ui.start;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.packbench.core.ClientId;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.SourceName;
import org.packbench.core.importer.TableHead;
import org.packbench.core.intake.Inbox;
import org.packbench.core.intake.Intake;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.shop.Shop;
import org.packbench.model.ClientProfile;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.look.Native;
import org.packbench.ui.preferences.Preference;
import org.packbench.ui.shop.Shops;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Task;

/** Step 2: which list. It can be started once everything that speaks against it was mended, or seen and said yes to. */
final class PackingListPage extends WizardPage implements PackingListForm.Owner, ColumnsForm.Owner {
    private final Ready share;
    private final Optional<Inbox> inbox;
    private final Imports imports;
    private final Shops shops;
    private final Theme theme;
    private final StartWish wish;
    private final ClientWorkerPage before;
    private @Nullable PackingListForm form;
    private Optional<Reading> read = Optional.empty();
    private Optional<ClientProfile> readFor = Optional.empty();
    private Optional<Picked> picked = Optional.empty();
    private Intake.Wish wishes = Intake.Wish.NONE;
    private boolean mapping;
    private boolean remember;

    PackingListPage(
            Ready share,
            Optional<Inbox> inbox,
            Imports imports,
            Shops shops,
            Theme theme,
            StartWish wish,
            ClientWorkerPage before) {
        super("packingList", Messages.startTitle2, null);
        this.share = share;
        this.inbox = inbox;
        this.imports = imports;
        this.shops = shops;
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
    Optional<Reading> ready() {
        return read.filter(reading ->
                reading.list().filter(list -> !list.getOrders().isEmpty()).isPresent());
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        PackingListForm shown = form;
        if (!visible || shown == null) return;
        shown.focus();
        // another client has other columns: what was read for one says nothing about the other
        if (picked.isPresent() && !readFor.equals(before.client())) chosenForAnother(picked.get());
        else if (picked.isEmpty()) wish.file().ifPresent(this::chosen);
        shown.sources.offer(shop());
        before.client()
                .map(client -> new ClientId(client.getClientId()))
                .ifPresent(client -> inbox.ifPresent(from -> shown.offer(from, client)));
    }

    /** One client's inbox has nothing for another. */
    private void chosenForAnother(Picked list) {
        wishes = Intake.Wish.NONE;
        if (list.waiting().isEmpty()) examine(list);
        else forget();
    }

    private void forget() {
        cancelReading();
        picked = Optional.empty();
        read = Optional.empty();
        mapping = false;
        PackingListForm shown = form;
        if (shown == null) return;
        shown.file(Picked.file(Path.of("")));
        shown.clear();
        changed();
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
        chosen(Picked.file(path));
    }

    @Override
    public void chosen(Inbox from, Inbox.Item item) {
        chosen(Picked.of(from, item));
    }

    /** What was said of another file's columns is no word on this one's. */
    private void chosen(Picked list) {
        if (!picked.equals(Optional.of(list))) wishes = Intake.Wish.NONE;
        picked = Optional.of(list);
        examine(list);
    }

    @Override
    public void readAgain() {
        picked.ifPresent(this::examine);
    }

    private void examine(Picked list) {
        PackingListForm shown = form;
        ClientProfile client = before.client().orElse(null);
        if (shown == null || client == null) return;
        cancelReading();
        readFor = Optional.of(client);
        read = Optional.empty();
        mapping = false;
        boolean remembering = remember;
        remember = false;
        shown.file(list);
        shown.clear();
        setErrorMessage(null);
        setMessage(Messages.startReading, IMessageProvider.NONE);
        changed();
        shown.sources
                .progress()
                .start(
                        NLS.bind(Messages.workImport, list.file().getFileName()),
                        examination(list, client, wishes, remembering),
                        this::examined);
    }

    @Override
    public void notAPath(String typed) {
        cancelReading();
        read = Optional.empty();
        setErrorMessage(NLS.bind(Messages.startNotAPath, typed));
        changed();
    }

    private Task<Reading> examination(Picked list, ClientProfile client, Intake.Wish wish, boolean remembering) {
        return (IProgressMonitor monitor) -> list.examine(share.intake(), client, wish, remembering, monitor);
    }

    private void examined(Result<Reading> result) {
        setMessage(Messages.startDescription2);
        switch (result) {
            case Result.Done<Reading> done -> show(done.value());
            case Result.Failed<Reading> failed -> setErrorMessage(failed.reason());
            case Result.Cancelled<Reading> cancelled -> setErrorMessage(org.packbench.ui.shop.text.Messages.stopped);
        }
        changed();
    }

    private void show(Reading now) {
        PackingListForm shown = form;
        if (shown == null) return;
        read = Optional.of(now);
        shown.show(now);
        switch (now.examined().result()) {
            // where Enter starts the session, whichever button read the file
            case Importer.Result.Read list -> shown.focus();
            case Importer.Result.Rejected rejected -> setErrorMessage(org.packbench.ui.intake.text.Messages.rejected);
            case Importer.Result.Unmapped unmapped -> {
                String file = SourceName.of(now.file()).file();
                setMessage(
                        NLS.bind(org.packbench.ui.intake.text.Messages.columnsUnmapped, file),
                        IMessageProvider.INFORMATION);
                mapColumns();
            }
        }
    }

    @Override
    public void mapColumns() {
        PackingListForm shown = form;
        Reading now = read.orElse(null);
        TableHead head = read.flatMap(Reading::head).orElse(null);
        if (shown == null || now == null || head == null) return;
        mapping = true;
        shown.showColumns(now, head, ready().isPresent(), this);
        changed();
        shown.focusColumns();
    }

    @Override
    public void use(TableHead head, ColumnMapping chosen, OptionalInt quantity, boolean remembered) {
        String sheet = wishes.sheet();
        ColumnMapping mapping = chosen.onSheet(sheet.isEmpty() ? head.mapping().sheet() : sheet);
        wishes = new Intake.Wish(Map.of(head.signature(), mapping), quantity, sheet);
        remember = remembered;
        picked.ifPresent(this::examine);
    }

    @Override
    public void sheet(String name) {
        wishes = Intake.Wish.ofSheet(name);
        readAgain();
    }

    @Override
    public void back() {
        PackingListForm shown = form;
        mapping = false;
        if (shown != null) read.ifPresent(shown::show);
        changed();
    }

    @Override
    public void saveLeftOut() {
        PackingListForm shown = form;
        Reading now = read.orElse(null);
        if (shown != null && now != null) new LeftOutSaving(getControl(), share.intake(), shown::saved).save(now);
    }

    @Override
    public void restore(Listed session) {
        if (getWizard() instanceof StartWizard wizard) wizard.restoreInstead(session.id());
    }

    @Override
    public void fromSession() {
        if (getWizard() instanceof StartWizard wizard) wizard.fromSession();
        PackingListForm shown = form;
        // on the button, letters of a path or a code would be its mnemonic and open the chooser again
        if (shown != null && !getControl().isDisposed()) shown.focus();
    }

    private Optional<Shop> shop() {
        return before.client().flatMap(Shop::of);
    }

    @Override
    public void fromShop() {
        shop().ifPresent(shop -> chosen(Picked.of(shops, shop)));
    }

    @Override
    public void changed() {
        PackingListForm shown = form;
        boolean ready = ready().isPresent() && !mapping && shown != null;
        boolean wanted = ready && shown != null && shown.wanted();
        setPageComplete(wanted);
        if (ready) setErrorMessage(null);
        if (ready && !wanted) setMessage(org.packbench.ui.intake.text.Messages.undecided, IMessageProvider.WARNING);
        if (wanted) setMessage(Messages.startDescription2);
    }

    void cancelReading() {
        PackingListForm shown = form;
        if (shown != null) shown.sources.progress().drop();
    }
}
