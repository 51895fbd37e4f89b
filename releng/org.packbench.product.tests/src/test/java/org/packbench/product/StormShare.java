package org.packbench.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.packbench.contracts.network.SmbServer;
import org.packbench.contracts.network.TcpProxy;

/** The share of a storm: its file server, the sessions on it, and how stations are started for them. Thread-safe. */
final class StormShare {

    static final int ORDERS = 60;

    /** Debian's; shifts the clock that a process sees, its monotonic one excepted. */
    private static final List<Path> FAKETIME = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1"));

    /** So many sessions are packed at a time: fewer than there are PCs. */
    private static final int AT_A_TIME = 2;

    /** A machine that builds, too, may take longer to connect than a packer's PC. */
    private static final String PATIENCE = """
            [Network]
            ConnectionTimeout = 12
            """;

    private static final Duration BEGIN = Duration.ofMinutes(5);

    private final Product product;
    private final Path scratch;
    private final List<String> open = new CopyOnWriteArrayList<>();
    private final List<String> all = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> holders = new ConcurrentHashMap<>();
    private final Set<Integer> asleep = ConcurrentHashMap.newKeySet();
    private final CountDownLatch over = new CountDownLatch(1);
    private final CountDownLatch begun;

    /** @param pcs how many pack on it */
    StormShare(Product product, Path scratch, int pcs) throws IOException {
        this.begun = new CountDownLatch(pcs);
        this.product = product;
        this.scratch = scratch;
        Files.writeString(list(), Share.listOf(ORDERS));
        var settings = Files.createDirectories(scratch.resolve("settings/packbench"));
        Files.writeString(settings.resolve("config.ini"), PATIENCE);
    }

    /** Whether clocks can be set wrong here. */
    static Optional<Path> faketime() {
        return FAKETIME.stream().filter(Files::exists).findFirst();
    }

    private Path list() {
        return scratch.resolve("storm.json");
    }

    void createClient(StormPc pc) throws IOException, InterruptedException {
        var command = command(pc, "client", "create", "M", "M Cosmetics");
        var ended = Product.start(scratch, command).end();
        if (ended.code() != 0) {
            throw new AssertionError(ended.said());
        }
    }

    Station begin(StormPc pc) throws IOException {
        return Station.start(command(pc, "station", "--client", "M", "--list", list().toString()), scratch);
    }

    /** @param rob whether to take the session from whoever packs it right now, too */
    Station resume(StormPc pc, String session, boolean rob) throws IOException {
        var arguments = new ArrayList<>(List.of("station", "--resume", session, "--take-over"));
        if (rob) {
            arguments.addAll(List.of("--reason", "in a storm"));
        }
        return Station.start(command(pc, arguments.toArray(String[]::new)), scratch);
    }

    private List<String> command(StormPc pc, String... arguments) {
        var command = new ArrayList<>(List.of(
                "env",
                "PACKBENCH_STATION_DIR=" + scratch.resolve("pc-" + pc.number),
                "XDG_CONFIG_HOME=" + scratch.resolve("settings"),
                "PACKBENCH_SMB_USER=" + SmbServer.USER,
                "PACKBENCH_SMB_PASSWORD=" + SmbServer.PASSWORD));
        if (!pc.skew.isZero() && faketime().isPresent()) {
            command.addAll(List.of(
                    "LD_PRELOAD=" + faketime().get(),
                    "FAKETIME_DONT_FAKE_MONOTONIC=1",
                    "FAKETIME=%+d".formatted(pc.skew.toSeconds())));
        }
        command.add(product.folder().resolve("packbench-cli").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("--share", root(pc.network)));
        if (arguments[0].equals("station")) {
            command.addAll(List.of("--worker", "00" + pc.number + ":Worker " + pc.number, "--wait", "1"));
        }
        return command;
    }

    private static String root(TcpProxy network) {
        return SmbServer.root(network.port()) + "/warehouse";
    }

    /** A session to be opened; empty to begin one. */
    Optional<String> pick(Random random) {
        if (!all.isEmpty() && random.nextInt(10) == 0) {
            return Optional.of(all.get(random.nextInt(all.size())));
        }
        var now = List.copyOf(open);
        return now.size() < AT_A_TIME ? Optional.empty() : Optional.of(now.get(random.nextInt(now.size())));
    }

    /** Waits until so many stations were opened as there are PCs; how long that took tells how busy this machine is. */
    Duration awaitBegin() throws InterruptedException {
        long start = System.nanoTime();
        if (!begun.await(BEGIN.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the stations did not open within " + BEGIN);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    void opened(String session, int pc) {
        begun.countDown();
        holders.put(session, pc);
        if (!all.contains(session)) {
            all.add(session);
        }
        if (!open.contains(session)) {
            open.add(session);
        }
    }

    void left(String session, int pc) {
        holders.remove(session, pc);
    }

    void said(String session, String outcome) {
        if (outcome.equals("SESSION_ENDED")) {
            open.remove(session);
        }
    }

    /** A PC sleeps: what it packs may only be taken once it is stale. */
    void asleep(int pc, boolean sleeps) {
        if (sleeps) {
            asleep.add(pc);
        } else {
            asleep.remove(pc);
        }
    }

    boolean mayBeRobbed(String session) {
        return !asleep.contains(holders.getOrDefault(session, -1));
    }

    List<String> sessions() {
        return List.copyOf(all);
    }

    boolean over() {
        return over.getCount() == 0;
    }

    void end() {
        over.countDown();
    }

    /** Waits so long, or until it is over. */
    void pause(Duration time) throws InterruptedException {
        over.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    static void signal(Process process, String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
