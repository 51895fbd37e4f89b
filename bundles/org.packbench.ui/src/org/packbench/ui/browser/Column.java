package org.packbench.ui.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.session.Sessions.State;
import org.packbench.ui.browser.text.Messages;

/** What is said of a session; the constants stand in the order in which the columns do at first. */
enum Column {
    STATE(105, 14, false),
    CLIENT(48, 7, false),
    SESSION(142, 28, false),
    LIST(132, 22, false),
    COURIER(74, 10, false),
    WORKER(140, 20, false),
    PC(96, 14, false),
    STARTED(84, 13, false),
    COMPLETED(84, 13, false),
    DURATION(74, 9, true),
    HEARTBEAT(80, 12, false),
    PACKED(170, 26, false),
    ITEMS(52, 8, true),
    RATE(66, 8, true);

    /** So wide at least, in pixels, before anybody changed it; and the share of what is left over. */
    final int least;

    final int weight;

    /** Whether it is a figure, which stands at the right. */
    final boolean figure;

    Column(int least, int weight, boolean figure) {
        this.least = least;
        this.weight = weight;
        this.figure = figure;
    }

    String title() {
        return switch (this) {
            case STATE -> Messages.columnState;
            case CLIENT -> Messages.columnClient;
            case SESSION -> Messages.columnSession;
            case LIST -> Messages.columnList;
            case COURIER -> Messages.columnCourier;
            case WORKER -> Messages.columnWorker;
            case PC -> Messages.columnPc;
            case STARTED -> Messages.columnStarted;
            case COMPLETED -> Messages.columnCompleted;
            case DURATION -> Messages.columnDuration;
            case HEARTBEAT -> Messages.columnHeartbeat;
            case PACKED -> Messages.columnPacked;
            case ITEMS -> Messages.columnItems;
            case RATE -> Messages.columnRate;
        };
    }

    /** Who packs and who has gone silent comes first, and what wants an answer; of equals the one begun last. */
    static final Comparator<Row.Session> ACTIVE_FIRST = Comparator.comparingInt(
                    (Row.Session row) -> rank(row.entry().state()))
            .thenComparing(
                    row -> Row.Session.begun(row.entry()).orElse(Instant.MIN), Comparator.<Instant>reverseOrder())
            .thenComparing(Row.Session::id);

    private static int rank(State state) {
        return switch (state) {
            case HERE -> 0;
            case ACTIVE -> 1;
            case STALE -> 2;
            case DAMAGED -> 3;
            case PAUSED -> 4;
            case AVAILABLE -> 5;
            case COMPLETED, ABANDONED -> 6;
            case ARCHIVED -> 7;
        };
    }

    /** Rows that say nothing in this column come last either way; equals stand as in {@link #ACTIVE_FIRST}. */
    Comparator<Row.Session> order(boolean descending) {
        return switch (this) {
            case STATE -> descending ? ACTIVE_FIRST.reversed() : ACTIVE_FIRST;
            case CLIENT -> text(row -> row.entry().client(), descending);
            case SESSION -> text(Row.Session::name, descending);
            case LIST -> text(row -> row.entry().list(), descending);
            case COURIER -> text(row -> RowTexts.courier(row.entry()), descending);
            case WORKER -> text(Row.Session::worker, descending);
            case PC -> text(row -> row.entry().pc().orElse(""), descending);
            case STARTED -> by(row -> row.entry().started(), descending);
            case COMPLETED -> by(row -> row.entry().ended(), descending);
            case DURATION -> by(row -> worked(row.entry()), descending);
            case HEARTBEAT -> by(row -> row.entry().silence(), descending);
            case PACKED -> by(row -> share(row.entry()), descending);
            case ITEMS -> by(row -> packed(row.entry()), descending);
            case RATE -> by(row -> boxed(row.entry().ordersPerHour()), descending);
        };
    }

    static Optional<Duration> worked(SessionEntry entry) {
        return Optional.of(entry.worked()).filter(Duration::isPositive);
    }

    private static Optional<Integer> packed(SessionEntry entry) {
        return entry.packedTold().isPresent() ? Optional.of(entry.packedUnits()) : Optional.empty();
    }

    private static Optional<Double> boxed(OptionalDouble rate) {
        return rate.isPresent() ? Optional.of(rate.getAsDouble()) : Optional.empty();
    }

    /** How much of it is packed, from 0 to 1. */
    private static Optional<Double> share(SessionEntry entry) {
        return entry.orders() == 0 ? Optional.empty() : Optional.of((double) entry.completed() / entry.orders());
    }

    private static Comparator<Row.Session> text(Function<Row.Session, String> text, boolean descending) {
        return by(row -> Optional.of(text.apply(row)).filter(each -> !each.isEmpty()), descending);
    }

    private static <T extends Comparable<T>> Comparator<Row.Session> by(
            Function<Row.Session, Optional<T>> value, boolean descending) {
        return ((Comparator<Row.Session>) (a, b) -> {
                    Optional<T> first = value.apply(a);
                    Optional<T> second = value.apply(b);
                    if (first.isEmpty() || second.isEmpty()) return Boolean.compare(first.isEmpty(), second.isEmpty());
                    int order = first.get().compareTo(second.get());
                    return descending ? -order : order;
                })
                .thenComparing(ACTIVE_FIRST);
    }
}
