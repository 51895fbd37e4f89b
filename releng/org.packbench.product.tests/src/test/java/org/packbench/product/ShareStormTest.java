package org.packbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.network.SmallDisk;
import org.packbench.contracts.network.SmbServer;
import org.packbench.contracts.network.TcpProxy;

/**
 * Stations of the product on three PCs, whose clocks are an hour apart, pack over a real file server while everything goes
 * wrong: afterwards what was printed as saved is in its session, in its place, once. That a station which breaks the
 * protocol is found out by such a storm is shown by the negative control of {@code SmbStormTest}.
 */
@Tag("chaos")
@Tag("share")
@EnabledIf(value = SmbServer.POSSIBLE, disabledReason = SmbServer.NEEDED)
@Timeout(value = 5, unit = TimeUnit.HOURS)
class ShareStormTest {

    /** {@code ./packbench chaos --minutes}; without it as long as a build may take. */
    private static final Duration LENGTH =
            Duration.ofMillis((long) (Double.parseDouble(System.getProperty("packbench.minutes", "0.8")) * 60_000));

    private static final int DISK_MEGABYTES = 192;
    private static final List<Duration> SKEWS =
            List.of(Duration.ZERO, Duration.ofHours(1), Duration.ofHours(1).negated());

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<StormPc> pcs = new ArrayList<>();

    @TempDir
    Path scratch;

    /** What is counted. */
    private static final class Tally {
        private int acknowledged;
        private int lost;
        private int duplicated;
        private int late;
        private int takeovers;
    }

    @Test
    void whatWasPrintedAsSavedIsThereOnceAfterAStorm() throws Exception {
        var server = SmbServer.start();
        try (server;
                var disk = SmallDisk.mount(server.disk(), DISK_MEGABYTES)) {
            Files.createDirectories(server.disk().resolve("warehouse"));
            var share = new StormShare(Product.built(), scratch, SKEWS.size());
            for (var skew : SKEWS) {
                pcs.add(new StormPc(
                        pcs.size() + 1, new TcpProxy(server.port()), skew, share, new Random(random.nextLong())));
            }
            share.createClient(pcs.getFirst());
            storm(share, server, disk);
            judge(share, server);
        } finally {
            for (var pc : pcs) {
                pc.network.close();
            }
        }
    }

    private void storm(StormShare share, SmbServer server, SmallDisk disk) throws Exception {
        var threads = new ArrayList<Thread>();
        var mishaps = new Mishaps(share, pcs, server, disk, random);
        try (mishaps) {
            pcs.forEach(pc ->
                    threads.add(Thread.ofPlatform().name("pc-" + pc.number).start(pc)));
            mishaps.rage(LENGTH, share.awaitBegin());
        }
        for (int i = 0; i < threads.size(); i++) {
            while (!threads.get(i).join(Duration.ofMillis(200))) {
                // One that was started in the very moment of the end.
                pcs.get(i).station().ifPresent(Station::kill);
            }
        }
        var exits = new TreeMap<Integer, Integer>();
        pcs.forEach(pc -> pc.exits().forEach((code, times) -> exits.merge(code, times, Integer::sum)));
        System.out.printf(
                "storm of %d s, seed %d, clocks %s: %s; stations ended with %s%n",
                LENGTH.toSeconds(),
                seed,
                StormShare.faketime().isPresent() ? "an hour apart" : "right, for libfaketime is missing",
                mishaps.counts(),
                exits);
        for (var pc : pcs) {
            assertEquals(Optional.empty(), pc.failure(), "PC " + pc.number);
        }
    }

    private void judge(StormShare share, SmbServer server) throws Exception {
        var tally = new Tally();
        var acknowledged = new ArrayList<Scan>();
        pcs.forEach(pc -> acknowledged.addAll(pc.acknowledged()));
        tally.acknowledged = acknowledged.size();
        for (var session : share.sessions()) {
            var greeting = resume(share, session);
            var history = History.read(server.disk().resolve("warehouse").resolve(session));
            assertSame(greeting, history, session);
            count(
                    history,
                    acknowledged.stream()
                            .filter(scan -> scan.session().equals(session))
                            .toList(),
                    tally);
        }
        System.out.printf(
                "%d sessions: %d acknowledged, %d lost, %d duplicated, %d late, %d takeovers%n",
                share.sessions().size(), tally.acknowledged, tally.lost, tally.duplicated, tally.late, tally.takeovers);
        assertEquals(0, tally.lost, "lost, seed " + seed);
        assertEquals(0, tally.duplicated, "duplicated, seed " + seed);
        assertTrue(tally.acknowledged > 0, "too little happened to show anything");
    }

    /** The product opens the session; what it says first. */
    private JsonNode resume(StormShare share, String session) throws Exception {
        var complaint = "";
        for (int attempt = 0; attempt < 60; attempt++) {
            try (var station = share.resume(pcs.getFirst(), session, true)) {
                var greeting = station.next();
                if (greeting.isPresent()) {
                    station.quit();
                    return greeting.get();
                }
                complaint = station.complaint();
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new AssertionError(session + " cannot be opened after the storm, seed " + seed + ": " + complaint);
    }

    /** The product sees the session as its files say. */
    private static void assertSame(JsonNode greeting, History history, String session) {
        int scans = history.scans().size();
        assertEquals(scans, greeting.get("seq").intValue(), session);
        assertEquals(
                LongStream.rangeClosed(1, scans).boxed().toList(),
                history.scans().stream()
                        .map(scan -> scan.get("seq").longValue())
                        .toList(),
                session);
        assertEquals(
                history.scans().stream()
                        .filter(scan -> scan.get("outcome").textValue().equals("ORDER_COMPLETE"))
                        .count(),
                greeting.get("completed").size(),
                session);
    }

    private static void count(History history, List<Scan> acknowledged, Tally tally) {
        var byCode = history.byCode();
        byCode.values().forEach(same -> tally.duplicated += same.size() - 1);
        for (var scan : acknowledged) {
            var there = byCode.getOrDefault(scan.code(), List.of());
            if (there.stream().noneMatch(one -> one.get("seq").longValue() == scan.seq())) {
                tally.lost++;
            }
        }
        tally.late += history.late();
        tally.takeovers += history.takeovers();
    }
}
