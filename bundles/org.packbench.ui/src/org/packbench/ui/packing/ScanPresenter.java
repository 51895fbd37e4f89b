package org.packbench.ui.packing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.WorkerName;
import org.packbench.core.lease.Observation;
import org.packbench.core.packing.PackingState;
import org.packbench.core.profile.Badges;
import org.packbench.core.scan.ScannedCode;
import org.packbench.core.session.OpenSession;
import org.packbench.model.ClientProfile;
import org.packbench.model.screen.Page;
import org.packbench.model.screen.QueuedOrder;
import org.packbench.model.screen.Screen;
import org.packbench.ui.sound.Signal;

/**
 * Packs a session on a {@link Screen}: takes what the packer does, asks the session, and says the answer in words, shape,
 * colour and sound. Knows no widget. One thread, the realm's; {@link OpenSession#perform} answers at once, so that no
 * scan ever waits here.
 */
public final class ScanPresenter {
    private static final System.Logger LOG = System.getLogger(ScanPresenter.class.getName());

    private final Screen screen;
    private final OpenSession session;
    private final ScanSettings settings;
    private final InstantSource clock;
    private final Consumer<Signal> sounds;
    private final Answers answers;
    private final Prompts prompts;
    private final BarPart bar;
    private final SavingPart saving;
    private final RequestPart requests;
    private final PackingTable table;
    private final Counting counting;
    private final OrderCommands commands;
    private final KeyBar keys;
    private final Shift shift;

    /**
     * Shows the session as it is and packs it from now on.
     *
     * @param pc this station's name, for people
     * @param sounds plays a signal; must not block
     */
    public ScanPresenter(
            Screen screen,
            OpenSession session,
            ClientProfile profile,
            String pc,
            ScanSettings settings,
            InstantSource clock,
            ZoneId zone,
            Consumer<Signal> sounds) {
        this.screen = screen;
        this.session = session;
        this.settings = settings;
        this.clock = clock;
        this.sounds = sounds;
        Times times = new Times(zone);
        PackingState found = session.state();
        Catalogue catalogue = new Catalogue(session.list(), found.plan());
        Couriers couriers = new Couriers(profile);
        // a session that was begun before has its pace from now on: the hours between are nobody's packing
        Instant since = session.resumed() ? clock.instant() : session.startedAt();
        int doneBefore = session.resumed() ? found.completed().size() : 0;
        answers = new Answers(catalogue, times, settings);
        prompts = new Prompts(catalogue);
        bar = new BarPart(screen, times, settings, clock, sounds);
        saving = new SavingPart(screen, times);
        requests = new RequestPart(screen, session);
        table = new PackingTable(
                screen,
                session,
                clock,
                times,
                saving,
                new OrderPart(screen, catalogue, couriers, settings.note()),
                new QueuePart(screen, catalogue, couriers, times, since, doneBefore));
        counting = new Counting(session, settings, table, answers, bar);
        commands = new OrderCommands(screen, table, answers, bar, this::unanswered);
        keys = new KeyBar(screen);
        shift = new Shift(screen, session, pc, times);
        new Opening(screen, session, profile).show();
        shift.show(since);
        begin();
    }

    private void begin() {
        table.begin();
        bar.wait(prompts.next(table.state()));
        savingChanged();
        refresh();
    }

    /** A code, by scanner or by hand. */
    public void scanned(String code) {
        if (bar.held() || lost()) {
            LOG.log(System.Logger.Level.INFO, "not counted while held or lost: {0}", code);
            bar.notCounted(code);
            return;
        }
        String said = ScannedCode.of(code).code();
        if (ScanCommand.like(said)) bar.say(Prompts.noCommand(said), said, "");
        else if (shift.awaited()) bar.say(shift.badge(code, clock.instant()), bar.now());
        else if (!counting.judge(code)) unanswered();
        refresh();
    }

    /** The same code again, sooner than a hand can: said, not judged. */
    public void scannedTwice(String code) {
        LOG.log(System.Logger.Level.INFO, "twice within {0} ms, counted once: {1}", ScanLine.TWICE_MS, code);
        if (bar.held() || lost()) bar.notCounted(code);
        // the barcode of a quantity read twice: what it asked for still stands on the bar
        else if (!counting.several()) bar.say(Prompts.twice(code), code, "");
    }

    /** A scan went to a menu that stood open: nothing of it counts. */
    public void wentToMenu() {
        if (!bar.held() && !lost()) bar.say(Prompts.menu(), bar.now());
    }

    /** Whether the command would do something now. */
    public boolean enabled(ScanCommand command) {
        return Acts.now(command, screen, bar.held(), lost(), table.orderOpen(), counting.several() || shift.awaited());
    }

    /**
     * Does one of the commands that need no further question; the workbench does the others.
     *
     * @param argument of {@code QUANTITY} the units, of {@code ISSUE} and {@code FORCE} the reason: two digits, or own words
     * @return whether it was one of them; a command that cannot act now is said on the bar
     */
    public boolean perform(ScanCommand command, String argument) {
        if (!Acts.here(command)) return false;
        if (enabled(command)) {
            shift.forget();
            act(command, argument);
        } else if (command != ScanCommand.ACK && !bar.held() && !lost())
            bar.say(Prompts.refused(command, table.state()), bar.now());
        refresh();
        return true;
    }

    private void act(ScanCommand command, String argument) {
        switch (command) {
            case ACK -> acknowledge();
            case UNDO, FORCE, SKIP, PARK, ISSUE, KEEP, REMOVE -> commands.perform(command, argument);
            case QUANTITY -> quantity(argument);
            case DONE -> acknowledge();
            case PREVIOUS -> move(-1);
            case NEXT -> move(1);
            case OPEN -> open();
            case WORKER -> bar.say(shift.ask(), "");
            default -> throw new IllegalArgumentException("not done here: " + command);
        }
    }

    /** The code means this item from now on, and its order on the table may be packed with it. */
    public void mapped(String code, Sku sku) {
        say(prompts.mapped(code, sku, table.state()));
    }

    /** The label of an order was sent to the printer; empty when there is no such order. */
    public void printing(Optional<OrderNumber> order) {
        say(order.map(Prompts::printing).orElseGet(Prompts::noLabel));
    }

    /** A command that another part has done; a held answer stays. */
    private void say(Say done) {
        if (!bar.held() && !lost()) bar.say(done, bar.now());
    }

    /** The item that a code may stand for: the chosen line's, else the first, of those that want more units. */
    public Optional<Sku> wanted() {
        return table.wanted();
    }

    /** Who can be meant by a badge, from now on. */
    public void know(Badges badges) {
        shift.know(badges);
    }

    /** Whether the next code is taken for a badge. */
    public boolean awaitsBadge() {
        return shift.awaited();
    }

    /** Somebody else packs from now on. */
    public void worker(WorkerName worker) {
        if (!bar.held() && !lost()) bar.say(shift.take(worker, clock.instant()), bar.now());
    }

    private void acknowledge() {
        if (!table.orderOpen()) table.clear();
        bar.wait(prompts.next(table.state()));
    }

    private void quantity(String argument) {
        int asked = Integer.parseInt(argument);
        if (asked > 1) counting.next(asked);
        else acknowledge();
    }

    private void open() {
        QueuedOrder chosen = screen.getChosenOrder();
        if (chosen != null) scanned(chosen.getNumber());
    }

    private void move(int by) {
        if (screen.getPage() == Page.ORDER && !table.orderOpen()) acknowledge();
        table.move(by);
    }

    private void refresh() {
        table.tick();
        keys.show(bar.held(), table.orderOpen());
    }

    /** The session has gone, or is just being ended or left. */
    private void unanswered() {
        savingChanged();
        if (!lost() && session.departure().isEmpty()) bar.say(Prompts.over(), bar.now());
    }

    /** Where the work is saved has changed. */
    public void savingChanged() {
        OpenSession.Saving now = session.saving();
        boolean knew = screen.getSaveStrip() != null;
        saving.show(now, session.nextTry(), clock.instant());
        if (now.lost().isEmpty()) requests.show();
        else screen.setRequestStrip(null);
        if (!knew && screen.getSaveStrip() != null) sounds.accept(Signal.NOT_SAVED);
        if (!lost()) now.lost().ifPresent(taker -> stop(now, taker));
        keys.show(bar.held(), table.orderOpen());
    }

    private void stop(OpenSession.Saving now, Observation taker) {
        saving.stop(now, taker, table.state().completed().size(), table.state().open(), clock.instant());
        bar.say(saving.taken(taker), saving.aside(now, taker, clock.instant()));
    }

    /** Once a second: counts down, says a held answer again, and goes back to the list after a finished order. */
    public void tick() {
        if (!lost())
            table.finished()
                    .filter(since -> !clock.instant().isBefore(since.plus(settings.completeShown())))
                    .ifPresent(since -> acknowledge());
        bar.tick();
        if (!lost()) saving.show(session.saving(), session.nextTry(), clock.instant());
        refresh();
    }

    /** Late scans were decided about: what was accepted is packed now. */
    public void reviewed() {
        if (lost()) return;
        table.again();
        refresh();
    }

    /** What others want of the session. */
    public RequestPart requests() {
        return requests;
    }

    /** So many late scans of the session wait for a decision. */
    public void late(int scans) {
        if (!lost()) requests.late(scans);
    }

    private boolean lost() {
        return screen.getPage() == Page.TAKEN_OVER;
    }
}
