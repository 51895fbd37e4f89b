package org.packbench.documents;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.Header.Occasion;
import org.packbench.core.journal.JournalEnd;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalException.Kind;
import org.packbench.core.packing.OrderProgress;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;
import org.packbench.core.packing.PackingState.Status;
import org.packbench.core.statistics.SessionFigures.Part;
import org.packbench.core.statistics.SessionFigures.UnknownCode;
import org.packbench.documents.Json.Damaged;

/**
 * What is left of a session when it is ended: {@code session_summary.json}, written as version 1.3.0. The flat "1.0" and
 * the nested {@code summary}/{@code performance} form are read into the same; what they do not say is empty or zero.
 *
 * @param startedAt when it was begun, whoever resumed it later
 * @param completedAt when it was ended
 * @param duration how long it was held, to the second; of other tools, what they counted
 * @param orders the completed ones, in the order of completion
 * @param handovers how often it changed hands, as far as the journals tell
 * @param work what the journals tell for statistics; empty in older summaries, and those of other tools
 */
public record SessionSummary(
        About about,
        Optional<Instant> startedAt,
        Optional<Instant> completedAt,
        Duration duration,
        Counts counts,
        SummaryMetrics metrics,
        List<OrderRecord> orders,
        List<Skipped> skipped,
        Handovers handovers,
        Optional<Work> work) {
    /** The file's name in a work folder; older tools put it into {@code output} or {@code barcodes} too. */
    public static final String NAME = "session_summary.json";

    /**
     * Whose session it was.
     *
     * @param sessionId of other tools the session folder's name, which is not unique
     * @param sessionType {@code shopify} or {@code excel}; may be empty
     * @param userName the operating system's user, of older tools; may be empty
     */
    public record About(
            String sessionId,
            String sessionType,
            String clientId,
            String listName,
            Optional<String> workerId,
            Optional<String> workerName,
            String pcName,
            String userName) {}

    /**
     * How much there was and how much was done.
     *
     * @param inProgressOrders begun, neither completed nor skipped
     * @param totalItems units of the whole list
     * @param packedItems units packed, those of orders that are not completed included
     * @param uniqueSkus different SKUs on the list
     */
    public record Counts(
            int totalOrders,
            int completedOrders,
            int inProgressOrders,
            int skippedOrders,
            int totalItems,
            int packedItems,
            int uniqueSkus) {}

    /**
     * How the session came from one to the next.
     *
     * @param waits how often somebody stood in line and got it, and {@code waited}: for how long in all
     * @param takeOvers how often a silent holder's session was taken over
     * @param forced how often it was taken from somebody at work
     */
    public record Handovers(int waits, Duration waited, int takeOvers, int forced) {
        static final Handovers NONE = new Handovers(0, Duration.ZERO, 0, 0);

        /** @param headers of all the session's epochs */
        public static Handovers of(List<Header> headers) {
            List<Occasion> all = headers.stream().map(Header::occasion).toList();
            return new Handovers(
                    (int) all.stream().filter(o -> o.waited().isPositive()).count(),
                    all.stream().map(Occasion::waited).reduce(Duration.ZERO, Duration::plus),
                    count(all, Occasion.Way.TAKEN_OVER),
                    count(all, Occasion.Way.FORCED));
        }

        private static int count(List<Occasion> all, Occasion.Way way) {
            return (int) all.stream().filter(occasion -> occasion.way() == way).count();
        }
    }

    /**
     * What statistics are made from, counted once from the journals when the session was ended.
     *
     * @param unknown codes that were scanned and are in no order of the list
     */
    public record Work(List<Part> parts, List<UnknownCode> unknown) {
        public Work {
            parts = List.copyOf(parts);
            unknown = List.copyOf(unknown);
        }
    }

    /** An order that was left out. */
    public record Skipped(String orderNumber, Optional<Instant> at) {}

    public SessionSummary {
        orders = List.copyOf(orders);
        skipped = List.copyOf(skipped);
    }

    /**
     * The summary of a session.
     *
     * @param fold with the record of its end
     * @param now when it is ended, if the fold does not say
     */
    public static SessionSummary of(Fold fold, About about, Instant now) {
        PackingState state = fold.packing();
        List<OrderRecord> orders = state.completed().stream()
                .map(number -> OrderRecord.of(state.plan().order(number).orElseThrow(), state.progress(number)))
                .toList();
        List<Skipped> skipped = state.skipped().stream()
                .map(number ->
                        new Skipped(number.value(), state.progress(number).skippedAt()))
                .toList();
        Duration duration = Duration.ofSeconds(Math.round(fold.worked().toMillis() / 1000.0));
        Counts counts = counts(state);
        return new SessionSummary(
                about,
                Optional.of(fold.startedAt()),
                Optional.of(fold.endedAt().orElse(now)),
                duration,
                counts,
                SummaryMetrics.of(orders, counts, fold.worked()),
                orders,
                skipped,
                Handovers.NONE,
                Optional.empty());
    }

    /** The same summary with what is known of its handovers. */
    public SessionSummary with(Handovers known) {
        return new SessionSummary(
                about, startedAt, completedAt, duration, counts, metrics, orders, skipped, known, work);
    }

    /** The same summary with what its journals tell for statistics. */
    public SessionSummary with(Work counted) {
        return new SessionSummary(
                about,
                startedAt,
                completedAt,
                duration,
                counts,
                metrics,
                orders,
                skipped,
                handovers,
                Optional.of(counted));
    }

    private static Counts counts(PackingState state) {
        PackingPlan plan = state.plan();
        int begun = (int) plan.orders().stream()
                .map(order -> state.progress(order.number()))
                .filter(progress -> isBegun(progress))
                .count();
        int skus = (int) plan.orders().stream()
                .flatMap(order -> order.lines().stream())
                .map(PackingPlan.Line::sku)
                .distinct()
                .count();
        return new Counts(
                plan.orders().size(),
                state.completed().size(),
                begun,
                state.skipped().size(),
                plan.totalUnits(),
                state.packedUnits(),
                skus);
    }

    private static boolean isBegun(OrderProgress progress) {
        return progress.status() != Status.SKIPPED && PackingStateFile.isInProgress(progress);
    }

    /**
     * Reads a summary of any generation.
     *
     * @throws JournalException {@code DAMAGED} when it is no JSON object
     */
    public static SessionSummary read(byte[] bytes, String file) throws JournalException {
        return read(bytes, file, ZoneId.systemDefault());
    }

    /** @param zone of the times that name none */
    public static SessionSummary read(byte[] bytes, String file, ZoneId zone) throws JournalException {
        try {
            ObjectNode document = Json.read(bytes);
            return new SummaryReading(document, zone).read();
        } catch (Damaged e) {
            throw new JournalException(Kind.DAMAGED, file, e.place(), e);
        }
    }

    /** @param zone that its times are written in */
    public byte[] write(ZoneId zone) {
        return Json.write(SummaryWriting.write(this, zone));
    }

    /** @param journals as they stand: the summary vouches for them */
    public byte[] write(ZoneId zone, List<JournalEnd> journals) {
        return Json.write(VouchedJournals.write(SummaryWriting.write(this, zone), journals));
    }

    /** The journals that a summary vouches for; none of one that another tool or an older version wrote, or a damaged one. */
    public static List<JournalEnd> vouchesFor(byte[] summary) {
        return Json.find(summary).map(VouchedJournals::read).orElseGet(List::of);
    }
}
