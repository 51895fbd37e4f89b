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
    private final Combo worker;
    private final SessionTable table;
    private final ChosenSession chosen;
    private List<String> clients = List.of();
    private List<WorkerName> workers = List.of();
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
        client = combo(filter, 160);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(Native.label(filter, ""));
        Native.quiet(filter, Messages.restoreAs);
        worker = combo(filter, 240);
        table = new SessionTable(control, theme, changed, opened);
        Native.heading(control, Messages.restoreChosen);
        chosen = new ChosenSession(control, theme);
        client.addListener(SWT.Selection, e -> {
            filter();
            changed.run();
        });
        worker.addListener(SWT.Selection, e -> changed.run());
    }

    private static Combo combo(Composite parent, int width) {
        var combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    Composite control() {
        return control;
    }

    /** What was chosen stays chosen. */
    void show(Restorable now) {
        Optional<String> onlyClient = client();
        Optional<WorkerName> asWorker = worker();
        shown = Optional.of(now);
        clients = now.clients();
        workers = now.workers();
        var all = new ArrayList<String>();
        all.add(Messages.restoreAllClients);
        all.addAll(clients);
        client.setItems(all.toArray(String[]::new));
        client.select(onlyClient.map(c -> clients.indexOf(c) + 1).orElse(0));
        worker.setItems(workers.stream().map(WorkerName::toString).toArray(String[]::new));
        Optional<WorkerName> best =
                asWorker.or(() -> last(now)).or(() -> workers.stream().findFirst());
        worker.select(best.map(workers::indexOf).orElse(-1));
        filter();
    }

    private static Optional<WorkerName> last(Restorable now) {
        return now.workers().stream()
                .filter(w -> now.lastWorker().filter(w.id()::equals).isPresent())
                .findFirst();
    }

    private void filter() {
        listed = shown.map(now -> now.of(client())).orElse(List.of());
        table.show(listed);
    }

    void choose(SessionId session) {
        table.choose(session);
    }

    void focus() {
        table.focus();
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
        int index = worker.getSelectionIndex();
        return index < 0 || index >= workers.size() ? Optional.empty() : Optional.of(workers.get(index));
    }

    private Optional<String> client() {
        int index = client.getSelectionIndex() - 1;
        return index < 0 || index >= clients.size() ? Optional.empty() : Optional.of(clients.get(index));
    }
}
