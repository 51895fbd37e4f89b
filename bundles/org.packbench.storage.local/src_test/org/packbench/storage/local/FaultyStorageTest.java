package org.packbench.storage.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.packbench.contracts.Fault;
import org.packbench.contracts.FaultPlan;
import org.packbench.contracts.FaultScript;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.contracts.FaultyStorage;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage.AppendFile;
import org.packbench.core.storage.Storage.Guard;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;

/** The faults that other tests rely on. */
final class FaultyStorageTest {
    private static final SharePath FILE = SharePath.of("file");

    private final LocalShare share = LocalShare.create();
    private final FaultPlan plan = new FaultPlan();
    private final FaultyStorage storage = new FaultyStorage(share.storage(), plan);

    FaultyStorageTest() throws Exception {}

    @AfterEach
    void remove() throws Exception {
        share.remove();
    }

    private String onTheShare() throws StorageException {
        return new String(share.storage().read(FILE), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_refused_call_has_no_effect_and_the_next_one_has() throws StorageException {
        plan.on(Call.REPLACE, Fault.refuse(Reason.FULL));
        assertEquals(
                Reason.FULL,
                assertThrows(Refused.class, () -> storage.replace(FILE, bytes("1")))
                        .reason());
        assertTrue(storage.find(FILE).isEmpty());
        storage.replace(FILE, bytes("2"));
        assertEquals("2", onTheShare());
        assertTrue(plan.done());
        assertEquals(2, plan.calls(Call.REPLACE));
    }

    @Test
    void a_call_is_lost_before_or_after_its_effect() throws StorageException {
        plan.on(Call.CREATE, Fault.LOSE_BEFORE, Fault.LOSE_AFTER);
        assertThrows(Unknown.class, () -> storage.create(FILE, bytes("x")));
        assertTrue(storage.find(FILE).isEmpty());
        assertThrows(Unknown.class, () -> storage.create(FILE, bytes("x")));
        assertEquals("x", onTheShare());
    }

    @Test
    void a_lost_connection_kills_what_was_opened_over_it() throws StorageException {
        try (AppendFile file = storage.createAppend(FILE)) {
            file.append(bytes("one"));
            plan.on(Call.FLUSH, Fault.LOSE_AFTER);
            assertThrows(Unknown.class, file::flush);
            assertThrows(Unknown.class, () -> file.append(bytes("two")));
            assertThrows(Unknown.class, () -> file.missing("other"));
            assertThrows(Unknown.class, file::length);
        }
        assertEquals("one", onTheShare());
        assertFalse(storage.find(FILE).isEmpty());
    }

    @Test
    void a_lost_connection_frees_its_guards() throws StorageException {
        try (Guard guard = storage.guard(FILE, Duration.ZERO)) {
            storage.disconnect();
            share.storage().guard(FILE, Duration.ZERO).close();
            assertThrows(Unknown.class, () -> guard.replace(bytes("late")));
        }
        assertTrue(storage.find(FILE).isEmpty());
    }

    @Test
    void an_append_is_torn() throws StorageException {
        plan.on(Call.APPEND, Fault.NONE, new Fault.LosePart(3));
        try (AppendFile file = storage.createAppend(FILE)) {
            file.append(bytes("whole "));
            assertThrows(Unknown.class, () -> file.append(bytes("torn")));
        }
        assertEquals("whole tor", onTheShare());
    }

    @Test
    void a_late_append_arrives_after_its_sender_gave_up_and_closed() throws StorageException {
        plan.on(Call.APPEND, Fault.LATE);
        try (AppendFile file = storage.createAppend(FILE)) {
            assertThrows(Unknown.class, () -> file.append(bytes("zombie")));
        }
        assertEquals("", onTheShare());
        storage.deliverLate();
        assertEquals("zombie", onTheShare());
    }

    @Test
    void another_acts_before_or_after_a_call() throws StorageException {
        List<String> order = new ArrayList<>();
        plan.on(Call.FIND, Fault.before(() -> order.add("before")), Fault.after(() -> order.add("after")));
        storage.find(FILE);
        storage.find(FILE);
        assertEquals(List.of("before", "after"), order);
    }

    @Test
    void a_plan_is_for_the_paths_it_names() throws StorageException {
        plan.on(Call.REPLACE, path -> path.name().endsWith(".lock"), Fault.LOSE_BEFORE);
        storage.replace(FILE, bytes("x"));
        assertThrows(Unknown.class, () -> storage.replace(SharePath.of("a.lock"), bytes("x")));
        plan.on(Call.REPLACE, Fault.LOSE_BEFORE);
        plan.clear();
        storage.replace(FILE, bytes("y"));
        assertEquals("y", onTheShare());
    }

    @Test
    void chance_repeats_itself() {
        assertEquals(faults(7), faults(7));
        assertTrue(faults(7).contains(Fault.LATE));
        assertTrue(faults(7).contains(Fault.NONE));
    }

    private static List<Fault> faults(long seed) {
        FaultScript script = FaultScript.random(seed, 0.5, Fault.LATE, Fault.LOSE_AFTER);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < 50; i++) faults.add(script.next(Call.READ, FILE));
        return faults;
    }
}
