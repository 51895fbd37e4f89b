package org.packbench.ui.packing;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.WorkerName;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Waiting.Waiter;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.ScreenFactory;
import org.packbench.model.screen.Strip;

/**
 * What others want of the session, in strips that never stop the packing: somebody asks for it, late scans wait. The first
 * in line that asks is shown; who only waits has asked for nothing.
 */
public final class RequestPart {
    private final Screen screen;
    private final OpenSession session;
    private @Nullable Waiter giving;
    private String trouble = "";

    RequestPart(Screen screen, OpenSession session) {
        this.screen = screen;
        this.session = session;
    }

    /** Who asks; empty when nobody does. */
    public Optional<Waiter> asking() {
        return session.waiting().stream()
                .filter(waiter -> waiter.request().isPresent())
                .findFirst();
    }

    /** The session is on its way to this one. */
    public void giving(Waiter to) {
        giving = to;
        trouble = "";
        show();
    }

    /** It was not handed over: so many records are not on the share yet. */
    public void notYet(int waiting) {
        giving = null;
        trouble = Messages.REQUEST_NOT_YET.text(waiting);
        show();
    }

    /** It was not handed over: they went away. */
    public void left(Waiter waiter) {
        giving = null;
        trouble = Messages.REQUEST_GONE.text(name(waiter.worker()));
        show();
    }

    /** Brings the strip up to date. */
    void show() {
        Optional<Waiter> asks = asking();
        if (asks.isEmpty() && giving == null) {
            trouble = "";
            if (screen.getRequestStrip() != null) screen.setRequestStrip(null);
            return;
        }
        Strip strip =
                screen.getRequestStrip() == null ? ScreenFactory.eINSTANCE.createStrip() : screen.getRequestStrip();
        Waiter to = giving;
        if (to != null)
            SavingPart.strip(
                    strip, Messages.REQUEST_GIVING.text(name(to.worker())), Messages.REQUEST_GIVING_TEXT.text(), "");
        else asks.ifPresent(waiter -> ask(strip, waiter));
        if (screen.getRequestStrip() != strip) screen.setRequestStrip(strip);
    }

    private void ask(Strip strip, Waiter waiter) {
        String text =
                trouble.isEmpty() ? Messages.REQUEST_TEXT.text(waiter.request().orElse("")) : trouble;
        SavingPart.strip(
                strip, Messages.REQUEST.text(name(waiter.worker()), waiter.pc()), text, Messages.REQUEST_HINT.markup());
    }

    /** How many late scans wait for somebody to decide about them. */
    void late(int scans) {
        if (scans == 0) {
            screen.setReviewStrip(null);
            return;
        }
        Strip strip = ScreenFactory.eINSTANCE.createStrip();
        SavingPart.strip(
                strip, Messages.REVIEW.count(scans), Messages.REVIEW_TEXT.text(), Messages.REVIEW_HINT.markup());
        screen.setReviewStrip(strip);
    }

    static String name(WorkerName worker) {
        return worker.name().isBlank() ? worker.id().value() : worker.name();
    }
}
