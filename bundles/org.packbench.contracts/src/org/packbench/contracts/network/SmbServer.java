package org.packbench.contracts.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A private Samba: a real file server in a temp folder, on a port of its own at 127.0.0.1, with one share and one user.
 * Needs Debian's {@code samba} and root. Any number may run side by side; each ends with {@link #close} or with this
 * process.
 */
public final class SmbServer implements AutoCloseable {
    /** The name of the one share. */
    public static final String SHARE = "packs";

    /** The one user, who is root on the server's disk. */
    public static final String USER = "root";

    public static final String PASSWORD = "Heron-3";

    /** {@link #isPossible}, as a condition of tests names it. */
    public static final String POSSIBLE = "org.packbench.contracts.network.SmbServer#isPossible";

    public static final String NEEDED = "needs a private Samba: to be root, and apt-get install -y samba";

    private static final Path SMBD = Path.of("/usr/sbin/smbd");
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** The system kills a server when the thread that started it ends; this one ends with the process. */
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("smbd-starter").factory());

    private final Path folder;
    private final int port;
    private final Map<String, String> global = new TreeMap<>();
    private @Nullable Process process;

    private SmbServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Whether this machine can run one; if not, {@link #NEEDED} says what it takes. */
    public static boolean isPossible() {
        return Files.isExecutable(SMBD) && "root".equals(System.getProperty("user.name"));
    }

    /** A server that runs. */
    public static SmbServer start() throws IOException {
        return start(Map.of());
    }

    /** @param global settings of {@code smb.conf} that differ from the usual ones */
    public static SmbServer start(Map<String, String> global) throws IOException {
        if (!isPossible()) throw new IOException(NEEDED);
        SmbServer server = new SmbServer(Files.createTempDirectory("packbench-smbd"), freePort());
        server.global.putAll(global);
        server.prepare();
        server.run();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::end));
        return server;
    }

    public int port() {
        return port;
    }

    /** The share as it is on the server's disk. */
    public Path disk() {
        return folder.resolve(SHARE);
    }

    /** The share as a client opens it. */
    public String root() {
        return root(port);
    }

    /** The share behind something that listens at another port. */
    public static String root(int port) {
        return "smb://127.0.0.1:" + port + "/" + SHARE;
    }

    /** A new folder of the share, as a client opens it. */
    public String newRoot(String name) throws IOException {
        Files.createDirectories(disk().resolve(name));
        return root() + "/" + name;
    }

    private void prepare() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String name : List.of("private", "lock", "state", "cache", "pid", "ncalrpc", SHARE))
            Files.createDirectories(folder.resolve(name));
        Files.writeString(folder.resolve("smb.conf"), configuration());
        addUser();
    }

    private void addUser() throws IOException {
        Process adding = new ProcessBuilder(
                        "/usr/bin/smbpasswd", "-c", folder.resolve("smb.conf").toString(), "-L", "-s", "-a", USER)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("smbpasswd.log").toFile())
                .start();
        try (var input = adding.outputWriter(StandardCharsets.UTF_8)) {
            input.write(PASSWORD + "\n" + PASSWORD + "\n");
        }
        if (ended(adding) != 0)
            throw new IOException("smbpasswd: " + Files.readString(folder.resolve("smbpasswd.log")));
    }

    /** As docs/share.md recommends for real servers, but in folders of its own. */
    private String configuration() {
        Map<String, String> lines = new TreeMap<>();
        for (String name : List.of("private dir", "pid directory", "ncalrpc dir"))
            lines.put(name, folder.resolve(name.split(" ")[0]).toString());
        for (String name : List.of("lock directory", "state directory", "cache directory"))
            lines.put(name, folder.resolve(name.split(" ")[0]).toString());
        lines.put("passdb backend", "tdbsam:" + folder.resolve("private/passdb.tdb"));
        lines.put("smb ports", Integer.toString(port));
        lines.put("interfaces", "127.0.0.1/8");
        lines.put("bind interfaces only", "yes");
        lines.put("disable netbios", "yes");
        lines.put("workgroup", "WAREHOUSE");
        lines.put("server min protocol", "SMB2_10");
        lines.put("map to guest", "never");
        lines.put("load printers", "no");
        lines.put("printcap name", "/dev/null");
        lines.put("disable spoolss", "yes");
        lines.put("rpc start on demand helpers", "no");
        lines.put("log file", folder.resolve("smbd.log").toString());
        lines.put("log level", "0");
        lines.put(
                "socket options",
                "TCP_NODELAY SO_KEEPALIVE TCP_KEEPIDLE=10 TCP_KEEPINTVL=5 TCP_KEEPCNT=3 TCP_USER_TIMEOUT=25000");
        lines.putAll(global);
        StringBuilder text = new StringBuilder("[global]\n");
        lines.forEach(
                (key, value) -> text.append(key).append(" = ").append(value).append('\n'));
        return text.append("[" + SHARE + "]\npath = ")
                .append(disk())
                .append("\nread only = ")
                .append(lines.getOrDefault("read only", "no"))
                .append('\n')
                .append("guest ok = ")
                .append(lines.get("map to guest").equalsIgnoreCase("never") ? "no" : "yes")
                .append('\n')
                .toString();
    }

    private void run() throws IOException {
        process = start(new ProcessBuilder(
                        // the server must not outlive a test that was killed
                        "/usr/bin/setpriv",
                        "--pdeathsig",
                        "KILL",
                        SMBD.toString(),
                        "--foreground",
                        "--no-process-group",
                        "--configfile=" + folder.resolve("smb.conf"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("smbd.out").toFile())));
        awaitPort();
    }

    private static Process start(ProcessBuilder builder) throws IOException {
        try {
            return STARTER.submit(builder::start).get();
        } catch (ExecutionException e) {
            throw new IOException("cannot start a server", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void awaitPort() throws IOException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!answers()) {
            Process started = process;
            if (started == null || !started.isAlive() || System.nanoTime() > end)
                throw new IOException("smbd does not start: " + Files.readString(folder.resolve("smbd.out")));
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public boolean isRunning() {
        Process running = process;
        return running != null && running.isAlive();
    }

    /** As {@code kill -9} of the server and of every process that serves a connection. */
    public void kill() throws IOException {
        Process running = process;
        if (running == null) return;
        process = null;
        running.destroyForcibly();
        ended(running);
        // each connection has a process of its own, which outlives the first one; all name this folder
        List<ProcessHandle> left =
                ProcessHandle.allProcesses().filter(this::isOurs).toList();
        left.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle one : left) ended(one);
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(folder + "/smb.conf"))
                .isPresent();
    }

    private static void ended(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("does not end: " + process, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Starts it again, on the same port with the same files. */
    public void restart() throws IOException {
        kill();
        run();
    }

    private static int ended(Process process) throws IOException {
        try {
            if (process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) return process.exitValue();
            throw new IOException("does not end: " + process);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** For a server that nobody closed. */
    private void end() {
        try {
            close();
        } catch (IOException e) {
            System.getLogger(SmbServer.class.getName()).log(System.Logger.Level.WARNING, "ending " + folder, e);
        }
    }

    @Override
    public void close() throws IOException {
        kill();
        if (!Files.exists(folder)) return;
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) Files.deleteIfExists(path);
    }
}
