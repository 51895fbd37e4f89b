package org.packbench.ui.browser;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.packbench.core.index.SessionIndex;
import org.packbench.core.index.SessionIndex.Snapshot;
import org.packbench.ui.browser.text.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.settings.AutoRefresh;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Task;
import org.packbench.ui.work.Work;

/**
 * Keeps what a view knows of the index of the share in use: first what this PC remembers, then what the share says, again
 * whenever it is due. The index is asked in jobs; everything else happens in the user interface's thread.
 *
 * @param <T> what the view makes of a snapshot, in the job
 */
public final class IndexReader<T> {
    private final Control owner;
    private final Desk desk;
    private final Function<Snapshot, T> make;
    private final Runnable changed;
    private final boolean scans;
    private @Nullable SessionIndex index;
    private @Nullable Job scanning;
    private Seen<T> seen = new Seen.NoShare<>();
    private Instant asked = Instant.EPOCH;
    private boolean reading;

    /**
     * @param owner whose end is the end of all reading
     * @param scans whether the folders are looked through once for sessions that the index does not know
     */
    public IndexReader(Control owner, Desk desk, boolean scans, Function<Snapshot, T> make, Runnable changed) {
        this.owner = owner;
        this.desk = desk;
        this.scans = scans;
        this.make = make;
        this.changed = changed;
        owner.addListener(org.eclipse.swt.SWT.Dispose, e -> stopScan());
    }

    public Seen<T> seen() {
        return seen;
    }

    /** Follows the desk to another share, or to none. */
    public void follow() {
        SessionIndex now = desk.index().orElse(null);
        switch (desk.state().share()) {
            case ShareState.None none -> leave(new Seen.NoShare<>());
            case ShareState.Opening opening -> leave(new Seen.Opening<>(opening.at()));
            case ShareState.Failed failed -> leave(new Seen.Unreachable<>(failed.at(), failed.reason()));
            case ShareState.Ready ready -> {
                if (now == null) leave(new Seen.Opening<>(ready.at()));
                else if (now != index) begin(ready.at(), now);
            }
        }
    }

    private void leave(Seen<T> next) {
        index = null;
        reading = false;
        stopScan();
        if (!seen.equals(next)) show(next);
    }

    private void begin(String at, SessionIndex now) {
        stopScan();
        index = now;
        reading = true;
        show(new Seen.Reading<>(at));
        start(now, Messages.workRemembered, monitor -> now.remembered(), result -> {
            if (result instanceof Result.Done<Made<T>> done && !done.value().never())
                show(new Seen.Read<>(at, done.value().snapshot(), done.value().made(), Optional.empty(), false));
            reading = false;
            refresh();
        });
    }

    /** A snapshot and what the view made of it. */
    private record Made<T>(Snapshot snapshot, T made) {
        boolean never() {
            return snapshot.at().equals(Instant.EPOCH);
        }
    }

    /** What comes of an index that is not the present one any more is of no interest. */
    private Job start(
            SessionIndex from, String name, Task<Snapshot> task, java.util.function.Consumer<Result<Made<T>>> then) {
        return Work.<Made<T>>start(
                owner,
                name,
                monitor -> {
                    Snapshot snapshot = task.run(monitor);
                    return new Made<>(snapshot, make.apply(snapshot));
                },
                result -> {
                    if (index == from) then.accept(result);
                });
    }

    /** Reads now, unless it is being read. */
    public void refresh() {
        SessionIndex from = index;
        if (from == null || reading) return;
        reading = true;
        asked = Instant.now();
        start(from, Messages.workRefresh, monitor -> from.refresh(), result -> {
            reading = false;
            refreshed(result);
            if (scans && result instanceof Result.Done && from.equals(index)) scanOnce(from);
        });
    }

    private boolean scanned;

    private void scanOnce(SessionIndex from) {
        if (scanned) return;
        scanned = true;
        scan(from);
    }

    /** Looks through the folders now, unless that is being done. */
    public void scan() {
        SessionIndex from = index;
        if (from != null) scan(from);
    }

    private void scan(SessionIndex from) {
        if (scanning != null) return;
        scanning = start(from, Messages.workScan, (IProgressMonitor monitor) -> from.scan(monitor), result -> {
            scanning = null;
            refreshed(result);
        });
        seen.read().ifPresent(read -> show(with(read, read.told())));
    }

    private void stopScan() {
        Job job = scanning;
        scanning = null;
        scanned = false;
        if (job != null) job.cancel();
    }

    private void refreshed(Result<Made<T>> result) {
        switch (result) {
            case Result.Done<Made<T>> done ->
                show(new Seen.Read<>(
                        at(), done.value().snapshot(), done.value().made(), Optional.empty(), scanning != null));
            case Result.Failed<Made<T>> failed ->
                show(seen.read()
                        .map(read -> (Seen<T>) with(read, Optional.of(failed.reason())))
                        .orElseGet(() -> new Seen.Unreachable<>(at(), failed.reason())));
            case Result.Cancelled<Made<T>> cancelled -> seen.read().ifPresent(read -> show(with(read, read.told())));
        }
    }

    private Seen.Read<T> with(Seen.Read<T> read, Optional<String> told) {
        return new Seen.Read<>(read.at(), read.snapshot(), read.made(), told, scanning != null);
    }

    private String at() {
        return desk.state().share().root().orElse("");
    }

    /** Reads when it is time; called every second while the view is seen and no question is open. */
    public void tick(AutoRefresh when) {
        if (when.due(asked, Instant.now())) refresh();
    }

    private void show(Seen<T> next) {
        seen = next;
        changed.run();
    }
}
