package org.packbench.storage.smb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.packbench.contracts.network.SmbServer;
import org.packbench.contracts.network.TcpProxy;
import org.packbench.contracts.network.TcpProxy.Way;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.AppendFile;
import org.packbench.core.storage.Storage.Guard;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;

/** What one station sees when its connection is slow, silent or cut; another stands beside it with a good one. */
@EnabledIf(value = SmbServer.POSSIBLE, disabledReason = SmbServer.NEEDED)
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BadNetworkTest {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final SmbServer server = SmbServer.start();
    private final TcpProxy network = new TcpProxy(server.port());
    private SmbShare share = new SmbShare(server);
    private Storage storage = share.storage();

    BadNetworkTest() throws Exception {}

    @BeforeAll
    void leaveTheFirst() throws Exception {
        share.remove();
    }

    @BeforeEach
    void open() throws Exception {
        share = new SmbShare(server);
        storage = SmbShare.provider(new Settings(PATIENCE, false), SmbServer.USER, SmbServer.PASSWORD)
                .open(SmbServer.root(network.port()) + "/" + share.disk().getFileName());
    }

    @AfterEach
    void leave() throws Exception {
        network.resume();
        network.refuse(false);
        network.delay(Duration.ZERO);
        storage.leave();
        share.remove();
    }

    @AfterAll
    void stop() throws Exception {
        network.close();
        server.close();
    }

    private static SharePath at(String path) {
        return SharePath.of(path);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void await(BooleanSupplier condition) {
        long end = System.nanoTime() + LONG.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "not in time");
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    @Test
    void a_request_that_is_lost_on_its_way_has_no_known_effect_and_the_next_call_has_a_new_connection()
            throws Exception {
        network.stall(Way.TO_SERVER);
        assertThrows(Unknown.class, () -> storage.create(at("claim"), bytes("mine")));
        await(() -> network.connections() == 0);
        network.resume();
        assertTrue(storage.find(at("claim")).isEmpty());
        storage.create(at("claim"), bytes("mine"));
    }

    @Test
    void an_answer_that_is_lost_leaves_an_effect_that_nobody_was_told_of() throws Exception {
        network.stall(Way.TO_CLIENT);
        assertThrows(Unknown.class, () -> storage.createFolder(at("claim")));
        network.resume();
        assertTrue(share.storage().find(at("claim")).isPresent());
        Refused refused = assertThrows(Refused.class, () -> storage.createFolder(at("claim")));
        assertEquals(Reason.EXISTS, refused.reason());
    }

    @Test
    void what_was_under_way_when_a_connection_was_given_up_is_not_applied_later() throws Exception {
        AppendFile journal = storage.createAppend(at("journal.e1.jsonl"));
        network.stall(Way.TO_SERVER);
        assertThrows(Unknown.class, () -> journal.append(bytes("zombie")));
        await(() -> network.connections() == 0);
        network.resume();
        storage.list(SharePath.ROOT);
        assertEquals(0, Files.size(share.disk().resolve("journal.e1.jsonl")));
    }

    @Test
    void a_journal_dies_with_its_connection_and_takes_nothing_more() throws Exception {
        AppendFile journal = storage.createAppend(at("journal.e1.jsonl"));
        journal.append(bytes("first"));
        journal.flush();
        network.cut();
        assertThrows(Unknown.class, () -> journal.append(bytes("second")));
        assertTrue(storage.find(at("journal.e1.jsonl")).isPresent());
        assertThrows(Unknown.class, () -> journal.missing("journal.e2.jsonl"));
        assertThrows(Unknown.class, journal::flush);
        journal.close();
        assertArrayEquals(bytes("first"), storage.read(at("journal.e1.jsonl")));
    }

    @Test
    void a_cut_connection_is_made_again_without_a_failed_call() throws Exception {
        storage.create(at("file"), bytes("content"));
        for (int i = 0; i < 5; i++) {
            network.cut();
            // the end of a connection is seen within a moment; a call in that moment may be lost
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            assertArrayEquals(bytes("content"), storage.read(at("file")));
        }
    }

    @Test
    void every_call_ends_in_time_when_the_network_swallows_everything() throws Exception {
        network.stall(Way.TO_SERVER);
        long start = System.nanoTime();
        // more than the system takes from a program before anything is received
        assertThrows(Unknown.class, () -> storage.replace(at("large"), new byte[30 << 20]));
        assertThrows(Unknown.class, () -> storage.find(at("large")));
        assertThrows(Unknown.class, () -> storage.list(SharePath.ROOT));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.compareTo(PATIENCE.multipliedBy(5)) < 0, took.toString());
    }

    @Test
    void calls_fail_at_once_while_there_is_no_server_and_work_soon_after_it_is_back() throws Exception {
        network.refuse(true);
        network.cut();
        await(() -> fails());
        long start = System.nanoTime();
        for (int i = 0; i < 100; i++) assertThrows(Unknown.class, () -> storage.find(at("file")));
        assertTrue(System.nanoTime() - start < LONG.toNanos());
        network.refuse(false);
        await(() -> !fails());
    }

    private boolean fails() {
        try {
            storage.find(at("file"));
            return false;
        } catch (StorageException e) {
            return true;
        }
    }

    @Test
    void a_server_that_is_killed_and_started_again_has_what_was_flushed() throws Exception {
        AppendFile journal = storage.createAppend(at("journal.e1.jsonl"));
        journal.append(bytes("acknowledged"));
        journal.flush();
        server.kill();
        assertThrows(Unknown.class, () -> journal.append(bytes("lost")));
        assertThrows(Unknown.class, () -> storage.find(at("journal.e1.jsonl")));
        server.restart();
        await(() -> !fails());
        assertArrayEquals(bytes("acknowledged"), storage.read(at("journal.e1.jsonl")));
        storage.createAppend(at("journal.e2.jsonl")).close();
    }

    @Test
    void a_guard_is_free_when_its_connection_is_gone() throws Exception {
        Guard held = storage.guard(at("workers.json"), Duration.ZERO);
        assertThrows(Refused.class, () -> share.storage().guard(at("workers.json"), Duration.ZERO));
        network.cut();
        share.storage().guard(at("workers.json"), LONG).close();
        assertThrows(Unknown.class, () -> held.replace(bytes("late")));
        held.close();
    }

    @Test
    void a_watch_goes_on_over_the_next_connection() throws Exception {
        Semaphore notices = new Semaphore(0);
        try (Storage.Watch watch = storage.watch(SharePath.ROOT, notices::release)) {
            network.cut();
            assertTrue(notices.tryAcquire(LONG.toSeconds(), TimeUnit.SECONDS), "no notice of the gap");
            notices.drainPermits();
            share.storage().create(at("new"), bytes("1"));
            assertTrue(notices.tryAcquire(LONG.toSeconds(), TimeUnit.SECONDS), "no notice");
        }
    }

    @Test
    void many_threads_share_one_connection() throws Exception {
        int threads = 32;
        try (ExecutorService crowd = Executors.newFixedThreadPool(threads)) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                work.add(() -> work(number));
            }
            for (Future<Integer> done : crowd.invokeAll(work)) assertEquals(20, done.get());
        }
    }

    private int work(int number) throws StorageException {
        SharePath folder = at("thread" + number);
        byte[] content = new byte[100_000 + number];
        storage.createFolder(folder);
        try (AppendFile journal = storage.createAppend(folder.child("journal"))) {
            for (int i = 0; i < 20; i++) {
                journal.append(bytes("record " + i));
                journal.flush();
                assertTrue(journal.missing("next"));
                storage.replace(folder.child("state"), content);
                assertEquals(content.length, storage.read(folder.child("state")).length);
            }
        }
        assertFalse(storage.list(folder).isEmpty());
        return 20;
    }
}
