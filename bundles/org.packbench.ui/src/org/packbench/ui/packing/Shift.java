package org.packbench.ui.packing;

import java.time.Instant;
import java.util.Optional;
import org.packbench.core.WorkerName;
import org.packbench.core.profile.Badges;
import org.packbench.core.session.OpenSession;
import org.packbench.model.screen.Answer;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.ScreenFactory;
import org.packbench.model.screen.WorkerCard;

/** Who packs at this table. Once it is asked for, the next code is a badge and nothing else, until somebody is found or the question is taken back. */
final class Shift {
    private final Screen screen;
    private final OpenSession session;
    private final String pc;
    private final Times times;
    private Badges badges = Badges.NONE;
    private boolean awaited;

    Shift(Screen screen, OpenSession session, String pc, Times times) {
        this.screen = screen;
        this.session = session;
        this.pc = pc;
        this.times = times;
    }

    /** The people of the share from now on. */
    void know(Badges next) {
        badges = next;
    }

    /** Whether the next code is a badge. */
    boolean awaited() {
        return awaited;
    }

    Say ask() {
        awaited = true;
        return new Say(Answer.WHO, Messages.WHO_WHAT.markup(), Messages.WHO_NEXT.markup(session.worker()));
    }

    /** The question is taken back. */
    void forget() {
        awaited = false;
    }

    /** A badge that nobody has changes nothing: it is still waited for one. */
    Say badge(String code, Instant now) {
        Optional<WorkerName> known = badges.read(code);
        return known.map(worker -> take(worker, now))
                .orElseGet(() -> new Say(
                        Answer.UNKNOWN_BADGE, Markup.code(code), Messages.UNKNOWN_BADGE_NEXT.markup(session.worker())));
    }

    /** What follows is recorded as this worker's. */
    Say take(WorkerName worker, Instant now) {
        awaited = false;
        session.worker(worker);
        show(now);
        return new Say(Answer.WORKER, Markup.bold(worker.toString()), Messages.WORKER_NEXT.markup());
    }

    /** Shows who packs, and since when. */
    void show(Instant since) {
        WorkerCard card = ScreenFactory.eINSTANCE.createWorkerCard();
        card.setWorker(session.worker().toString());
        card.setPc(pc);
        card.setDetail(Messages.WORKER_SINCE.text(pc, times.minutes(since)));
        card.setSince(Messages.SINCE.text(times.minutes(since)));
        screen.setWorker(card);
    }
}
