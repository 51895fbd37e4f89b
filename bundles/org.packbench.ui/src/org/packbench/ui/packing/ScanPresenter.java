package org.packbench.ui.packing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.OrderNumber;
import org.packbench.core.lease.Observation;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.Outcome;
import org.packbench.core.packing.PackingState;
import org.packbench.core.session.OpenSession;
import org.packbench.model.ClientProfile;
import org.packbench.model.screen.Answer;
import org.packbench.model.screen.Extra;
import org.packbench.model.screen.Line;
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
    private final String client;
    private final ScanSettings settings;
    private final InstantSource clock;
    private final Consumer<Signal> sounds;
    private final Catalogue catalogue;
    private final Answers answers;
    private final Prompts prompts;
    private final Times times;
    private final BarPart bar;
    private final OrderPart order;
    private final QueuePart queue;
    private final SavingPart saving;
    private final KeyBar keys;
    private PackingState state;
    private long lastSeq;
    private int quantity = 1;
    private @Nullable Instant finished;

    /**
     * Shows the session as it is and packs it from now on.
     *
     * @param pc this station's name, for people
     * @param sounds plays a signal; must not block
     */
    public ScanPresenter(Screen screen, OpenSession session, ClientProfile profile, String pc, ScanSettings settings,
            InstantSource clock, ZoneId zone, Consumer<Signal> sounds) {
        this.screen = screen;
        this.session = session;
        this.settings = settings;
        this.clock = clock;
        this.sounds = sounds;
        client = session.client().value();
        state = session.state();
        times = new Times(zone);
        catalogue = new Catalogue(session.list(), state.plan());
        answers = new Answers(catalogue, times, settings);
        prompts = new Prompts(catalogue);
        bar = new BarPart(screen, times, settings, clock, sounds);
        Couriers couriers = new Couriers(profile);
        order = new OrderPart(screen, catalogue, couriers);
        // a session that was begun before has its pace from now on: the hours between are nobody's packing
        Instant since = session.resumed() ? clock.instant() : session.startedAt();
        queue = new QueuePart(screen, catalogue, couriers, times, since, session.resumed() ? state.completed().size() : 0);
        saving = new SavingPart(screen, times);
        keys = new KeyBar(screen);
        new Opening(screen, session, profile, pc, times).show(since);
        begin();
    }

    private void begin() {
        state.completed().stream().reduce((first, last) -> last).ifPresent(number -> queue.last(number, state.progress(number)));
        state.open().ifPresentOrElse(this::resume, this::toQueue);
        bar.wait(prompts.next(state));
        savingChanged();
        refresh();
    }

    private void resume(OrderNumber number) {
        order.show(number, state, now());
        screen.setPage(Page.ORDER);
    }

    /** A code, by scanner or by hand. */
    public void scanned(String code) {
        if (bar.held() || lost()) {
            LOG.log(System.Logger.Level.INFO, "not counted while held or lost: {0}", code);
            bar.notCounted(code);
            return;
        }
        int several = quantity;
        quantity = 1;
        int counted = 0;
        Outcome outcome;
        do {
            OpenSession.@Nullable Answer answer = ask(new Operation.Scan(code));
            if (answer == null) return;
            outcome = answer.outcome();
            take(answer, code);
            counted++;
        } while (counted < several && outcome instanceof Outcome.SkuOk);
        say(outcome, code, several, counted);
        refresh();
    }

    private void say(Outcome outcome, String code, int several, int counted) {
        Say say = answers.say(outcome, state, "");
        if (several > 1) say = answers.several(say, several, counted);
        boolean unknown = say.answer() == Answer.UNKNOWN_CODE;
        bar.say(say, code, unknown ? Messages.UNKNOWN_ASIDE.text(client) : "");
    }

    /** The same code again, sooner than a hand can: said, not judged. */
    public void scannedTwice(String code) {
        LOG.log(System.Logger.Level.INFO, "twice within {0} ms, counted once: {1}", ScanLine.TWICE_MS, code);
        if (bar.held() || lost()) bar.notCounted(code);
        else bar.say(Prompts.twice(code), code, "");
    }

    /** Whether the command would do something now. */
    public boolean enabled(ScanCommand command) {
        return Acts.now(command, screen, bar.held(), lost(), orderOpen(), quantity > 1);
    }

    /**
     * Does one of the commands that need no further question; the workbench does the others.
     *
     * @param argument of {@code QUANTITY} the units, of {@code ISSUE} the reason's two digits
     * @return whether it was one of them; a command that cannot act now is said on the bar
     */
    public boolean perform(ScanCommand command, String argument) {
        if (!Acts.here(command)) return false;
        if (enabled(command)) act(command, argument);
        else if (command != ScanCommand.ACK && !bar.held() && !lost()) bar.say(Prompts.refused(command, state), bar.now());
        refresh();
        return true;
    }

    private void act(ScanCommand command, String argument) {
        switch (command) {
            case ACK -> acknowledge();
            case UNDO -> onChosen(Operation.Undo::new);
            case FORCE -> onChosen(Operation.Force::new);
            case QUANTITY -> quantity(argument);
            case SKIP -> operate(new Operation.Skip());
            case PARK -> operate(new Operation.Back());
            case ISSUE -> issue(argument);
            case KEEP -> onExtra(Operation.Keep::new);
            case REMOVE -> onExtra(Operation.Remove::new);
            case DONE -> acknowledge();
            case PREVIOUS -> move(-1);
            case NEXT -> move(1);
            case OPEN -> open();
            default -> throw new IllegalArgumentException("not done here: " + command);
        }
    }

    private void acknowledge() {
        quantity = 1;
        if (state.open().isEmpty()) toQueue();
        bar.wait(prompts.next(state));
    }

    private void quantity(String argument) {
        quantity = Math.max(1, Integer.parseInt(argument));
        if (quantity == 1) acknowledge();
        else bar.say(Prompts.quantity(quantity), bar.now());
    }

    private void issue(String reason) {
        state.open().ifPresent(number -> queue.because(number, Reason.of(reason).map(Reason::text).orElse(reason)));
        operate(new Operation.Skip());
    }

    private void onChosen(IntFunction<Operation> operation) {
        Line chosen = screen.getChosen();
        if (chosen != null) operate(operation.apply(chosen.getRow()));
    }

    private void onExtra(Function<String, Operation> operation) {
        Extra extra = screen.getExtras().getFirst();
        operate(operation.apply(extra.getSku()));
    }

    private void open() {
        QueuedOrder chosen = screen.getChosenOrder();
        if (chosen != null) scanned(chosen.getNumber());
    }

    private void move(int by) {
        if (screen.getPage() == Page.ORDER && !orderOpen()) acknowledge();
        if (screen.getPage() == Page.ORDER) order.move(by);
        else queue.move(by);
    }

    private void operate(Operation operation) {
        String sku = operation instanceof Operation.Keep || operation instanceof Operation.Remove ? operation.argument() : "";
        OpenSession.@Nullable Answer answer = ask(operation);
        if (answer == null) return;
        // the words are found while what the operation was about is still on the screen
        take(answer, "");
        bar.say(answers.say(answer.outcome(), state, sku), bar.now());
    }

    /** Asks the session; nothing when it was taken away while the packer did this, which is then on the screen. */
    private OpenSession.@Nullable Answer ask(Operation operation) {
        if (session.saving().lost().isEmpty()) {
            try {
                return session.perform(operation);
            } catch (IllegalStateException over) {
                if (session.saving().lost().isEmpty()) throw over;
            }
        }
        savingChanged();
        return null;
    }

    private void take(OpenSession.Answer answer, String code) {
        Optional<OrderNumber> before = state.open();
        state = answer.state();
        Optional<OrderNumber> about = before.or(state::open);
        boolean completes = before.isPresent() && state.open().isEmpty()
                && state.progress(before.get()).status() == PackingState.Status.COMPLETED;
        if (answer.seq() > lastSeq) saving.sent(answer.seq(), clock.instant(), about, completes);
        lastSeq = Math.max(lastSeq, answer.seq());
        if (completes) finish(before.get());
        else if (before.isPresent() && state.open().isEmpty()) toQueue();
        else state.open().ifPresent(number -> onTable(number, answer.outcome()));
    }

    private void onTable(OrderNumber number, Outcome outcome) {
        finished = null;
        order.show(number, state, now());
        if (screen.getPage() != Page.ORDER) screen.setPage(Page.ORDER);
        Rows.of(outcome).ifPresent(order::choose);
    }

    private void finish(OrderNumber number) {
        order.show(number, state, now());
        order.chooseNone();
        finished = clock.instant();
        queue.last(number, state.progress(number));
    }

    private void toQueue() {
        finished = null;
        order.clear();
        queue.show(state);
        if (screen.getPage() != Page.WAITING) screen.setPage(Page.WAITING);
    }

    private void refresh() {
        queue.count(state, clock.instant());
        keys.show(bar.held(), orderOpen());
    }

    /** Where the work is saved has changed. */
    public void savingChanged() {
        OpenSession.Saving now = session.saving();
        boolean knew = screen.getSaveStrip() != null;
        saving.show(now, clock.instant());
        if (!knew && screen.getSaveStrip() != null) sounds.accept(Signal.NOT_SAVED);
        if (!lost()) now.lost().ifPresent(taker -> stop(now, taker));
        keys.show(bar.held(), orderOpen());
    }

    private void stop(OpenSession.Saving now, Observation taker) {
        saving.stop(now, taker, state.completed().size(), state.open(), clock.instant());
        bar.say(saving.taken(taker), saving.aside(now, taker, clock.instant()));
    }

    /** Once a second: counts down, says a held answer again, and goes back to the list after a finished order. */
    public void tick() {
        Instant now = clock.instant();
        Instant since = finished;
        if (since != null && !now.isBefore(since.plus(settings.completeShown()))) acknowledge();
        bar.tick();
        order.tick(now());
        refresh();
    }

    private LocalTime now() {
        return times.local(clock.instant());
    }

    private boolean orderOpen() {
        return state.open().isPresent();
    }

    private boolean lost() {
        return screen.getPage() == Page.TAKEN_OVER;
    }
}
