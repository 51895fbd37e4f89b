package org.packbench.ui.packing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.Outcome;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;
import org.packbench.core.session.OpenSession;
import org.packbench.model.screen.Line;
import org.packbench.model.screen.Page;
import org.packbench.model.screen.Screen;

/** What lies on the packing table: the session's state after every answer, and the parts of the screen that follow it. */
final class PackingTable {
    private final Screen screen;
    private final OpenSession session;
    private final InstantSource clock;
    private final Times times;
    private final SavingPart saving;
    private final OrderPart order;
    private final QueuePart queue;
    private PackingState state;
    private long lastSeq;
    private @Nullable Instant finished;

    PackingTable(
            Screen screen,
            OpenSession session,
            InstantSource clock,
            Times times,
            SavingPart saving,
            OrderPart order,
            QueuePart queue) {
        this.screen = screen;
        this.session = session;
        this.clock = clock;
        this.times = times;
        this.saving = saving;
        this.order = order;
        this.queue = queue;
        state = session.state();
    }

    PackingState state() {
        return state;
    }

    boolean orderOpen() {
        return state.open().isPresent();
    }

    /** The item of the chosen line, if it wants more units, else of the first line that does. */
    Optional<Sku> wanted() {
        Line chosen = screen.getChosen();
        List<PackingPlan.Line> missing = state.open()
                .flatMap(number -> state.plan().order(number))
                .map(order -> Catalogue.missing(order, state.progress(order.number())))
                .orElse(List.of());
        return missing.stream()
                .filter(line -> chosen != null && line.row() == chosen.getRow())
                .findFirst()
                .or(() -> missing.stream().findFirst())
                .map(PackingPlan.Line::sku);
    }

    /** When the order was finished that is still shown; empty when none is. */
    Optional<Instant> finished() {
        Instant at = finished;
        return at == null ? Optional.empty() : Optional.of(at);
    }

    /** Shows the session as it was found. */
    void begin() {
        state.completed().stream()
                .reduce((first, last) -> last)
                .ifPresent(number -> queue.last(number, state.progress(number)));
        if (!orderOpen()) clear();
        state.open().ifPresent(this::lay);
    }

    /** Shows the session as it is now, after something else than this table changed it. */
    void again() {
        state = session.state();
        if (screen.getPage() == Page.ORDER && !orderOpen() && finished != null) return;
        if (!orderOpen()) clear();
        state.open().ifPresent(this::lay);
    }

    /** Asks the session and shows what changed; empty, and nothing shown, when the session was taken away meanwhile. */
    Optional<Outcome> perform(Operation operation, String reason) {
        if (gone()) return Optional.empty();
        try {
            OpenSession.Answer answer = session.perform(operation, reason);
            take(answer);
            return Optional.of(answer.outcome());
        } catch (OpenSession.Over over) {
            // gone between the question and the answer, or it is just being ended or left
            return Optional.empty();
        }
    }

    /** Whether it was taken, handed over, or released. */
    private boolean gone() {
        return session.saving().lost().isPresent() || session.departure().isPresent();
    }

    private void take(OpenSession.Answer answer) {
        Optional<OrderNumber> before = state.open();
        state = answer.state();
        Optional<OrderNumber> closed = before.filter(number -> state.open().isEmpty());
        Optional<OrderNumber> completed =
                closed.filter(number -> state.progress(number).status() == PackingState.Status.COMPLETED);
        if (answer.seq() > lastSeq)
            saving.sent(answer.seq(), clock.instant(), before.or(state::open), completed.isPresent());
        lastSeq = Math.max(lastSeq, answer.seq());
        completed.ifPresent(this::finish);
        if (closed.isPresent() && completed.isEmpty()) clear();
        state.open().ifPresent(number -> {
            lay(number);
            Rows.of(answer.outcome()).ifPresent(order::choose);
        });
    }

    private void lay(OrderNumber number) {
        finished = null;
        order.show(number, state, now());
        if (screen.getPage() != Page.ORDER) screen.setPage(Page.ORDER);
    }

    private void finish(OrderNumber number) {
        order.show(number, state, now());
        order.chooseNone();
        finished = clock.instant();
        queue.last(number, state.progress(number));
    }

    /** Takes the order away and shows those that wait. */
    void clear() {
        finished = null;
        order.clear();
        queue.show(state);
        if (screen.getPage() != Page.WAITING) screen.setPage(Page.WAITING);
    }

    /** Chooses the line, or the order, {@code by} places further. */
    void move(int by) {
        if (screen.getPage() == Page.ORDER) order.move(by);
        else queue.move(by);
    }

    /** Keeps why the open order is left. */
    void because(String reason) {
        state.open().ifPresent(number -> queue.because(number, reason));
    }

    /** Brings counts and times up to date. */
    void tick() {
        order.tick(now());
        queue.count(state, clock.instant());
    }

    private LocalTime now() {
        return times.local(clock.instant());
    }
}
