package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LockFileTest {
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final Instant NOW = Instant.parse("2025-11-10T09:00:05.678901Z");

    @Test
    void ourLockIsWhatOtherToolsExpectAndOurKeysAfterIt() {
        String text = new String(LockFile.of(Journals.header(3), 7, NOW).write(), StandardCharsets.UTF_8);
        assertEquals("""
                {
                  "locked_by": "DESKTOP-PC1",
                  "user_name": "Ivan Petrenko",
                  "lock_time": "2025-11-10T10:15:00",
                  "process_id": 12345,
                  "app_version": "Packbench 2",
                  "heartbeat": "2025-11-10T11:00:05",
                  "worker_id": "001",
                  "worker_name": "John Doe",
                  "epoch": 3,
                  "sequence": 7,
                  "lease_id": "00000000-0000-0007-0000-000000000003",
                  "heartbeat_utc": "2025-11-10T09:00:05.678Z",
                  "station": "00000000-0000-0001-0000-000000000002",
                  "process_started": "2025-11-10T08:15:00.250Z"
                }\
                """, text);
    }

    @Test
    void ourLockIsReadBack() {
        LockFile lock = LockFile.read(LockFile.of(Journals.header(3), 7, NOW).write(), SOFIA)
                .orElseThrow();
        assertEquals(Optional.of(3L), lock.epoch());
        assertEquals(Optional.of(7L), lock.sequence());
        assertEquals(Optional.of(Journals.header(3).claim().toString()), lock.leaseId());
        assertEquals(Optional.of(Instant.parse("2025-11-10T09:00:05.678Z")), lock.heartbeat());
        assertEquals(Optional.of(Journals.START), lock.processStarted());
        assertEquals(Optional.of(Instant.parse("2025-11-10T08:15:00Z")), lock.lockedAt());
    }

    @Test
    void anOlderLockNamesNoWorkerAndHasNaiveTimes() {
        LockFile lock =
                LockFile.read(Samples.read("session.lock.1.2.0.json"), SOFIA).orElseThrow();
        assertEquals("DESKTOP-PC1", lock.lockedBy());
        assertEquals("Ivan Petrenko", lock.userName());
        assertEquals(12345, lock.processId());
        assertEquals(Optional.empty(), lock.workerId());
        assertEquals(Optional.empty(), lock.epoch());
        assertEquals(Optional.of(Instant.parse("2025-10-28T12:30:45Z")), lock.lockedAt());
        assertEquals(Optional.of(Instant.parse("2025-10-28T12:35:12Z")), lock.heartbeat());
    }

    @Test
    void timesWithAnOffsetNeedNoZone() {
        LockFile lock = LockFile.read(Samples.read("session.lock.1.3.0.json"), ZoneId.of("Asia/Tokyo"))
                .orElseThrow();
        assertEquals(Optional.of(Instant.parse("2025-11-03T12:30:45.123Z")), lock.lockedAt());
        assertEquals(Optional.of("001"), lock.workerId());
        assertEquals(Optional.of("John Doe"), lock.workerName());
    }

    @Test
    void unknownKeysSurviveAHeartbeat() {
        LockFile lock =
                LockFile.read(Samples.read("session.lock.1.3.0.json"), SOFIA).orElseThrow();
        String text = new String(lock.renewed(2, NOW).write(), StandardCharsets.UTF_8);
        assertTrue(text.contains("""
            "shift": {
                "name": "morning",
                "rate": 12.50
              }\
            """), text);
        assertTrue(text.contains("\"heartbeat\": \"2025-11-10T11:00:05\""), text);
    }

    @Test
    void scenario12HalfALockIsUnreadableAndNeverFree() {
        byte[] whole = Samples.read("session.lock.1.2.0.json");
        int closed = new String(whole, StandardCharsets.UTF_8).lastIndexOf('}');
        for (int length = 0; length <= closed; length++)
            assertEquals(
                    Optional.empty(),
                    LockFile.read(Arrays.copyOf(whole, length)).map(LockFile::lockedBy));
        for (String other :
                new String[] {"", "{}", "[]", "null", "{\"locked_by\":\" \"}", "\0\0\0\0", "{\"locked_by\":null}"})
            assertTrue(LockFile.read(other.getBytes(StandardCharsets.UTF_8)).isEmpty(), other);
    }

    @Test
    void aLockWithOddValuesSaysWhatItCan() {
        LockFile lock = LockFile.read(
                        "{\"locked_by\":\"PC\",\"process_id\":\"77\",\"heartbeat\":\"soon\",\"worker_id\":7}"
                                .getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        assertEquals(77, lock.processId());
        assertEquals(Optional.empty(), lock.heartbeat());
        assertEquals(Optional.of("7"), lock.workerId());
        assertEquals("", lock.userName());
    }
}
