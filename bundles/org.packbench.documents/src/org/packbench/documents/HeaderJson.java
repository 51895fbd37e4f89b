package org.packbench.documents;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.journal.Header.Occasion;
import org.packbench.documents.Fields.Malformed;

/** An epoch's header as JSON, without its checksum. */
final class HeaderJson {
    private HeaderJson() {}

    static ObjectNode write(Header from) {
        Holder holder = from.holder();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("format", from.format()).put("min_reader", from.minReader());
        node.put("session", from.session().value()).put("epoch", from.epoch());
        node.put("claim", from.claim().toString())
                .put("station", holder.station().toString());
        node.put("pc", holder.pc()).put("user", holder.user()).put("pid", holder.pid());
        node.put("process_started", holder.started().toEpochMilli());
        node.set("worker", RecordJson.worker(holder.worker()));
        node.put("at", from.at().toEpochMilli()).put("zone", from.zone().getId());
        node.put("list_sha256", from.listSha256());
        ObjectNode seals = node.putObject("seals");
        new TreeMap<>(from.seals()).forEach((epoch, length) -> seals.put(epoch.toString(), length));
        ObjectNode hashes = node.putObject("hashes");
        new TreeMap<>(from.hashes()).forEach((epoch, hash) -> hashes.put(epoch.toString(), hash));
        node.put("prev_hash", from.prevHash());
        if (!from.occasion().equals(Occasion.OPENED)) node.set("ext", occasion(from.occasion()));
        return node;
    }

    /** In {@code ext}: who reads without knowing it, such as an older version, does all else right. */
    private static ObjectNode occasion(Occasion occasion) {
        ObjectNode ext = JsonNodeFactory.instance.objectNode();
        ext.put("way", word(occasion.way())).put("reason", occasion.reason());
        return ext.put("waited_ms", occasion.waited().toMillis());
    }

    private static String word(Occasion.Way way) {
        return way.name().toLowerCase(Locale.ROOT);
    }

    static Header read(Fields fields) throws Malformed {
        Holder holder = new Holder(
                fields.id("station"),
                fields.text("pc"),
                fields.text("user"),
                fields.number("pid"),
                fields.instant("process_started"),
                RecordJson.worker(fields.object("worker")));
        return new Header(
                fields.count("format"),
                fields.count("min_reader"),
                session(fields),
                fields.number("epoch"),
                fields.id("claim"),
                holder,
                fields.instant("at"),
                zone(fields),
                fields.text("list_sha256"),
                seals(fields.object("seals")),
                fields.text("prev_hash"),
                fields.has("ext") ? occasion(fields.object("ext")) : Occasion.OPENED,
                fields.has("hashes") ? hashes(fields.object("hashes")) : Map.of());
    }

    /** A later version's other words mean nothing here. */
    private static Occasion occasion(Fields ext) throws Malformed {
        String way = ext.has("way") ? ext.text("way") : "";
        return new Occasion(
                Arrays.stream(Occasion.Way.values())
                        .filter(known -> word(known).equals(way))
                        .findFirst()
                        .orElse(Occasion.Way.OPENED),
                ext.has("reason") ? ext.text("reason") : "",
                ext.has("waited_ms") ? ext.millis("waited_ms") : Duration.ZERO);
    }

    private static SessionId session(Fields fields) throws Malformed {
        try {
            return new SessionId(fields.text("session"));
        } catch (IllegalArgumentException e) {
            throw new Malformed("session", "a session's id");
        }
    }

    private static ZoneId zone(Fields fields) throws Malformed {
        try {
            return ZoneId.of(fields.text("zone"));
        } catch (DateTimeException e) {
            throw new Malformed("zone", "a time zone");
        }
    }

    private static Map<Long, Long> seals(Fields fields) throws Malformed {
        Map<Long, Long> seals = new HashMap<>();
        for (String name : names(fields)) seals.put(epoch("seals", name), fields.number(name));
        return seals;
    }

    private static Map<Long, String> hashes(Fields fields) throws Malformed {
        Map<Long, String> hashes = new HashMap<>();
        for (String name : names(fields)) hashes.put(epoch("hashes", name), fields.text(name));
        return hashes;
    }

    private static List<String> names(Fields fields) {
        List<String> names = new ArrayList<>();
        fields.node().fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Long epoch(String key, String name) throws Malformed {
        try {
            return Long.valueOf(name);
        } catch (NumberFormatException e) {
            throw new Malformed(key, "epoch numbers");
        }
    }
}
