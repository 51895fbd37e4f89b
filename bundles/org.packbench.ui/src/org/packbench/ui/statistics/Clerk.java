package org.packbench.ui.statistics;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.packbench.core.statistics.PackingStatistics;
import org.packbench.core.statistics.PackingStatistics.Rebuilt;
import org.packbench.core.statistics.Selection;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.statistics.text.Messages;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** Has summaries read and added up, in jobs, and keeps the view's state. Used in the user interface's thread. */
final class Clerk {
    private static final int LOOK_EVERY_MS = 150;

    private final Control owner;
    private final Desk desk;
    private final Runnable changed;
    private StatisticsState state = StatisticsState.nothing(Messages.noShare);
    private Selection selection;
    private @Nullable PackingStatistics asked;
    private @Nullable Job running;
    private int turn;
    private String afterwards = "";

    /** @param owner lives as long as the view; its results are nobody's after that */
    Clerk(Control owner, Desk desk, Selection selection, Runnable changed) {
        this.owner = owner;
        this.desk = desk;
        this.selection = selection;
        this.changed = changed;
        owner.addListener(SWT.Dispose, e -> cancel());
    }

    StatisticsState state() {
        return state;
    }

    Selection selection() {
        return selection;
    }

    private void become(StatisticsState next) {
        if (next.equals(state)) return;
        state = next;
        changed.run();
    }

    /** Follows the desk: what this window read before is there at once, what is new is read then. */
    void follow() {
        switch (desk.state().share()) {
            case ShareState.None none -> leave(Messages.noShare);
            case ShareState.Opening opening -> leave(Messages.opening);
            case ShareState.Failed failed -> leave(failed.reason());
            case ShareState.Ready ready ->
                desk.supervision().statistics().ifPresentOrElse(this::arrive, () -> leave(Messages.opening));
        }
    }

    private void leave(String told) {
        asked = null;
        cancel();
        become(StatisticsState.nothing(told));
    }

    private void arrive(PackingStatistics statistics) {
        if (statistics == asked) return;
        asked = statistics;
        state = StatisticsState.nothing(Messages.reading);
        desk.supervision().rebuilt().ifPresent(this::sum);
        rebuild(false);
    }

    /** @param anew forgets what was read before */
    void rebuild(boolean anew) {
        PackingStatistics statistics = asked;
        if (statistics == null || state.busy()) return;
        AtomicInteger percent = new AtomicInteger();
        become(state.reading(0));
        Job work = Work.<Rebuilt>start(
                owner,
                Messages.workRead,
                monitor -> statistics.rebuild(anew, new Counting(monitor, percent)),
                result -> {
                    if (asked == statistics) rebuilt(result);
                });
        running = work;
        follow(work, percent);
    }

    /** Looks now and then how far it is. */
    private void follow(Job work, AtomicInteger percent) {
        if (owner.isDisposed() || running != work) return;
        become(state.reading(percent.get()));
        owner.getDisplay().timerExec(LOOK_EVERY_MS, () -> follow(work, percent));
    }

    private void rebuilt(Result<Rebuilt> result) {
        running = null;
        switch (result) {
            case Result.Done<Rebuilt> done -> {
                desk.supervision().remember(done.value());
                sum(done.value());
                become(state.idle(afterwards));
                afterwards = "";
            }
            case Result.Failed<Rebuilt> failed -> become(state.idle(failed.reason()));
            case Result.Cancelled<Rebuilt> cancelled -> become(state.idle(Messages.cancelled));
        }
    }

    void cancel() {
        Job job = running;
        if (job != null) job.cancel();
    }

    /** Another selection of the same summaries. */
    void select(Selection now) {
        if (now.equals(selection)) return;
        selection = now;
        state.report().map(Report::rebuilt).ifPresent(this::sum);
    }

    /** Of ten thousand sessions this takes longer than a key press may. */
    private void sum(Rebuilt rebuilt) {
        Selection wanted = selection;
        int mine = ++turn;
        Work.<Report>start(owner, Messages.workRead, monitor -> Report.of(rebuilt, wanted), result -> {
            if (mine != turn || !(result instanceof Result.Done<Report> done)) return;
            become(state.with(done.value()));
            // another one was chosen before there was a report to make it from
            if (!wanted.equals(selection)) sum(rebuilt);
        });
    }

    /** Reads what has changed by something that was wanted, and says what came of that. */
    void renew(String words) {
        afterwards = words;
        rebuild(false);
        if (!state.busy()) become(state.idle(words));
    }
}
