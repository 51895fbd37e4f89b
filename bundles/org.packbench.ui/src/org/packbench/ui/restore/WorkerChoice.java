package org.packbench.ui.restore;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.storage.StorageException;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.look.Native;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/**
 * Who goes on with a session, or does something else with it; at first whoever packed last on this PC, or the only one there is.
 * Of several nobody is guessed.
 */
public final class WorkerChoice {
    private final Combo combo;
    private final Runnable changed;
    private List<WorkerName> workers = List.of();

    public WorkerChoice(Composite parent, Runnable changed) {
        this(parent, Messages.restoreAs, changed);
    }

    /**
     * @param name what is done by who is chosen
     * @param changed is told when another may be chosen
     */
    public WorkerChoice(Composite parent, String name, Runnable changed) {
        Native.quiet(parent, name);
        this.changed = changed;
        combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.swtDefaults().hint(240, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, e -> changed.run());
    }

    /** Who was chosen stays chosen. */
    public void show(List<WorkerName> now, Optional<WorkerId> last) {
        Optional<WorkerName> before = worker();
        workers = now;
        combo.setItems(workers.stream().map(WorkerName::toString).toArray(String[]::new));
        Optional<WorkerName> best = before.or(() -> of(last));
        combo.select(best.map(workers::indexOf).orElse(workers.size() == 1 ? 0 : -1));
    }

    /**
     * Reads who there is, and shows them.
     *
     * @param before who was chosen in a dialog that asked the same
     * @param fault is told why nobody can be chosen
     */
    public void fill(Ready share, Optional<WorkerName> before, Consumer<String> fault) {
        Work.<People>start(combo, Messages.workReadWorkers, monitor -> People.of(share), result -> {
            switch (result) {
                case Result.Done<People> done -> {
                    show(done.value().workers(), before.map(WorkerName::id).or(done.value()::last));
                    if (done.value().workers().isEmpty()) fault.accept(Messages.nobodyKnown);
                }
                case Result.Failed<People> failed -> fault.accept(failed.reason());
                case Result.Cancelled<People> cancelled -> fault.accept(Messages.workCancelled);
            }
            changed.run();
        });
    }

    private record People(List<WorkerName> workers, Optional<WorkerId> last) {
        static People of(Ready share) throws StorageException, ProfileException {
            return new People(Restorable.workers(share), share.profiles().lastWorker());
        }
    }

    private Optional<WorkerName> of(Optional<WorkerId> id) {
        return workers.stream()
                .filter(worker -> id.filter(worker.id()::equals).isPresent())
                .findFirst();
    }

    /** Over so many columns of the grid it stands in. */
    void span(int columns) {
        ((GridData) combo.getLayoutData()).horizontalSpan = columns;
    }

    /** Whether another may be chosen now. */
    void enable(boolean possible) {
        combo.setEnabled(possible);
    }

    void focus() {
        combo.setFocus();
    }

    /** Empty while nobody is chosen. */
    public Optional<WorkerName> worker() {
        int index = combo.getSelectionIndex();
        return index < 0 || index >= workers.size() ? Optional.empty() : Optional.of(workers.get(index));
    }
}
