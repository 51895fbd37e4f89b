package org.packbench.ui.views;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.packbench.core.profile.Badges;
import org.packbench.core.session.OpenSession;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** Who may pack here, as the share last told, and who packs next time. Used in the user interface's thread. */
final class Staff {
    private final Desk desk;
    private Badges badges = Badges.NONE;

    Staff(Desk desk) {
        this.desk = desk;
    }

    /** Who may pack, as last read. */
    Badges badges() {
        return badges;
    }

    /**
     * Reads who may pack.
     *
     * @param wanted whether what was read is still of use
     * @param known is told of it
     */
    void read(BooleanSupplier wanted, Consumer<Badges> known) {
        Display display = Display.getCurrent();
        if (display == null || !(desk.state().share() instanceof Ready share)) return;
        Work.<Badges>start(
                display,
                Messages.workReadWorkers,
                monitor -> Badges.of(share.profiles().workers()),
                result -> {
                    if (!wanted.getAsBoolean() || !(result instanceof Result.Done<Badges> done)) return;
                    badges = done.value();
                    known.accept(done.value());
                });
    }

    /** The next session that is started here proposes who packs this one now. */
    void propose(OpenSession of) {
        Display display = Display.getCurrent();
        if (display == null || !(desk.state().share() instanceof Ready share)) return;
        Work.<Boolean>start(
                display,
                Messages.workReadWorkers,
                monitor -> {
                    share.profiles().rememberLastWorker(of.worker().id());
                    return Boolean.TRUE;
                },
                result -> {});
    }
}
