package org.packbench.ui.lists;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.packbench.core.session.ListCatalogue.Folder;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.storage.SharePath;
import org.packbench.ui.lists.text.Messages;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.look.Native;
import org.packbench.ui.text.States;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Theme;

/** The folders of a client's sessions, the newest first. */
final class FolderTable {
    private static final int ROWS = 4;

    private final TableViewer viewer;
    private List<Folder> all = List.of();
    private FolderFilter filter = new FolderFilter("");

    FolderTable(Composite parent, Theme theme, Runnable changed, Runnable entered) {
        viewer = Native.table(parent, theme, SWT.SINGLE, ROWS);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Native.column(viewer, Messages.columnSession, 44, 260, Cells.text(Folder.class, Folder::name));
        Native.column(viewer, Messages.columnCreated, 20, 150, Cells.text(Folder.class, FolderTable::created));
        Native.column(viewer, Messages.columnLists, 12, 80, Cells.text(Folder.class, f -> Integer.toString(f.lists())));
        Native.column(
                viewer,
                Messages.columnState,
                24,
                170,
                new IconCell<>(
                        Folder.class, 3, theme, Native.derived(table(), 0, SWT.BOLD), folder -> state(folder.state())));
        viewer.addSelectionChangedListener(e -> changed.run());
        table().addListener(SWT.DefaultSelection, e -> entered.run());
    }

    private static String created(Folder folder) {
        return folder.createdAt().map(Times::minute).orElse(Messages.none);
    }

    /** A session whose tool has no word for all of its lists goes on, or is a list itself, whose state is said below. */
    private static IconCell.Shown state(Optional<State> state) {
        return state.map(known -> new IconCell.Shown(States.icon(known), States.role(known), States.word(known)))
                .orElse(IconCell.Shown.plain(""));
    }

    Table table() {
        return viewer.getTable();
    }

    Optional<Folder> chosen() {
        return Optional.ofNullable((Folder) viewer.getStructuredSelection().getFirstElement());
    }

    /** Other folders; the one that was chosen stays so if it is still there. */
    void show(List<Folder> folders) {
        all = folders;
        refresh();
    }

    void filter(FolderFilter next) {
        filter = next;
        refresh();
    }

    private void refresh() {
        Optional<SharePath> before = chosen().map(Folder::path);
        List<Folder> found = all.stream().filter(filter::finds).toList();
        viewer.setInput(found);
        found.stream()
                .filter(folder -> before.filter(folder.path()::equals).isPresent())
                .findFirst()
                .or(() -> found.stream().findFirst())
                .ifPresent(folder -> viewer.setSelection(new StructuredSelection(folder), true));
    }

    /** One up or down, while the keys belong to somebody else. */
    void move(int rows) {
        int next = table().getSelectionIndex() + rows;
        if (next >= 0 && next < table().getItemCount())
            viewer.setSelection(new StructuredSelection(viewer.getElementAt(next)), true);
    }

    int found() {
        return table().getItemCount();
    }
}
