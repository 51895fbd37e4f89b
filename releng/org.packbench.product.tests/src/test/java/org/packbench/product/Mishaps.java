package org.packbench.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.packbench.contracts.network.SmallDisk;
import org.packbench.contracts.network.SmbServer;
import org.packbench.contracts.network.TcpProxy.Way;

/** What goes wrong in a storm, one thing after another and several at once; each is made good again after some seconds. */
final class Mishaps implements AutoCloseable {

    /** Longer than the 120 s after which a silent station counts as stale. */
    private static final Duration SLEEP = Duration.ofSeconds(130);

    private static final Duration CALM = Duration.ofMillis(2_500);
    private static final Duration LONGEST_CALM = Duration.ofSeconds(6);

    private final StormShare share;
    private final List<StormPc> pcs;
    private final SmbServer server;
    private final SmallDisk disk;
    private final Random random;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
    private final TreeMap<String, Integer> counts = new TreeMap<>();

    Mishaps(StormShare share, List<StormPc> pcs, SmbServer server, SmallDisk disk, Random random) {
        this.share = share;
        this.pcs = pcs;
        this.server = server;
        this.disk = disk;
        this.random = random;
    }

    /**
     * Lets things go wrong for so long; a PC sleeps now and then when there is time for it.
     *
     * @param start how long a station takes to open: were things to go wrong much faster, none would ever pack
     */
    void rage(Duration length, Duration start) throws IOException, InterruptedException {
        int longest = (int) Math.clamp(start.toMillis(), CALM.toMillis(), LONGEST_CALM.toMillis());
        long begun = System.nanoTime();
        long end = begun + length.toNanos();
        long nextSleep = begun + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < end) {
            share.pause(Duration.ofMillis(random.nextInt(300, longest)));
            if (System.nanoTime() > nextSleep && System.nanoTime() + SLEEP.toNanos() < end) {
                nextSleep = System.nanoTime() + 2 * SLEEP.toNanos();
                sleep();
            } else {
                strike(pcs.get(random.nextInt(pcs.size())));
            }
        }
    }

    private void strike(StormPc pc) throws IOException, InterruptedException {
        switch (random.nextInt(12)) {
            case 0, 1 -> kill(pc);
            case 2, 3 -> stop(pc);
            case 4, 5 -> cut(pc);
            case 6, 7 -> blackHole(pc);
            case 8 -> restartServer();
            case 9 -> fillDisk();
            default -> pc.network.delay(Duration.ofMillis(random.nextInt(10)));
        }
    }

    private void kill(StormPc pc) {
        count("kills");
        pc.station().ifPresent(Station::kill);
    }

    private void stop(StormPc pc) {
        count("stops");
        pc.station().ifPresent(station -> {
            StormShare.signal(station.process(), "STOP");
            after(seconds(3, 12), () -> StormShare.signal(station.process(), "CONT"));
        });
    }

    /** As a laptop does that is closed and opened again: what it packed has been taken over as stale by then, or not. */
    private void sleep() {
        var pc = pcs.get(random.nextInt(pcs.size()));
        pc.station().ifPresent(station -> {
            count("sleeps of 130 s");
            share.asleep(pc.number, true);
            StormShare.signal(station.process(), "STOP");
            after(SLEEP, () -> {
                StormShare.signal(station.process(), "CONT");
                share.asleep(pc.number, false);
            });
        });
    }

    private void cut(StormPc pc) {
        count("cuts");
        pc.network.cut();
    }

    /** What is sent gets nowhere; afterwards some of it arrives late, or the connection is found dead. */
    private void blackHole(StormPc pc) {
        count("black holes");
        var ways = random.nextInt(3);
        if (ways != 0) {
            pc.network.stall(Way.TO_CLIENT);
        }
        if (ways != 1) {
            pc.network.stall(Way.TO_SERVER);
        }
        boolean arrives = random.nextBoolean();
        after(seconds(1, 20), () -> {
            if (!arrives) {
                pc.network.cut();
            }
            pc.network.resume();
        });
    }

    private void restartServer() throws IOException, InterruptedException {
        count("server kills");
        server.kill();
        share.pause(Duration.ofMillis(random.nextInt(2_000)));
        server.restart();
    }

    private void fillDisk() throws IOException {
        count("full disks");
        disk.fill();
        after(seconds(2, 8), this::freeDisk);
    }

    private void freeDisk() {
        try {
            disk.free();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void after(Duration time, Runnable end) {
        later.schedule(end, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Duration seconds(int least, int most) {
        return Duration.ofMillis(random.nextInt(least * 1000, most * 1000));
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    TreeMap<String, Integer> counts() {
        return counts;
    }

    /** Makes everything good; the stations are killed. */
    @Override
    public void close() throws IOException {
        later.shutdownNow();
        share.end();
        for (var pc : pcs) {
            pc.network.delay(Duration.ZERO);
            pc.network.resume();
            pc.station().ifPresent(Station::kill);
        }
        disk.free();
        if (!server.isRunning()) {
            server.restart();
        }
    }
}
