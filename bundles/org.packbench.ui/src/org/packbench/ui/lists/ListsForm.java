package org.packbench.ui.lists;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.packbench.core.ClientId;
import org.packbench.core.WorkerName;
import org.packbench.core.session.ListCatalogue.Entry;
import org.packbench.core.session.ListCatalogue.Folder;
import org.packbench.ui.lists.text.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.ProgressRow;
import org.packbench.ui.look.Wear;
import org.packbench.ui.restore.WorkerChoice;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/**
 * For whom, which folder, which of its lists, as whom. Keys lead through it: what is typed anywhere goes into the search,
 * the arrows choose a folder from there too, and Enter goes on to the lists.
 */
final class ListsForm {
    /** What the form asks of its dialog. */
    interface Owner {
        void clientChosen(ClientId client);

        void folderChosen();

        /** Another list, or somebody else who is to pack it. */
        void listChosen();

        void openChosen();
    }

    private static final int PROGRESS = 520;

    private final Composite control;
    private final Combo client;
    private final Text filter;
    private final WorkerChoice worker;
    private final FolderTable folders;
    private final Label listsOf;
    private final EntryTable lists;
    private final Composite warningRow;
    private final Label warning;
    private final ProgressRow progress;
    private People people = new People(List.of(), List.of(), Optional.empty());

    ListsForm(Composite parent, Theme theme, Owner owner) {
        control = new Composite(parent, SWT.NONE);
        GridLayout layout = Native.layout(1);
        layout.marginWidth = 16;
        layout.marginHeight = 12;
        control.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
        Composite head = Native.grid(control, 6);
        Native.quiet(head, Messages.client);
        client = new Combo(head, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.swtDefaults().hint(120, SWT.DEFAULT).applyTo(client);
        client.addListener(SWT.Selection, e -> client().ifPresent(owner::clientChosen));
        Native.quiet(head, Messages.filter);
        filter = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.filterHint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        worker = new WorkerChoice(head, owner::listChosen);
        Native.heading(control, Messages.sessions);
        folders = new FolderTable(control, theme, owner::folderChosen, this::focusLists);
        Composite listsHead = Native.grid(control, 2);
        listsOf = Native.heading(listsHead, " ");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(listsOf);
        progress = new ProgressRow(listsHead, Messages.stop);
        GridDataFactory.swtDefaults().hint(PROGRESS, SWT.DEFAULT).applyTo(progress.control());
        lists = new EntryTable(control, theme, owner::listChosen, owner::openChosen);
        warningRow = Wear.NOTE.on(Native.grid(control, 2));
        ((GridLayout) warningRow.getLayout()).marginWidth = 8;
        ((GridLayout) warningRow.getLayout()).marginHeight = 6;
        Native.icon(warningRow, theme, "warning", 20, Role.AMBER);
        warning = new Label(warningRow, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(200, SWT.DEFAULT)
                .applyTo(warning);
        warn(Optional.empty());
        keys();
    }

    private void keys() {
        filter.addListener(SWT.Modify, e -> folders.filter(new FolderFilter(filter.getText())));
        filter.addListener(SWT.DefaultSelection, e -> focusLists());
        filter.addListener(SWT.KeyDown, this::filterKey);
        filter.addListener(SWT.Traverse, this::filterTraversed);
        // Enter on a folder goes to its lists, not to the default button
        folders.table().addListener(SWT.Traverse, ListsForm::keepEnter);
        for (Table table : List.of(folders.table(), lists.table())) table.addListener(SWT.KeyDown, this::typed);
    }

    private static void keepEnter(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) event.doit = false;
    }

    private void filterTraversed(Event event) {
        keepEnter(event);
        if (event.detail != SWT.TRAVERSE_ESCAPE || filter.getText().isEmpty()) return;
        event.doit = false;
        filter.setText("");
    }

    private void filterKey(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> folders.move(1);
            case SWT.ARROW_UP -> folders.move(-1);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    /** What is typed over a table is looked for. */
    private void typed(Event event) {
        boolean plain = (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
        if (!plain || event.character <= ' ' || event.character == SWT.DEL) return;
        event.doit = false;
        filter.setFocus();
        filter.append(Character.toString(event.character));
    }

    Composite control() {
        return control;
    }

    ProgressRow progress() {
        return progress;
    }

    void show(People now, Optional<String> wanted, Optional<WorkerName> as) {
        people = now;
        client.setItems(now.clients().stream().map(ClientId::value).toArray(String[]::new));
        now.client(wanted).ifPresent(id -> client.select(now.clients().indexOf(id)));
        worker.show(now.workers(), as.map(WorkerName::id).or(now::lastWorker));
    }

    Optional<ClientId> client() {
        int index = client.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(people.clients().get(index));
    }

    Optional<WorkerName> worker() {
        return worker.worker();
    }

    void showFolders(List<Folder> now) {
        folders.show(now);
        if (folders.chosen().isEmpty()) showLists(List.of());
    }

    Optional<Folder> folder() {
        return folders.chosen();
    }

    int found() {
        return folders.found();
    }

    void showLists(List<Entry> entries) {
        listsOf.setText(
                folder().map(folder -> NLS.bind(Messages.listsOf, folder.name()).replace("&", "&&"))
                        .orElse(" "));
        lists.show(entries);
    }

    Optional<Chosen> list() {
        return lists.chosen();
    }

    void warn(Optional<String> reason) {
        warning.setText(reason.orElse("").replace("&", "&&"));
        warningRow.setVisible(reason.isPresent());
        if (warningRow.getLayoutData() instanceof org.eclipse.swt.layout.GridData data) data.exclude = reason.isEmpty();
        control.layout(true, true);
    }

    void focus() {
        filter.setFocus();
    }

    private void focusLists() {
        if (lists.table().getItemCount() > 0) lists.table().setFocus();
    }
}
