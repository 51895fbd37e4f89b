package org.packbench.ui.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.theme.Theme;

/** State cards, session table, what is chosen, and who goes on with it. */
final class RestoreForm {
    private final Composite control;
    private final Combo client;
    private final WorkerChoice worker;
    private final SessionTable table;
    private final ChosenSession chosen;
    private List<String> clients = List.of();
    private List<Listed> listed = List.of();
    private Optional<Restorable> shown = Optional.empty();

    RestoreForm(Composite parent, Theme theme, Runnable changed, Runnable opened) {
        control = new Composite(parent, SWT.NONE);
        GridLayout layout = Native.layout(1);
        layout.marginWidth = 16;
        layout.marginHeight = 16;
        layout.verticalSpacing = 12;
        control.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
        StateCards.create(control, theme);
        Composite filter = Native.grid(control, 5);
        Native.quiet(filter, Messages.restoreOnlyClient);
        client = new Combo(filter, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.swtDefaults().hint(160, SWT.DEFAULT).applyTo(client);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(Native.label(filter, ""));
        worker = new WorkerChoice(filter, changed);
        table = new SessionTable(control, theme, changed, opened);
        Native.heading(control, Messages.restoreChosen);
        chosen = new ChosenSession(control, theme);
        client.addListener(SWT.Selection, e -> {
            filter();
            changed.run();
        });
    }

    Composite control() {
        return control;
    }

    /** What was chosen stays chosen. */
    void show(Restorable now) {
        Optional<String> onlyClient = client();
        shown = Optional.of(now);
        clients = now.clients();
        var all = new ArrayList<String>();
        all.add(Messages.restoreAllClients);
        all.addAll(clients);
        client.setItems(all.toArray(String[]::new));
        client.select(onlyClient.map(c -> clients.indexOf(c) + 1).orElse(0));
        worker.show(now.workers(), now.lastWorker());
        filter();
    }

    private void filter() {
        listed = shown.map(now -> now.of(client())).orElse(List.of());
        table.show(listed);
    }

    void choose(SessionId session) {
        table.choose(session);
    }

    /** The sessions, or what is to be answered before one can be opened. */
    void focus() {
        if (worker().isPresent()) table.focus();
        else worker.focus();
    }

    void detail() {
        chosen.show(chosen());
    }

    int listed() {
        return listed.size();
    }

    Optional<Listed> chosen() {
        return table.chosen();
    }

    /** Who goes on. */
    Optional<WorkerName> worker() {
        return worker.worker();
    }

    private Optional<String> client() {
        int index = client.getSelectionIndex() - 1;
        return index < 0 || index >= clients.size() ? Optional.empty() : Optional.of(clients.get(index));
    }
}
