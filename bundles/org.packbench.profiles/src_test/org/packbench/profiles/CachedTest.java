package org.packbench.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.packbench.core.storage.SharePath;

class CachedTest {
    private static final SharePath PATH = SharePath.of("WORKERS/workers.json");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2025-11-03T14:30:00Z"));
    private final AtomicInteger readings = new AtomicInteger();
    private final Cached<Integer> cached = new Cached<>(path -> readings.incrementAndGet(), now::get);

    private void later(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    @Test
    void an_answer_counts_for_a_minute() throws Exception {
        assertEquals(1, cached.get(PATH));
        later(Duration.ofMillis(59_999));
        assertEquals(1, cached.get(PATH));
        later(Duration.ofMillis(1));
        assertEquals(2, cached.get(PATH));
    }

    @Test
    void each_place_has_its_own_answer() throws Exception {
        assertEquals(1, cached.get(PATH));
        assertEquals(2, cached.get(SharePath.ROOT));
        assertEquals(1, cached.get(PATH));
    }

    @Test
    void what_was_written_is_read_again() throws Exception {
        assertEquals(1, cached.get(PATH));
        cached.forget(PATH);
        assertEquals(2, cached.get(PATH));
    }

    @Test
    void a_reading_that_was_under_way_during_a_write_is_not_kept() throws Exception {
        var content = new AtomicReference<>("before");
        var write = new AtomicReference<Runnable>(() -> {});
        var documents = new Cached<String>(
                path -> {
                    String read = content.get();
                    write.get().run();
                    return read;
                },
                now::get);
        write.set(() -> {
            content.set("after");
            documents.forget(PATH);
            write.set(() -> {});
        });

        assertEquals("before", documents.get(PATH));
        assertEquals("after", documents.get(PATH));
    }

    @Test
    void a_clock_that_is_put_back_keeps_nothing_alive() throws Exception {
        assertEquals(1, cached.get(PATH));
        later(Duration.ofHours(-1));
        assertEquals(2, cached.get(PATH));
    }
}
