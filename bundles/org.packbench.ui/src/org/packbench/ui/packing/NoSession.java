package org.packbench.ui.packing;

import org.packbench.model.screen.Answer;
import org.packbench.model.screen.Bar;
import org.packbench.model.screen.Page;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.ScreenFactory;

/** The screen while no session is open: says how to begin. */
public final class NoSession {
    private NoSession() {}

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
