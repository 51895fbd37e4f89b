package org.packbench.ui.restore;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Native;

/**
 * Who goes on with a session, or does something else with it; at first whoever packed last on this PC, or the only one there is.
 * Of several nobody is guessed.
 */
public final class WorkerChoice {
    private final Combo combo;
    private List<WorkerName> workers = List.of();

    public WorkerChoice(Composite parent, Runnable changed) {
        this(parent, Messages.restoreAs, changed);
    }

    /** @param name what is done by who is chosen */
    public WorkerChoice(Composite parent, String name, Runnable changed) {
        Native.quiet(parent, name);
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

    private Optional<WorkerName> of(Optional<WorkerId> id) {
        return workers.stream()
                .filter(worker -> id.filter(worker.id()::equals).isPresent())
                .findFirst();
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
