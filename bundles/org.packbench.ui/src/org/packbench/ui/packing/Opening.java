package org.packbench.ui.packing;

import java.time.Instant;
import org.packbench.core.session.OpenSession;
import org.packbench.model.ClientProfile;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.ScreenFactory;
import org.packbench.model.screen.SessionCard;
import org.packbench.model.screen.WorkerCard;

/** What does not change while a session is open: whose it is, and who packs it. */
final class Opening {
    private final Screen screen;
    private final OpenSession session;
    private final ClientProfile profile;
    private final String pc;
    private final Times times;

    Opening(Screen screen, OpenSession session, ClientProfile profile, String pc, Times times) {
        this.screen = screen;
        this.session = session;
        this.profile = profile;
        this.pc = pc;
        this.times = times;
    }

    void show(Instant since) {
        clear(screen);
        screen.setSession(session());
        screen.setWorker(worker(since));
    }

    /** A screen that shows nothing of any session. */
    static void clear(Screen screen) {
        screen.setChosen(null);
        screen.setChosenOrder(null);
        screen.setOrder(null);
        screen.setTakenOver(null);
        screen.setShareStrip(null);
        screen.setSaveStrip(null);
        screen.setRequestStrip(null);
        screen.setReviewStrip(null);
        screen.setSession(null);
        screen.setWorker(null);
        screen.setLast("");
        screen.getLines().clear();
        screen.getExtras().clear();
        screen.getWaiting().clear();
        screen.getSkipped().clear();
        screen.getScans().clear();
        screen.getChoices().clear();
    }

    private SessionCard session() {
        SessionCard card = ScreenFactory.eINSTANCE.createSessionCard();
        card.setClient(session.client().value());
        card.setClientName(profile.getClientName() == null ? "" : profile.getClientName());
        card.setList(session.list().getListName() == null ? "" : session.list().getListName());
        card.setOrders(session.state().plan().orders().size());
        return card;
    }

    private WorkerCard worker(Instant since) {
        WorkerCard card = ScreenFactory.eINSTANCE.createWorkerCard();
        card.setWorker(session.worker().toString());
        card.setPc(pc);
        card.setDetail(Messages.WORKER_SINCE.text(pc, times.minutes(since)));
        card.setSince(Messages.SINCE.text(times.minutes(since)));
        return card;
    }
}
