package org.packbench.ui.details;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.history.SessionHistory.Flag;
import org.packbench.core.history.SessionHistory.LineDetail;
import org.packbench.core.history.SessionHistory.OrderDetail;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.packing.KnownBy;
import org.packbench.core.session.Sessions.State;

/** A session's history, written down step by step. */
final class Sample {
    static final WorkerName JOHN = new WorkerName(new WorkerId("001"), "John Doe");

    private final List<Step> steps = new ArrayList<>();
    private Instant at = Instant.parse("2025-11-10T08:02:11Z");
    private Duration elapsed = Duration.ZERO;
    private Optional<OrderNumber> order = Optional.empty();

    /** Time that it was held. */
    Sample held(long seconds) {
        at = at.plusSeconds(seconds);
        elapsed = elapsed.plusSeconds(seconds);
        return this;
    }

    /** Time in which nobody had it. */
    Sample away(Duration length) {
        at = at.plus(length);
        return this;
    }

    Sample control(String word) {
        order = Optional.empty();
        return step(word, "", "", -1, "", 0, 0);
    }

    Sample load(String number) {
        order = Optional.of(new OrderNumber(number));
        return step("scan", number, "ORDER_LOADED", -1, "", 0, 0);
    }

    Sample ok(String product, int packed, int required) {
        return step("scan", "3800123400647", "SKU_OK", 0, product, packed, required);
    }

    Sample last(String product, int packed, int required) {
        return step("scan", "3800123400913", "ORDER_COMPLETE", 0, product, packed, required);
    }

    Sample undo(String product, int packed, int required) {
        return step("undo", "0", "ITEM_DECREMENTED", 0, product, packed, required);
    }

    /** A code that is not in the order. */
    Sample strange(String raw, KnownBy known, String product) {
        return step("scan", raw, "SKU_NOT_FOUND", -1, product, 0, 0, Optional.of(known));
    }

    Sample step(String op, String raw, String outcome, int row, String product, int packed, int required) {
        return step(op, raw, outcome, row, product, packed, required, Optional.empty());
    }

    private Sample step(
            String op,
            String raw,
            String outcome,
            int row,
            String product,
            int packed,
            int required,
            Optional<KnownBy> known) {
        steps.add(new Step(
                steps.size() + 1,
                at,
                elapsed,
                1,
                "DESKTOP-PC1",
                JOHN,
                op,
                raw,
                outcome,
                order,
                row,
                product,
                packed,
                required,
                false,
                Optional.empty(),
                known));
        return this;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    Details details(OrderDetail... orders) {
        SessionEntry entry = new SessionEntry(
                new SessionId("SESSIONS/CLIENT_M/2025-11-10_08-02-11"),
                "M",
                "PostOne_2025-11-10_am",
                State.COMPLETED,
                Optional.of(JOHN),
                Optional.of("DESKTOP-PC1"),
                List.of(),
                Optional.empty(),
                Optional.of(Instant.parse("2025-11-10T08:02:11Z")),
                Optional.of(at),
                elapsed,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                orders.length,
                orders.length,
                0,
                8,
                8,
                0,
                Optional.empty());
        return new Details(entry, Optional.of("Milena Cosmetics"), List.of(orders), steps(), List.of(), List.of());
    }

    static OrderDetail order(String number, int seconds, Set<Flag> flags) {
        Instant opened = Instant.parse("2025-11-10T08:06:31Z");
        return new OrderDetail(
                new OrderNumber(number),
                Optional.of("PostOne"),
                Optional.of(opened),
                Optional.of(opened.plusSeconds(seconds)),
                Optional.of(Duration.ofSeconds(seconds)),
                Optional.of(Duration.ofSeconds(6)),
                3,
                3,
                flags,
                List.of(new LineDetail(0, "HC-FC-50", "Vitamin C Serum", 3, 3, false, Optional.empty())));
    }
}
