package org.packbench.ui.start;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.packbench.core.ClientId;
import org.packbench.core.intake.Inbox;
import org.packbench.core.intake.Inbox.State;
import org.packbench.ui.intake.text.IntakeTexts;
import org.packbench.ui.intake.text.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** What waits in the client's inbox for somebody to decide, and why; a row that is seen only while there is something. */
final class InboxRow {
    /** What the row asks of its page. */
    interface Owner {
        void chosen(Inbox inbox, Inbox.Item item);
    }

    /** A file that was still being copied is read once it is the same for a few seconds. */
    private static final int AGAIN_MS = 6_000;

    private final Composite row;
    private final Combo files;
    private final Owner owner;
    private Optional<Inbox> inbox = Optional.empty();
    private Optional<ClientId> client = Optional.empty();
    private List<Inbox.Item> items = List.of();

    InboxRow(Composite parent, Theme theme, Owner owner) {
        this.owner = owner;
        row = Native.grid(parent, 4);
        Native.quiet(row, Messages.inbox);
        Native.icon(row, theme, "box", 18, Role.SECOND_INK);
        files = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        files.setToolTipText(Messages.inbox);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(files);
        Native.button(row, Messages.inboxRead, this::read);
        Objections.visible(row, false);
    }

    private void read() {
        int chosen = files.getSelectionIndex();
        if (chosen >= 0) inbox.ifPresent(from -> owner.chosen(from, items.get(chosen)));
    }

    /** Looks what is there for a client, and again while something is still arriving. */
    void look(Inbox from, ClientId client) {
        if (!this.client.equals(Optional.of(client))) clear();
        inbox = Optional.of(from);
        this.client = Optional.of(client);
        Work.start(
                row,
                Messages.inbox,
                monitor -> from.look(monitor).stream()
                        .filter(item -> item.client().equals(client))
                        .toList(),
                result -> show(from, client, result));
    }

    /** What waits for one client is not offered to another, not even until the share has answered. */
    private void clear() {
        items = List.of();
        files.removeAll();
        Objections.visible(row, false);
        row.getParent().layout(true, true);
    }

    private void show(Inbox from, ClientId client, Result<List<Inbox.Item>> result) {
        if (!this.client.equals(Optional.of(client))) return;
        // a share that does not answer is told in the status line; what was there stays to be chosen
        if (!(result instanceof Result.Done<List<Inbox.Item>> done)) return;
        int chosen = Math.max(0, files.getSelectionIndex());
        items = done.value();
        files.setItems(items.stream().map(InboxRow::text).toArray(String[]::new));
        files.select(Math.min(chosen, items.size() - 1));
        Objections.visible(row, !items.isEmpty());
        row.getParent().layout(true, true);
        if (items.stream().anyMatch(item -> item.state() instanceof State.Arriving))
            row.getDisplay().timerExec(AGAIN_MS, () -> {
                if (!row.isDisposed() && this.client.equals(Optional.of(client))) look(from, client);
            });
    }

    private static String text(Inbox.Item item) {
        return NLS.bind(Messages.inboxItem, item.name(), IntakeTexts.of(item.state()));
    }
}
