package org.packbench.ui.packing;

import org.packbench.core.session.OpenSession;
import org.packbench.model.ClientProfile;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.ScreenFactory;
import org.packbench.model.screen.SessionCard;

/** What does not change while a session is open: whose it is. */
final class Opening {
    private final Screen screen;
    private final OpenSession session;
    private final ClientProfile profile;

    Opening(Screen screen, OpenSession session, ClientProfile profile) {
        this.screen = screen;
        this.session = session;
        this.profile = profile;
    }

    void show() {
        clear(screen);
        screen.setSession(session());
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
}
