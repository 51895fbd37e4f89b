package org.packbench.ui.start;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.profile.Badges;
import org.packbench.model.ClientProfile;
import org.packbench.model.Worker;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.Native;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** Client table, badge field and worker table; an id that nobody has asks for a name in place. */
final class ClientWorkerForm {
    /** What the form asks of its page. */
    interface Owner {
        void changed();

        void newClient();

        void newWorker(WorkerName worker);
    }

    private final Owner owner;
    private final Theme theme;
    private final TableViewer clients;
    private final TableViewer workers;
    private final Text badge;
    private final Label badgeIcon;
    private final Label badgeText;
    private final Composite newWorker;
    private final Text newName;
    private Choices choices =
            new Choices(java.util.List.of(), java.util.List.of(), java.util.List.of(), Optional.empty());

    ClientWorkerForm(Composite parent, Theme theme, Owner owner) {
        this.owner = owner;
        this.theme = theme;
        Composite head = Native.grid(parent, 2);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(Native.heading(head, Messages.startClient));
        Native.button(head, Messages.startNewClient, owner::newClient);
        clients = clientTable(parent);
        Composite workerHead = Native.grid(parent, 2);
        Native.heading(workerHead, Messages.startWorker);
        Native.quiet(workerHead, Messages.startWorkerHint);
        Composite badgeRow = Native.grid(parent, 3);
        badge = new Text(badgeRow, SWT.BORDER | SWT.SINGLE);
        badge.setMessage(Messages.startBadge);
        GridDataFactory.fillDefaults().hint(320, SWT.DEFAULT).applyTo(badge);
        badgeIcon = Native.icon(badgeRow, theme, "check", 20, Role.GREEN);
        badgeText = Native.bold(badgeRow, "");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(badgeText);
        newWorker = Native.grid(parent, 3);
        Native.label(newWorker, Messages.startNewWorkerName);
        newName = new Text(newWorker, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().hint(240, SWT.DEFAULT).applyTo(newName);
        Native.button(newWorker, Messages.startCreateWorker, this::askForWorker);
        workers = workerTable(parent);
        badge.addModifyListener(e -> badgeTyped());
        showBadge(Optional.empty());
    }

    private TableViewer clientTable(Composite parent) {
        TableViewer viewer = Native.table(parent, theme, SWT.SINGLE, 4);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Native.column(
                viewer, Messages.columnClient, 10, 90, Cells.text(ClientProfile.class, ClientProfile::getClientId));
        Native.column(
                viewer, Messages.columnName, 60, 200, Cells.text(ClientProfile.class, c -> name(c.getClientName())));
        Native.column(viewer, Messages.columnLeft, 30, 160, Cells.text(ClientProfile.class, c -> choices.left(c)));
        viewer.addSelectionChangedListener(e -> owner.changed());
        return viewer;
    }

    private TableViewer workerTable(Composite parent) {
        TableViewer viewer = Native.table(parent, theme, SWT.SINGLE, 5);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Native.column(viewer, Messages.columnWorker, 10, 90, Cells.text(Worker.class, Worker::getId));
        Native.column(viewer, Messages.columnName, 60, 200, Cells.text(Worker.class, w -> name(w.getName())));
        Native.column(
                viewer, Messages.columnLastSession, 30, 160, Cells.text(Worker.class, w -> choices.lastSession(w)));
        viewer.addPostSelectionChangedListener(e -> workerChosen());
        return viewer;
    }

    private static String name(@Nullable String name) {
        return name == null ? "" : name;
    }

    /** Shows what there is to choose; a choice that was made stays. */
    void show(Choices next) {
        choices = next;
        Optional<ClientProfile> client = client();
        clients.setInput(next.clients());
        workers.setInput(next.workers());
        client.ifPresent(c -> choose(c.getClientId()));
        worker().ifPresent(w -> select(w.id()));
        if (worker().isEmpty() && badge.getText().isBlank())
            next.lastWorker().ifPresent(id -> badge.setText(id.value()));
        owner.changed();
    }

    /** Chooses the client of this id, if there is one. */
    void choose(String id) {
        choices.clients().stream()
                .filter(c -> c.getClientId().equalsIgnoreCase(id))
                .findFirst()
                .ifPresent(c -> clients.setSelection(new StructuredSelection(c), true));
    }

    /** Chooses the worker of this id, as if the badge had been read. */
    void badge(String id) {
        badge.setText(id);
    }

    Optional<ClientProfile> client() {
        return Optional.ofNullable(
                (ClientProfile) clients.getStructuredSelection().getFirstElement());
    }

    /** The worker whose badge, or whose id, stands in the badge field. */
    Optional<WorkerName> worker() {
        return Badges.of(choices.workers()).read(badge.getText());
    }

    void focus() {
        if (client().isEmpty()) clients.getTable().setFocus();
        else badge.setFocus();
        badge.selectAll();
    }

    private void workerChosen() {
        if (workers.getStructuredSelection().getFirstElement() instanceof Worker worker
                && !worker.getId().equalsIgnoreCase(badge.getText().strip())) badge.setText(worker.getId());
    }

    private void badgeTyped() {
        Optional<WorkerName> found = worker();
        if (found.isPresent()) select(found.get().id());
        else workers.setSelection(StructuredSelection.EMPTY);
        showBadge(found);
        owner.changed();
    }

    private void select(WorkerId id) {
        choices.workers().stream()
                .filter(w -> id.value().equals(w.getId()))
                .findFirst()
                .filter(w -> w != workers.getStructuredSelection().getFirstElement())
                .ifPresent(w -> workers.setSelection(new StructuredSelection(w), true));
    }

    private void showBadge(Optional<WorkerName> found) {
        boolean unknown = found.isEmpty() && !badge.getText().isBlank();
        badgeIcon.setVisible(found.isPresent() || unknown);
        badgeIcon.setImage(unknown ? theme.icon("warning", 20, Role.AMBER) : theme.icon("check", 20, Role.GREEN));
        badgeText.setText(found.map(w -> NLS.bind(Messages.startBadgeRead, w))
                .orElse(
                        unknown
                                ? NLS.bind(
                                        Messages.startBadgeUnknown,
                                        badge.getText().strip())
                                : ""));
        newWorker.setVisible(unknown);
        if (newWorker.getLayoutData() instanceof GridData data) data.exclude = !unknown;
        newWorker.getParent().layout();
    }

    private void askForWorker() {
        String id = badge.getText().strip();
        String name = newName.getText().strip();
        if (!id.isEmpty() && !name.isEmpty()) owner.newWorker(new WorkerName(new WorkerId(id), name));
        else newName.setFocus();
    }
}
