package org.packbench.ui.lists;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.packbench.core.PlainText;
import org.packbench.core.SessionId;
import org.packbench.core.session.ListCatalogue.Entry;
import org.packbench.core.session.Sessions.State;
import org.packbench.ui.lists.text.Messages;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.ProgressCell;
import org.packbench.ui.restore.Restorable;
import org.packbench.ui.text.States;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Theme;

/** All lists of one folder, and last, in bold, the whole that they are parts of. */
final class EntryTable {
    private static final int ROWS = 5;

    private final TableViewer viewer;
    private List<Entry> shown = List.of();

    EntryTable(Composite parent, Theme theme, Runnable changed, Runnable opened) {
        viewer = Native.table(parent, theme, SWT.SINGLE, ROWS);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Font bold = Native.derived(table(), 0, SWT.BOLD);
        Native.column(
                viewer, Messages.columnState, 13, 118, new IconCell<>(Entry.class, 0, theme, bold, EntryTable::state));
        Native.column(viewer, Messages.columnList, 26, 222, new Named(bold));
        Native.column(viewer, Messages.columnCourier, 12, 115, Cells.text(Entry.class, EntryTable::courier));
        Native.column(viewer, Messages.columnCreated, 13, 122, Cells.text(Entry.class, EntryTable::created));
        Native.column(
                viewer,
                Messages.columnUnits,
                7,
                60,
                Cells.text(Entry.class, e -> count(e, e.session().units())));
        Native.column(
                viewer,
                Messages.columnOrders,
                16,
                150,
                new ProgressCell<>(Entry.class, 5, theme, e -> Restorable.progress(e.session())));
        Native.column(viewer, Messages.columnWho, 15, 150, Cells.text(Entry.class, EntryTable::who));
        viewer.addSelectionChangedListener(e -> changed.run());
        table().addListener(SWT.DefaultSelection, e -> opened.run());
    }

    /** The whole is not to be mistaken for one list more. */
    private static final class Named extends ColumnLabelProvider {
        private final Font bold;

        Named(Font bold) {
            this.bold = bold;
        }

        @Override
        public String getText(Object element) {
            Entry entry = (Entry) element;
            return entry.whole()
                    ? Messages.whole
                    : PlainText.text(entry.session().list());
        }

        @Override
        public @Nullable Font getFont(Object element) {
            return ((Entry) element).whole() ? bold : null;
        }
    }

    private static IconCell.Shown state(Entry entry) {
        State state = Restorable.state(entry.session());
        return new IconCell.Shown(States.icon(state), States.role(state), States.word(state));
    }

    private static String courier(Entry entry) {
        List<String> couriers = entry.couriers();
        if (couriers.isEmpty()) return Messages.none;
        return couriers.size() == 1
                ? couriers.getFirst()
                : NLS.bind(Messages.moreCouriers, couriers.getFirst(), couriers.size() - 1);
    }

    private static String created(Entry entry) {
        return entry.createdAt().map(Times::minute).orElse(Messages.none);
    }

    private static String count(Entry entry, int number) {
        return entry.session().state() == State.DAMAGED ? Messages.none : Integer.toString(number);
    }

    /** Who has it, or had it last. */
    private static String who(Entry entry) {
        return Restorable.worker(entry.session());
    }

    Table table() {
        return viewer.getTable();
    }

    Optional<Chosen> chosen() {
        return Optional.ofNullable((Entry) viewer.getStructuredSelection().getFirstElement())
                .map(entry -> new Chosen(entry, shown));
    }

    /** Other lists; the one that was chosen stays so if it is still there, else the first that waits for somebody. */
    void show(List<Entry> entries) {
        Optional<SessionId> before =
                chosen().map(chosen -> chosen.entry().session().id());
        shown = entries;
        viewer.setInput(entries);
        entries.stream()
                .filter(entry -> before.filter(entry.session().id()::equals).isPresent())
                .findFirst()
                .or(() -> entries.stream().filter(EntryTable::waits).findFirst())
                .or(() -> entries.stream().findFirst())
                .ifPresent(entry -> viewer.setSelection(new StructuredSelection(entry), true));
    }

    private static boolean waits(Entry entry) {
        return switch (Restorable.state(entry.session())) {
            case AVAILABLE, PAUSED -> !entry.whole();
            case ACTIVE, HERE, STALE, COMPLETED, ABANDONED, ARCHIVED, DAMAGED -> false;
        };
    }
}
