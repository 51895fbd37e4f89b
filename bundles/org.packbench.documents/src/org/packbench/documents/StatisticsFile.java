package org.packbench.documents;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalException.Kind;
import org.packbench.documents.Json.Damaged;

/**
 * The statistics of a share: {@code global_stats.json} of version 2.0, and the older {@code stats.json}, which is read.
 * Counted are an opening balance, which is what was in the file at first contact and no summary explains, frozen with its
 * date and hash; and the sessions' summaries, each session once by its id, however often it is ended and resumed. Immutable;
 * keys this version does not know are kept.
 */
public final class StatisticsFile {
    /** The file's name in the statistics folder. */
    public static final String NAME = "global_stats.json";

    /** The name of the older one. */
    public static final String OLDER_NAME = "stats.json";

    private final ObjectNode node;
    private final ZoneId zone;

    private StatisticsFile(ObjectNode node, ZoneId zone) {
        this.node = node;
        this.zone = zone;
    }

    /** What was packed: sessions that were ended, orders completed in them, and units. */
    public record Totals(long sessions, long orders, long items) {
        /** Nothing. */
        public static final Totals NONE = new Totals(0, 0, 0);

        public Totals plus(Totals more) {
            return new Totals(sessions + more.sessions, orders + more.orders, items + more.items);
        }

        /** What is left of these without others; never less than nothing. */
        public Totals without(Totals others) {
            return new Totals(
                    Math.max(0, sessions - others.sessions),
                    Math.max(0, orders - others.orders),
                    Math.max(0, items - others.items));
        }
    }

    /**
     * One ended session.
     *
     * @param at when it was ended
     * @param sessionId of other tools the session folder's name, else the session's id
     * @param metadata plain values, such as its times
     */
    public record Packing(
            Instant at,
            String clientId,
            String sessionId,
            Optional<String> workerId,
            int orders,
            int items,
            Map<String, Object> metadata) {
        public Packing {
            metadata = Map.copyOf(metadata);
        }

        /**
         * The session of a summary.
         *
         * @param sessionId the id, which a summary of another tool does not tell
         */
        public static Packing of(String sessionId, SessionSummary summary) {
            Map<String, Object> metadata = new HashMap<>();
            metadata.put("duration_seconds", summary.duration().toSeconds());
            metadata.put("packing_list_name", summary.about().listName());
            return new Packing(
                    summary.completedAt().or(summary::startedAt).orElse(Instant.EPOCH),
                    summary.about().clientId(),
                    sessionId,
                    summary.about().workerId(),
                    summary.counts().completedOrders(),
                    summary.counts().packedItems(),
                    metadata);
        }

        Totals totals() {
            return new Totals(1, orders, items);
        }
    }

    /**
     * What was counted before the first contact and is explained by no summary.
     *
     * @param takenAt when it was frozen
     * @param sha256 of the file's bytes then, hex
     */
    public record Opening(Instant takenAt, String sha256, Totals totals, Map<String, Totals> byClient) {
        public Opening {
            byClient = Map.copyOf(byClient);
        }
    }

    /** The statistics of a share that has none. */
    public static StatisticsFile empty(ZoneId zone) {
        return new StatisticsFile(StatisticsJson.empty(), zone);
    }

    /**
     * Reads either generation; the older one becomes the newer, its own keys beside it.
     *
     * @throws JournalException {@code DAMAGED}: to be set aside and counted anew, never to be taken for zero
     */
    public static StatisticsFile read(byte[] bytes, String file, ZoneId zone) throws JournalException {
        try {
            return new StatisticsFile(StatisticsJson.upgraded(Json.read(bytes), zone), zone);
        } catch (Damaged e) {
            throw new JournalException(Kind.DAMAGED, file, e.place(), e);
        }
    }

    public byte[] write() {
        return Json.write(node);
    }

    /** What the file says in all. */
    public Totals totals() {
        long items = byClient().values().stream().mapToLong(Totals::items).sum();
        return new Totals(
                StatisticsJson.number(node, "total_sessions"),
                StatisticsJson.number(node, "total_orders_packed"),
                node.has(StatisticsJson.ITEMS) ? StatisticsJson.number(node, StatisticsJson.ITEMS) : items);
    }

    /** What the file says of each client; of a file that counts no units, those of its history. */
    public Map<String, Totals> byClient() {
        return StatisticsJson.byClient(node, history());
    }

    /** The last sessions, the oldest first; entries that name no session or no time are left out. */
    public List<Packing> history() {
        return StatisticsJson.history(node, zone);
    }

    /** Empty before the first contact. */
    public Optional<Opening> opening() {
        return StatisticsJson.opening(node);
    }

    /**
     * Freezes what is in the file and explained by none of these summaries. Once frozen, it stays.
     *
     * @param sessions all that a readable summary tells of, archived ones included
     * @param sha256 of the file's bytes, hex; empty when there was none
     */
    public StatisticsFile opened(Collection<Packing> sessions, Instant now, String sha256) {
        if (opening().isPresent()) return this;
        Map<String, Totals> explained = sums(once(sessions));
        Map<String, Totals> left = new LinkedHashMap<>();
        byClient()
                .forEach((client, totals) ->
                        left.put(client, totals.without(explained.getOrDefault(client, Totals.NONE))));
        Totals all = totals().without(explained.values().stream().reduce(Totals.NONE, Totals::plus));
        ObjectNode next = node.deepCopy();
        StatisticsJson.putOpening(next, new Opening(now, sha256, all, left));
        return new StatisticsFile(next, zone);
    }

    /**
     * Counts anew: the opening balance and these sessions. Of a session that is there twice the later one counts.
     *
     * @param sessions all that a readable summary tells of, archived ones included
     */
    public StatisticsFile counted(Collection<Packing> sessions, Instant now) {
        Collection<Packing> each = once(sessions);
        Optional<Opening> opening = opening();
        Map<String, Totals> byClient =
                new LinkedHashMap<>(opening.map(Opening::byClient).orElse(Map.of()));
        sums(each).forEach((client, totals) -> byClient.merge(client, totals, Totals::plus));
        Totals totals = each.stream()
                .map(Packing::totals)
                .reduce(opening.map(Opening::totals).orElse(Totals.NONE), Totals::plus);
        ObjectNode next = node.deepCopy();
        StatisticsJson.putTotals(next, totals, byClient);
        StatisticsJson.putHistory(next, each, zone);
        next.put("last_updated", Times.offset(now, zone));
        return new StatisticsFile(next, zone);
    }

    private static Collection<Packing> once(Collection<Packing> sessions) {
        Map<String, Packing> each = new LinkedHashMap<>();
        sessions.forEach(session -> each.merge(session.sessionId(), session, (a, b) -> a.at().isAfter(b.at()) ? a : b));
        return each.values();
    }

    private static Map<String, Totals> sums(Collection<Packing> sessions) {
        Map<String, Totals> sums = new LinkedHashMap<>();
        sessions.forEach(session -> sums.merge(session.clientId(), session.totals(), Totals::plus));
        return sums;
    }
}
