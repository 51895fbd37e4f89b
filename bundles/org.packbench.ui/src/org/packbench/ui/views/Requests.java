package org.packbench.ui.views;

import java.time.Duration;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Waiting.Waiter;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.packing.ScanCommand;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** What the packer answers to who asks for the session; everything packed is on the share before it is given away. */
record Requests(AskStrip strip, PackingDesk packing, Desk desk) {
    /** Longer than one attempt to reach the share, shorter than a person's patience. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Hands the session over to the first who asks; the desk notices when it is gone. */
    void handOver() {
        if (!packing.enabled(ScanCommand.HAND_OVER)) return;
        packing.asking()
                .ifPresent(waiter -> desk.state().table().ifPresent(table -> handOver(table.session(), waiter)));
    }

    private void handOver(OpenSession session, Waiter waiter) {
        packing.tell(screen -> screen.requests().giving(waiter));
        Work.<Boolean>start(
                Display.getCurrent(),
                Messages.workHandOver,
                monitor -> session.handOver(waiter.id(), PATIENCE),
                result -> packing.tell(screen -> {
                    if (!(result instanceof Result.Done<Boolean> done))
                        screen.requests().notYet(session.saving().waiting());
                    else if (!done.value()) screen.requests().left(waiter);
                }));
    }

    /** Asks for a friendly word, and sends it. */
    void decline() {
        if (!packing.enabled(ScanCommand.DECLINE)) return;
        packing.asking()
                .ifPresent(waiter -> strip.ask(
                        NLS.bind(Messages.askDecline, waiter.worker().name()),
                        Messages.askDeclineHow,
                        Messages.declineWord,
                        word -> desk.state().table().ifPresent(table -> decline(table.session(), waiter, word))));
    }

    private void decline(OpenSession session, Waiter waiter, String word) {
        Work.<Boolean>start(
                Display.getCurrent(),
                Messages.workDecline,
                monitor -> {
                    session.decline(waiter.id(), word);
                    return Boolean.TRUE;
                },
                result -> {
                    if (result instanceof Result.Failed<Boolean> failed)
                        strip.ask(
                                failed.reason(),
                                Messages.askDeclineHow,
                                word,
                                again -> decline(session, waiter, again));
                });
    }
}
