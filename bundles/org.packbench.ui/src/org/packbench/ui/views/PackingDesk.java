package org.packbench.ui.views;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.packbench.core.Sku;
import org.packbench.core.WorkerName;
import org.packbench.core.lease.Station;
import org.packbench.core.profile.Badges;
import org.packbench.core.profile.ClientPacking;
import org.packbench.core.profile.Profiles;
import org.packbench.core.scan.ScannedCode;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Waiting.Waiter;
import org.packbench.model.screen.Answer;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.ScreenFactory;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.DeskState;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.desk.Table;
import org.packbench.ui.packing.NoSession;
import org.packbench.ui.packing.Pictures;
import org.packbench.ui.packing.ScanCommand;
import org.packbench.ui.packing.ScanListener;
import org.packbench.ui.packing.ScanPresenter;
import org.packbench.ui.packing.ScanSettings;
import org.packbench.ui.sound.Signal;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/**
 * Between the desk and the packing screen: a presenter for the session that lies on the desk, nothing while none does.
 * Used in the user interface's thread.
 */
final class PackingDesk implements ScanListener {
    /** What is around the screen. */
    interface Window {
        /** Plays a signal; must not block. */
        void play(Signal signal);

        /** Does a command that leads away from the screen. */
        void beyond(ScanCommand command);

        /** Is told after every scan and command: an order may have been opened or closed. */
        void moved();

        /** Brings the screen to the front, so that the answer is seen. */
        void front();
    }

    private final Desk desk;
    private final Window window;
    private final Screen screen = ScreenFactory.eINSTANCE.createScreen();
    private @Nullable OpenSession session;
    private @Nullable ScanPresenter presenter;
    private Optional<String> lastUnknown = Optional.empty();
    private final EmptyDesk empty;
    private final Pictures pictures;
    private final PictureErrands errands;
    private final Staff staff;

    /** Whether the next reason is that of a line which is packed without being scanned. */
    private boolean forcing;

    PackingDesk(Desk desk, Pictures pictures, Window window) {
        this.desk = desk;
        this.window = window;
        this.pictures = pictures;
        empty = new EmptyDesk(desk, screen, () -> session == null);
        errands = new PictureErrands(pictures, screen, Display.getCurrent());
        staff = new Staff(desk);
        NoSession.show(screen);
    }

    Screen screen() {
        return screen;
    }

    Pictures pictures() {
        return pictures;
    }

    /** The desk or the saving of its session has changed. */
    void update() {
        Optional<Table> table = desk.state().table();
        Optional<DeskState.Parting> gone = table.flatMap(PackingDesk::departed);
        if (gone.isPresent()) {
            desk.clear(gone);
            return;
        }
        OpenSession now = table.map(Table::session).orElse(null);
        ScanPresenter present = presenter;
        if (now == session) {
            if (present != null) present.savingChanged();
            else if (now == null) empty.offerLeft();
            return;
        }
        session = now;
        pictures.clear();
        lastUnknown = Optional.empty();
        presenter = table.map(this::present).orElse(null);
        empty.forget();
        if (now == null) empty.show();
        else {
            countLate();
            meet();
            appear();
        }
        moved();
    }

    /** Whoever opened a session wants to pack it, whatever was in front; the view may be being made now. */
    private void appear() {
        Display display = Display.getCurrent();
        if (display != null) display.asyncExec(window::front);
    }

    /** A session that was handed over, or released by itself, is put away; the screen says so. */
    private static Optional<DeskState.Parting> departed(Table table) {
        OpenSession session = table.session();
        return session.departure().map(how -> new DeskState.Departed(session.id(), how));
    }

    /** Late scans of the session were decided about, or may have been. */
    void reviewed() {
        ScanPresenter present = presenter;
        if (present == null) return;
        present.reviewed();
        countLate();
        moved();
    }

    private void countLate() {
        OpenSession counted = session;
        Display display = Display.getCurrent();
        if (counted == null || display == null) return;
        Work.<Integer>start(
                display, Messages.workReadLate, monitor -> counted.late().size(), result -> {
                    ScanPresenter present = presenter;
                    if (present != null && counted == session && result instanceof Result.Done<Integer> done)
                        present.late(done.value());
                });
    }

    /** Reads who may pack, so that a badge is known without a wait, also while the share is away. */
    void meet() {
        OpenSession of = session;
        if (of != null) staff.read(() -> of == session, badges -> tell(present -> present.know(badges)));
    }

    /** Who may pack, as last read. */
    Badges badges() {
        return staff.badges();
    }

    /** Whether the next code is taken for a badge. */
    boolean awaitsBadge() {
        ScanPresenter present = presenter;
        return present != null && present.awaitsBadge();
    }

    /** Somebody else packs from now on. */
    void worker(WorkerName worker) {
        tell(present -> present.worker(worker));
        switched();
        moved();
    }

    private void switched() {
        OpenSession of = session;
        if (of != null && !awaitsBadge()) staff.propose(of);
    }

    /** Whether a question is open that goes away as soon as something else is done. */
    boolean questioned() {
        return forcing || awaitsBadge();
    }

    private void moved() {
        picture();
        window.moved();
    }

    private void picture() {
        OpenSession of = session;
        if (of != null) errands.run(of.client(), this::profiles);
    }

    private Optional<Profiles> profiles() {
        return desk.state().share() instanceof Ready share ? Optional.of(share.profiles()) : Optional.empty();
    }

    /** Who asks for the session; empty when nobody does. */
    Optional<Waiter> asking() {
        ScanPresenter present = presenter;
        return present == null ? Optional.empty() : present.requests().asking();
    }

    /** Tells the screen how a handing over goes. */
    void tell(Consumer<ScanPresenter> how) {
        ScanPresenter present = presenter;
        if (present != null) how.accept(present);
    }

    private ScanPresenter present(Table table) {
        String pc = desk.equipment().station().map(Station::pc).orElse("");
        return new ScanPresenter(
                screen,
                table.session(),
                table.client(),
                pc,
                ScanSettings.of(ClientPacking.of(table.client())),
                InstantSource.system(),
                ZoneId.systemDefault(),
                window::play);
    }

    /** The code of this session that nothing was known of, if the last one of that kind is still without a SKU. */
    Optional<String> lastUnknown() {
        return lastUnknown;
    }

    /** The item that the last unknown code may stand for. */
    Optional<Sku> wanted() {
        ScanPresenter present = presenter;
        return present == null ? Optional.empty() : present.wanted();
    }

    /** The code means this item from now on. */
    void mapped(String code, Sku sku) {
        if (lastUnknown.filter(code::equals).isPresent()) lastUnknown = Optional.empty();
        tell(present -> present.mapped(code, sku));
        moved();
    }

    /** Once a second. */
    void tick() {
        ScanPresenter present = presenter;
        if (present != null) present.tick();
    }

    @Override
    public void scanned(String code) {
        ScanPresenter present = presenter;
        if (present == null) {
            empty.scanned(code);
            window.play(Signal.WRONG);
            return;
        }
        forcing = false;
        boolean badge = present.awaitsBadge();
        present.scanned(code);
        if (badge) switched();
        if (screen.getBar().getAnswer() == Answer.UNKNOWN_CODE)
            lastUnknown = Optional.of(ScannedCode.of(code).item());
        moved();
    }

    @Override
    public void scannedTwice(String code) {
        ScanPresenter present = presenter;
        if (present != null) present.scannedTwice(code);
    }

    @Override
    public void commanded(ScanCommand command, String argument) {
        ScanPresenter present = presenter;
        boolean reason = forcing && command == ScanCommand.ISSUE && !argument.isEmpty();
        ScanCommand meant = reason ? ScanCommand.FORCE : command;
        boolean asks = present != null && meant.asks(argument) && present.enabled(meant);
        forcing = asks && meant == ScanCommand.FORCE;
        boolean done = present != null && !asks && present.perform(meant, argument);
        // the badge is scanned without another step; who has none at hand is chosen in the strip
        if (!done || meant == ScanCommand.WORKER && awaitsBadge()) window.beyond(meant);
        moved();
    }

    @Override
    public void wentToMenu() {
        tell(ScanPresenter::wentToMenu);
    }

    @Override
    public void caughtElsewhere() {
        window.front();
    }

    /** Whether the command would do something now. */
    boolean enabled(ScanCommand command) {
        ScanPresenter present = presenter;
        return present != null && present.enabled(command);
    }
}
