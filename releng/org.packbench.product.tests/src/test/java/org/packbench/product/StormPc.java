package org.packbench.product;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.packbench.contracts.network.TcpProxy;

/** A PC in a storm: one station after another on it, each a process that opens some session, scans, and leaves or dies. */
final class StormPc implements Runnable {

    private static final Set<String> NOT_RECORDED = Set.of("IGNORED", "NO_ACTIVE_ORDER", "BAD_OPERATION");
    private static final int HELD_BY_ANOTHER = 3;
    private static final int STALE = 4;

    final int number;
    final TcpProxy network;
    final Duration skew;

    private final StormShare share;
    private final Random random;
    private final AtomicReference<Station> current = new AtomicReference<>();
    private final List<Scan> acknowledged = new ArrayList<>();
    private final TreeMap<Integer, Integer> exits = new TreeMap<>();
    private int scanned;
    private Throwable failure;

    /** What a PC is told. @param skew by how much its clock is wrong */
    StormPc(int number, TcpProxy network, Duration skew, StormShare share, Random random) {
        this.number = number;
        this.network = network;
        this.skew = skew;
        this.share = share;
        this.random = random;
    }

    @Override
    public void run() {
        try {
            while (!share.over()) {
                open(share.pick(random));
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            failure = e;
        }
    }

    private void open(Optional<String> session) throws IOException, InterruptedException {
        boolean rob = session.filter(share::mayBeRobbed).isPresent() && random.nextInt(3) == 0;
        try (var station = session.isPresent() ? share.resume(this, session.get(), rob) : share.begin(this)) {
            current.set(station);
            var greeting = share.over() ? Optional.<JsonNode>empty() : station.next();
            if (greeting.isPresent()) {
                var id = greeting.get().get("session").textValue();
                share.opened(id, number);
                work(station, id, greeting.get());
                share.left(id, number);
            }
            station.kill();
            ended(station.process().waitFor());
        } finally {
            current.set(null);
        }
    }

    private void ended(int code) throws InterruptedException {
        exits.merge(code, 1, Integer::sum);
        if (code == HELD_BY_ANOTHER || code == STALE) {
            share.pause(Duration.ofMillis(random.nextInt(500)));
        }
    }

    private void work(Station station, String session, JsonNode greeting) throws IOException {
        var unsure = new ArrayList<Scan>();
        var state = greeting;
        for (int left = random.nextInt(20, 200); left > 0 && !share.over(); left--) {
            var code = next(state);
            var answer = station.perform("scan " + code);
            if (answer.isEmpty()) {
                return;
            }
            state = answer.get();
            if (!NOT_RECORDED.contains(state.get("outcome").textValue())) {
                unsure.add(new Scan(session, code, state.get("seq").longValue()));
            }
            keepIfSaved(state, unsure);
        }
        boolean end = state.get("all_done").booleanValue() || random.nextInt(10) == 0;
        var answer = station.perform(end ? "end" : "quit");
        if (answer.isPresent()) {
            keepIfSaved(answer.get(), unsure);
            share.said(session, answer.get().path("outcome").asText());
        }
    }

    /** What is acknowledged has acknowledged all that was scanned before it. */
    private void keepIfSaved(JsonNode answer, List<Scan> unsure) {
        if (answer.get("saved").booleanValue()) {
            synchronized (acknowledged) {
                acknowledged.addAll(unsure);
            }
            unsure.clear();
        }
    }

    /** An order to open, an item it still needs, or something that belongs nowhere: each is recorded. */
    private String next(JsonNode state) {
        String barcode = "X";
        if (state.get("order").isNull()) {
            int first = random.nextInt(StormShare.ORDERS);
            for (int i = 0; i < StormShare.ORDERS && barcode.equals("X"); i++) {
                var order = "A" + (first + i) % StormShare.ORDERS;
                barcode = contains(state.get("completed"), order) ? "X" : order;
            }
        } else if (random.nextInt(3) > 0) {
            for (var line : state.get("lines")) {
                if (line.get("packed").intValue() < line.get("required").intValue()) {
                    barcode = line.get("sku").textValue();
                }
            }
        }
        return Scan.code(barcode, number, ++scanned);
    }

    private static boolean contains(JsonNode list, String text) {
        for (var one : list) {
            if (one.textValue().equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** The station that runs now. */
    Optional<Station> station() {
        return Optional.ofNullable(current.get());
    }

    void signal(String name) {
        station().ifPresent(station -> StormShare.signal(station.process(), name));
    }

    List<Scan> acknowledged() {
        synchronized (acknowledged) {
            return List.copyOf(acknowledged);
        }
    }

    /** How its stations ended: exit codes, and how often each. */
    TreeMap<Integer, Integer> exits() {
        return exits;
    }

    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }
}
