package org.packbench.ui.packing;

import java.time.ZoneId;
import org.packbench.core.scan.ScannedCode;
import org.packbench.core.session.LeftSpools.LeftSpool;
import org.packbench.core.session.OpenSession;
import org.packbench.model.screen.Answer;
import org.packbench.model.screen.Bar;
import org.packbench.model.screen.Page;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.ScreenFactory;
import org.packbench.model.screen.Strip;

/** The screen while no session is open: says how to begin. */
public final class NoSession {
    private NoSession() {}

    /** Says how the session that was open here came to go, instead of how to begin. */
    public static void departed(Screen screen, OpenSession.Departure departure) {
        Bar bar = screen.getBar();
        switch (departure) {
            case OpenSession.Departure.HandedOver handed -> {
                bar.setWord(Messages.HANDED_WORD.text());
                bar.setWhat(Messages.HANDED_WHAT.markup(
                        RequestPart.name(handed.to().worker()), handed.to().pc()));
            }
            case OpenSession.Departure.Idle idle -> {
                bar.setWord(Messages.IDLE_WORD.text());
                bar.setWhat(Messages.IDLE_WHAT.markup(Times.span(idle.idle())));
            }
        }
        bar.setNext(Messages.GONE_NEXT.markup());
    }

    /** There is nothing that the code could count for. */
    public static void scanned(Screen screen, String code) {
        Bar said = screen.getBar();
        Bar bar = ScreenFactory.eINSTANCE.createBar();
        bar.setAnswer(said.getAnswer());
        bar.setWord(said.getWord());
        bar.setWhat(said.getWhat());
        bar.setNext(said.getNext());
        bar.setAside(Messages.ASIDE_NOT_COUNTED.markup(ScannedCode.of(code).code()));
        screen.setBar(bar);
    }

    /** Offers the scans that this PC keeps of a session. */
    public static void left(Screen screen, LeftSpool spool, ZoneId zone) {
        Strip strip = ScreenFactory.eINSTANCE.createStrip();
        SavingPart.strip(
                strip,
                Messages.LEFT.count(spool.scans()),
                Messages.LEFT_TEXT.text(spool.session().shown(), new Times(zone).minutes(spool.since())),
                Messages.LEFT_HINT.markup());
        screen.setReviewStrip(strip);
    }

    /** Empties the screen and says how to begin. In the realm's thread. */
    public static void show(Screen screen) {
        Opening.clear(screen);
        screen.setPage(Page.NO_SESSION);
        Say say = new Say(Answer.NO_SESSION, Messages.NO_SESSION_WHAT.markup(), Messages.NO_SESSION_NEXT.markup());
        Bar bar = ScreenFactory.eINSTANCE.createBar();
        bar.setAnswer(say.answer());
        bar.setWord(say.word());
        bar.setWhat(say.what());
        bar.setNext(say.next());
        screen.setBar(bar);
        screen.getChoices()
                .add(SavingPart.choice(
                        "Ctrl+N", Messages.CHOICE_BEGIN, Messages.CHOICE_BEGIN_TEXT.text(), ScanCommand.START));
        screen.getChoices()
                .add(SavingPart.choice(
                        "Ctrl+R", Messages.CHOICE_RESTORE, Messages.CHOICE_RESTORE_TEXT.text(), ScanCommand.RESTORE));
        screen.getKeys().clear();
        new KeyBar(screen).show(false, false);
    }
}
