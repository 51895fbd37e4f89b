package org.packbench.documents;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.Header.Holder;

/**
 * The content of a {@code .session.lock}: ours, with an epoch, or another tool's, without. Immutable; keys this version does
 * not know are kept. It is for people and other tools, and decides nothing (docs/share.md, rule 9).
 */
public final class LockFile {
    /** The file's name in a work folder. */
    public static final String NAME = ".session.lock";

    /** What other tools read as the version of the tool that locks. */
    private static final String APP_VERSION = "Packbench " + Header.FORMAT;

    private final ObjectNode node;
    private final ZoneId zone;

    private LockFile(ObjectNode node, ZoneId zone) {
        this.node = node;
        this.zone = zone;
    }

    /** The lock of an epoch; its naive times are local to the header's zone. */
    public static LockFile of(Header header, long sequence, Instant now) {
        Holder holder = header.holder();
        ObjectNode node = Json.object();
        node.put("locked_by", holder.pc()).put("user_name", holder.user());
        node.put("lock_time", Times.naive(header.at(), header.zone()));
        node.put("process_id", holder.pid()).put("app_version", APP_VERSION).put("heartbeat", "");
        node.put("worker_id", holder.worker().id().value())
                .put("worker_name", holder.worker().name());
        node.put("epoch", header.epoch())
                .put("sequence", sequence)
                .put("lease_id", header.claim().toString());
        node.put("heartbeat_utc", "").put("station", holder.station().toString());
        node.put("process_started", holder.started().toString());
        return new LockFile(node, header.zone()).renewed(sequence, now);
    }

    /**
     * Reads a lock.
     *
     * @return empty when the content is torn, empty, or names nobody: it is being written, or damaged. Such a lock is
     *     unreadable, never free
     */
    public static Optional<LockFile> read(byte[] bytes) {
        return read(bytes, ZoneId.systemDefault());
    }

    /** @param zone of the times that name none */
    public static Optional<LockFile> read(byte[] bytes, ZoneId zone) {
        return Json.find(bytes)
                .filter(node -> !Json.text(node, "locked_by").orElse("").isBlank())
                .map(node -> new LockFile(node, zone));
    }

    /** The same lock with a new sign of life. */
    public LockFile renewed(long sequence, Instant now) {
        ObjectNode next = node.deepCopy();
        next.put("heartbeat", Times.naive(now, zone));
        next.put("sequence", sequence)
                .put("heartbeat_utc", now.truncatedTo(ChronoUnit.MILLIS).toString());
        return new LockFile(next, zone);
    }

    public byte[] write() {
        return Json.write(node);
    }

    /** The PC's name. */
    public String lockedBy() {
        return Json.text(node, "locked_by").orElse("");
    }

    /** The operating system's user; may be empty. */
    public String userName() {
        return Json.text(node, "user_name").orElse("");
    }

    /** 0 when it names none. */
    public long processId() {
        return Json.whole(node.path("process_id")).orElse(0L);
    }

    public Optional<Instant> lockedAt() {
        return Times.read(node, "lock_time", zone);
    }

    /** By the holder's clock: for showing only. */
    public Optional<Instant> heartbeat() {
        return Times.read(node, "heartbeat_utc", zone).or(() -> Times.read(node, "heartbeat", zone));
    }

    /** Older tools name no worker. */
    public Optional<String> workerId() {
        return Json.text(node, "worker_id");
    }

    public Optional<String> workerName() {
        return Json.text(node, "worker_name");
    }

    public Optional<String> appVersion() {
        return Json.text(node, "app_version");
    }

    /** Empty in another tool's lock. */
    public Optional<Long> epoch() {
        return Json.whole(node.path("epoch"));
    }

    public Optional<Long> sequence() {
        return Json.whole(node.path("sequence"));
    }

    /** The claim's UUID. */
    public Optional<String> leaseId() {
        return Json.text(node, "lease_id");
    }

    /** The station's UUID. */
    public Optional<String> station() {
        return Json.text(node, "station");
    }

    public Optional<Instant> processStarted() {
        return Times.read(node, "process_started", zone);
    }
}
