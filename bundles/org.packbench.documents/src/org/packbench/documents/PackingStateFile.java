package org.packbench.documents;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalException.Kind;
import org.packbench.core.packing.OrderProgress;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;
import org.packbench.documents.Json.Damaged;

/**
 * The {@code packing_state.json} that other tools keep a session's progress in: versions 0, 1.0 and 1.3.0 are read, 1.3.0 is
 * written, as a snapshot for those tools (docs/share.md, rule 10). Stateless and thread-safe.
 */
public final class PackingStateFile {
    /** The file's name in a work folder. */
    public static final String NAME = "packing_state.json";

    private PackingStateFile() {}

    /**
     * What of a session's work another tool had written down. The order on that tool's table is left for later, to be
     * opened by scanning it.
     *
     * @param setAside what could not be used: the file, the place in it, and what stands there
     * @param startedAt when the session was started, if the file says so
     * @param snapshot which part of a journal it was written from, if this product wrote it
     */
    public record Imported(
            PackingState state, List<String> setAside, Optional<Instant> startedAt, Optional<Snapshot> snapshot) {
        public Imported {
            setAside = List.copyOf(setAside);
        }

        /** The session as it goes on; the time worked so far is what the orders' own times add up to. */
        public Fold fold(Instant startedOtherwise) {
            Duration worked = state.plan().orders().stream()
                    .map(order -> state.progress(order.number()).active())
                    .reduce(Duration.ZERO, Duration::plus);
            return new Fold(state, startedAt.orElse(startedOtherwise), worked);
        }
    }

    /** The part of the history that a snapshot tells: the journal of {@code epoch} up to {@code length} bytes. */
    public record Snapshot(long epoch, long length) {}

    /**
     * What a state names besides the work.
     *
     * @param zone that its times are written in
     * @param now when it is written
     */
    public record About(SessionId session, String clientId, String listName, String pcName, ZoneId zone, Instant now) {}

    /**
     * Reads a state of any version. An entry that is malformed, or that the plan does not have, is set aside and reported,
     * and all the others are used.
     *
     * @throws JournalException {@code DAMAGED} when it is no JSON object at all
     */
    public static Imported read(byte[] bytes, String file, PackingPlan plan) throws JournalException {
        return read(bytes, file, plan, ZoneId.systemDefault());
    }

    /** @param zone of the times that name none */
    public static Imported read(byte[] bytes, String file, PackingPlan plan, ZoneId zone) throws JournalException {
        try {
            return new StateReading(plan, file, zone).read(Json.read(bytes));
        } catch (Damaged e) {
            throw new JournalException(Kind.DAMAGED, file, e.place(), e);
        }
    }

    /** The state as version 1.3.0, with the part of the journal that it tells. */
    public static byte[] write(Fold fold, About about, Snapshot snapshot) {
        PackingState state = fold.packing();
        ObjectNode node = Json.object();
        node.put("version", "1.3.0").put("session_id", about.session().value()).put("client_id", about.clientId());
        node.put("packing_list_name", about.listName());
        node.put("started_at", Times.offset(fold.startedAt(), about.zone()));
        node.put("last_updated", Times.offset(about.now(), about.zone()));
        node.put("status", isCompleted(fold) ? "completed" : "in_progress").put("pc_name", about.pcName());
        node.set("progress", StateWriting.progress(state));
        node.set("in_progress", StateWriting.inProgress(state, about.zone()));
        node.set("_current_extras", StateWriting.currentExtras(state));
        node.set("completed", StateWriting.completed(state, about.zone()));
        node.set("skipped_orders", StateWriting.skipped(state));
        node.set("skipped_orders_timing", StateWriting.skippedTiming(state, about.zone()));
        ObjectNode ours = node.putObject(StateReading.OURS);
        ours.put("epoch", snapshot.epoch()).put("length", snapshot.length());
        ours.set("extras", StateWriting.extras(state));
        return Json.write(node);
    }

    private static boolean isCompleted(Fold fold) {
        int orders = fold.packing().plan().orders().size();
        return fold.status() == Fold.Status.ENDED
                || orders > 0 && fold.packing().completed().size() == orders;
    }

    /** Whether an order has a place in the state: it was begun, and is not completed. */
    static boolean isInProgress(OrderProgress progress) {
        return switch (progress.status()) {
            case OPEN -> true;
            case LEFT, SKIPPED -> progress.units() > 0 || !progress.extras().isEmpty();
            case UNTOUCHED, COMPLETED -> false;
        };
    }
}
