package org.packbench.app.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;

@Timeout(20)
class AttemptsTest {
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(15);
    private static final Storage STORE = (Storage)
            Proxy.newProxyInstance(Storage.class.getClassLoader(), new Class<?>[] {Storage.class}, (p, m, a) -> {
                throw new AssertionError("nothing is asked of it");
            });

    private final Attempts attempts = new Attempts();
    private final CountDownLatch answer = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();

    private Storage hanging() throws InterruptedException {
        begun.incrementAndGet();
        answer.await();
        return STORE;
    }

    @Test
    void a_share_that_answers_is_open() throws StorageException {
        assertSame(STORE, attempts.open("/srv/packs", () -> STORE, LONG).orElseThrow());
    }

    @Test
    void a_share_that_hangs_is_given_up_after_the_time_it_has() throws StorageException {
        long began = System.nanoTime();
        assertEquals(Optional.empty(), attempts.open("/srv/packs", this::hanging, Duration.ofMillis(300)));
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        assertTrue(took.compareTo(Duration.ofMillis(300)) >= 0 && took.compareTo(LONG) < 0, took.toString());
    }

    @Test
    void attempts_at_a_share_that_hangs_do_not_pile_up_and_the_late_answer_counts() throws StorageException {
        for (int i = 0; i < 5; i++) assertEquals(Optional.empty(), attempts.open("/srv/packs", this::hanging, SHORT));
        assertEquals(1, begun.get());
        answer.countDown();
        assertSame(STORE, attempts.open("/srv/packs", this::hanging, LONG).orElseThrow());
    }

    @Test
    void another_share_opens_while_one_hangs() throws StorageException {
        attempts.open("/srv/hangs", this::hanging, SHORT);
        assertTrue(attempts.open("/srv/packs", () -> STORE, LONG).isPresent());
    }

    @Test
    void a_fault_is_told_as_it_is_and_not_told_again_to_the_next() throws StorageException {
        var refused = new Refused(SharePath.ROOT, Reason.DENIED, null);
        assertSame(
                refused,
                assertThrows(
                        StorageException.class,
                        () -> attempts.open(
                                "/srv/packs",
                                () -> {
                                    throw refused;
                                },
                                LONG)));
        assertTrue(attempts.open("/srv/packs", () -> STORE, LONG).isPresent());
    }
}
