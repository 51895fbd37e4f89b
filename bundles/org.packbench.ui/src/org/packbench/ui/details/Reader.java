package org.packbench.ui.details;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.history.SessionHistory;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.history.Verification;
import org.packbench.core.history.Verification.Verified;
import org.packbench.core.session.Verdict;
import org.packbench.core.session.Verdict.Review;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.details.DetailsState.Proof;
import org.packbench.ui.details.DetailsState.Shown;
import org.packbench.ui.details.text.Messages;
import org.packbench.ui.late.LateReview;
import org.packbench.ui.late.LateTexts;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** Reads one session and has its files verified, in jobs, and keeps the view's state. Used in the user interface's thread. */
final class Reader {
    private final Control owner;
    private final Desk desk;
    private final SessionId session;
    private final Runnable changed;
    private DetailsState state = new DetailsState.NoShare();
    private String root = "";
    private @Nullable SessionHistory asked;
    private @Nullable Job verifying;

    /** @param owner lives as long as the view; its results are nobody's after that */
    Reader(Control owner, Desk desk, SessionId session, Runnable changed) {
        this.owner = owner;
        this.desk = desk;
        this.session = session;
        this.changed = changed;
        owner.addListener(SWT.Dispose, e -> stopVerifying());
    }

    DetailsState state() {
        return state;
    }

    private void become(DetailsState next) {
        state = next;
        changed.run();
    }

    private void stopVerifying() {
        Job job = verifying;
        verifying = null;
        if (job != null) job.cancel();
    }

    /** Follows the desk: what was read stays while a share is away, for it is history. */
    void follow() {
        Optional<SessionHistory> history = desk.supervision().history();
        switch (desk.state().share()) {
            case ShareState.None none -> wait(new DetailsState.NoShare());
            case ShareState.Opening opening -> wait(new DetailsState.Opening());
            case ShareState.Failed failed -> wait(new DetailsState.Unreachable(failed.reason()));
            case ShareState.Ready ready ->
                history.ifPresentOrElse(service -> arrive(ready.at(), service), () -> wait(new DetailsState.Opening()));
        }
    }

    /** A session of another share is not looked for on this one. */
    private void arrive(String at, SessionHistory service) {
        if (root.isEmpty()) root = at;
        if (!root.equals(at)) {
            asked = null;
            become(new DetailsState.Broken(NLS.bind(Messages.otherShare, root)));
        } else if (service != asked) read(service, "");
    }

    private void wait(DetailsState next) {
        asked = null;
        if (!(state instanceof Shown) && !state.equals(next)) become(next);
    }

    /** Reads it again. */
    void refresh() {
        SessionHistory service = asked;
        if (service != null) read(service, "");
    }

    /** @param told what came of something before */
    private void read(SessionHistory history, String told) {
        asked = history;
        stopVerifying();
        if (!(state instanceof Shown)) become(new DetailsState.Reading());
        Work.<Details>start(owner, Messages.workRead, monitor -> history.read(session), result -> {
            if (asked == history) shown(result, told);
        });
    }

    private void shown(Result<Details> result, String told) {
        switch (result) {
            case Result.Done<Details> done -> {
                Replay replay = state.current()
                        .map(before -> before.renewed(done.value()))
                        .orElseGet(() -> Replay.of(done.value()));
                Optional<Verification> verification = desk.supervision().verification();
                Proof proof = verification.isPresent() ? new Proof.Running() : new Proof.None();
                become(new Shown(replay, proof, Optional.of(told).filter(words -> !words.isEmpty())));
                verification.ifPresent(this::verify);
            }
            case Result.Failed<Details> failed -> failed(failed.reason());
            case Result.Cancelled<Details> cancelled -> failed(Messages.cancelled);
        }
    }

    private void failed(String reason) {
        become(state instanceof Shown shown ? shown.with(reason) : new DetailsState.Broken(reason));
    }

    private void verify(Verification verification) {
        verifying = Work.<Verified>start(
                owner,
                Messages.workVerify,
                monitor -> verification.verify(Optional.of(session), monitor),
                this::verified);
    }

    private void verified(Result<Verified> result) {
        if (!(state instanceof Shown shown) || !(shown.proof() instanceof Proof.Running)) return;
        become(
                switch (result) {
                    case Result.Done<Verified> done -> shown.with(new Proof.Done(done.value()));
                    case Result.Failed<Verified> failed -> shown.with(new Proof.Failed(failed.reason()));
                    case Result.Cancelled<Verified> cancelled -> shown.with(new Proof.None());
                });
    }

    /** Moves the cursor, or chooses another order. */
    void move(UnaryOperator<Replay> step) {
        if (!(state instanceof Shown shown)) return;
        Replay next = step.apply(shown.replay());
        if (!next.equals(shown.replay())) become(shown.with(next));
    }

    /**
     * Counts a late scan that awaits a decision, and shows what came of it.
     *
     * @return false when nobody packs here whose decision it could be; then nothing was done
     */
    boolean count(UUID scan) {
        if (!(desk.state().share() instanceof ShareState.Ready share)) return false;
        LateReview review = new LateReview(desk, share);
        Optional<WorkerName> reviewer = review.signedIn();
        if (reviewer.isEmpty()) return false;
        Work.<Review>start(
                owner,
                Messages.workReview,
                monitor -> review.review(session, reviewer.get(), new Verdict(Verdict.Kind.ACCEPT, ""), List.of(scan)),
                this::settled);
        return true;
    }

    private void settled(Result<Review> result) {
        switch (result) {
            case Result.Done<Review> done -> {
                String told = LateTexts.told(done.value());
                desk.supervision().history().ifPresent(service -> read(service, told));
            }
            case Result.Failed<Review> failed -> failed(failed.reason());
            case Result.Cancelled<Review> cancelled -> failed(Messages.cancelled);
        }
    }
}
