package org.packbench.ui.late;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.session.LateScan;
import org.packbench.core.session.Verdict;
import org.packbench.core.session.Verdict.Review;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.late.LateReview.Choice;
import org.packbench.ui.look.HeadDialog;
import org.packbench.ui.text.Counted;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** Late scans of one session: which of them count. Several are decided about at once. */
public final class LateDialog extends HeadDialog {
    private static final int ACCEPT_ID = IDialogConstants.CLIENT_ID + 1;
    private static final int DISCARD_ID = IDialogConstants.CLIENT_ID + 2;
    private static final int ALL_ID = IDialogConstants.CLIENT_ID + 3;

    private final LateReview review;
    private final Optional<SessionId> first;
    private @Nullable LateForm form;

    /** @param first the session to begin with; empty for the one on the desk, else the newest */
    public LateDialog(Shell parent, Desk desk, Ready share, Theme theme, Optional<SessionId> first) {
        super(
                parent,
                theme,
                new Head(Messages.lateWindow, "clock", Messages.lateTitle, Messages.lateReading, 1240, 640));
        review = new LateReview(desk, share);
        this.first = first;
    }

    @Override
    protected void body(Composite area) {
        form = new LateForm(area, theme(), this::load, this::enable);
        begin();
    }

    private LateForm form() {
        LateForm created = form;
        if (created == null) throw new IllegalStateException("not created yet");
        return created;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, ALL_ID, Messages.lateAll, false);
        createButton(parent, DISCARD_ID, Messages.lateDiscard, false);
        createButton(parent, ACCEPT_ID, Messages.lateAccept, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
        enable();
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case ACCEPT_ID -> decide(new Verdict(Verdict.Kind.ACCEPT, form().reason()));
            case DISCARD_ID -> decide(new Verdict(Verdict.Kind.DISCARD, form().reason()));
            case ALL_ID -> form().selectAll();
            default -> super.buttonPressed(id);
        }
    }

    private void enable() {
        boolean some =
                !busy() && !form().chosen().isEmpty() && form().reviewer().isPresent();
        enable(ACCEPT_ID, some);
        enable(DISCARD_ID, some && !form().reason().isEmpty());
        enable(ALL_ID, !busy() && form().listed() > 0);
    }

    private void begin() {
        Work.<Choice>start(form().control(), Messages.workListSessions, monitor -> review.choices(first), result -> {
            if (result instanceof Result.Done<Choice> done) {
                form().sessions(done.value().sessions(), done.value().first());
                form().workers(done.value().workers(), done.value().last());
                load("");
            } else fault(result);
        });
    }

    private void load() {
        load("");
    }

    /** @param told what came of the decision before */
    private void load(String told) {
        Optional<SessionId> session = form().session();
        if (session.isEmpty()) {
            setMessage(Messages.lateNone);
            return;
        }
        SessionId wanted = session.get();
        Work.<List<LateScan>>start(form().control(), Messages.workReadLate, monitor -> review.late(wanted), result -> {
            if (!form().session().equals(Optional.of(wanted))) return;
            if (result instanceof Result.Done<List<LateScan>> done) show(done.value(), told);
            else fault(result);
        });
    }

    private void show(List<LateScan> scans, String told) {
        setErrorMessage(null);
        form().show(scans);
        String count = scans.isEmpty() ? Messages.lateNone : Counted.text(Messages.lateCount, scans.size());
        setMessage(told.isEmpty() ? count : told + "  " + count);
        enable();
    }

    private void fault(Result<?> result) {
        setErrorMessage(result instanceof Result.Failed<?> failed ? failed.reason() : Messages.workCancelled);
    }

    private void decide(Verdict verdict) {
        Optional<SessionId> session = form().session();
        List<LateScan> scans = form().chosen();
        Optional<WorkerName> reviewer = form().reviewer();
        if (busy() || session.isEmpty() || reviewer.isEmpty() || scans.isEmpty()) return;
        busy(true);
        Work.<Review>start(
                form().control(),
                Messages.workReview,
                monitor -> review.review(
                        session.get(),
                        reviewer.get(),
                        verdict,
                        scans.stream().map(LateScan::id).toList()),
                result -> {
                    busy(false);
                    if (result instanceof Result.Done<Review> done) decided(done.value());
                    else fault(result);
                });
    }

    private void decided(Review done) {
        String told = LateTexts.told(done);
        if (done instanceof Review.Done) {
            form().clearReason();
            load(told);
        } else setErrorMessage(told);
    }

    /** A decision that runs is waited for: what came of it is not known before. */
    @Override
    protected void busy(boolean now) {
        super.busy(now);
        enable();
    }
}
