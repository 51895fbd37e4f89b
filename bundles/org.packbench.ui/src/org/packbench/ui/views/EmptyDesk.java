package org.packbench.ui.views;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.packbench.core.session.LeftSpools.LeftSpool;
import org.packbench.model.screen.Screen;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.DeskState;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.packing.NoSession;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/**
 * The packing screen while no session lies on the desk: how the last one ended, and what this PC keeps of others. Used in the
 * user interface's thread.
 */
final class EmptyDesk {
    private final Desk desk;
    private final Screen screen;
    private final BooleanSupplier free;
    private Optional<String> offeredOf = Optional.empty();

    /** @param free whether still no session is open */
    EmptyDesk(Desk desk, Screen screen, BooleanSupplier free) {
        this.desk = desk;
        this.screen = screen;
        this.free = free;
    }

    /** Nothing but how the last session ended, and how to begin. */
    void show() {
        NoSession.show(screen);
        desk.state().parting().ifPresent(parting -> {
            switch (parting) {
                case DeskState.Ended ended -> {
                    screen.getBar().setWhat(summary(ended));
                    ended.report()
                            .ifPresent(name -> screen.getBar().setNext(plain(NLS.bind(Messages.endedReport, name))));
                }
                case DeskState.Departed departed -> NoSession.departed(screen, departed.how());
            }
        });
        offerLeft();
    }

    /** A code was scanned, and nothing is open that it could count for. */
    void scanned(String code) {
        NoSession.scanned(screen, code);
    }

    /** What was offered is looked for anew: a session came or went. */
    void forget() {
        offeredOf = Optional.empty();
    }

    /** Scans that a program which died left on this PC are offered as long as no session is open, once for each share. */
    void offerLeft() {
        Display display = Display.getCurrent();
        if (display == null || !(desk.state().share() instanceof Ready share)) return;
        Optional<String> root = Optional.of(share.at());
        if (root.equals(offeredOf)) return;
        offeredOf = root;
        Work.<Optional<LeftSpool>>start(
                display,
                Messages.workReadLeft,
                monitor -> desk.equipment().left().stream()
                        .filter(spool -> root.equals(Optional.of(spool.share())))
                        .findFirst(),
                result -> {
                    if (free.getAsBoolean() && result instanceof Result.Done<Optional<LeftSpool>> done)
                        done.value().ifPresent(spool -> NoSession.left(screen, spool, ZoneId.systemDefault()));
                });
    }

    /** How the last session ended, as markup. */
    private static String summary(DeskState.Ended ended) {
        String text = NLS.bind(Messages.endedSummary, new Object[] {
            ended.client(), ended.listName(), ended.completed(), ended.orders(), ended.skipped(), ended.units()
        });
        return plain(text);
    }

    /** Text that is no markup. */
    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
