package org.packbench.contracts.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A bad network between a client and a server on this machine: slow, silent, cut. Bytes of a connection are never
 * reordered or torn out of its middle; as with TCP, a connection delivers a beginning of what was sent, or all of it.
 * Thread-safe.
 */
public final class TcpProxy implements AutoCloseable {
    /** Where bytes go. */
    public enum Way {
        TO_SERVER,
        TO_CLIENT
    }

    private final int server;
    private final ServerSocket listening;
    private final List<Link> links = new CopyOnWriteArrayList<>();
    private final Set<Way> stalled = EnumSet.noneOf(Way.class);
    private final AtomicLong roundTrips = new AtomicLong();
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean refusing;

    /** @param server the port at 127.0.0.1 that connections lead to */
    public TcpProxy(int server) throws IOException {
        this.server = server;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("proxy-accept").start(this::accept);
    }

    /** Where clients connect. */
    public int port() {
        return listening.getLocalPort();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                if (refusing) Link.reset(client);
                else connect(client);
            } catch (IOException e) {
                // closed, or a server that is down: clients see the end of their connection
                continue;
            }
        }
    }

    private void connect(Socket client) throws IOException {
        try {
            Socket other = new Socket(InetAddress.getLoopbackAddress(), server);
            Link link = new Link(this, client, other);
            links.add(link);
            link.start();
        } catch (IOException e) {
            Link.reset(client);
            throw e;
        }
    }

    /** Every byte arrives this much later; half of the round trip that it adds. */
    public void delay(Duration oneWay) {
        delay = oneWay;
    }

    /** Half of the round trip that it adds now. */
    public Duration delay() {
        return delay;
    }

    /** Keeps back, silently, what goes this way from now on; the connections stay. */
    public void stall(Way way) {
        synchronized (stalled) {
            stalled.add(way);
        }
    }

    /** Delivers what was kept back, and everything after it. */
    public void resume() {
        synchronized (stalled) {
            stalled.clear();
            stalled.notifyAll();
        }
    }

    /** Waits while this way is stalled and the link is there. */
    void pass(Way way, Link link) throws InterruptedException {
        synchronized (stalled) {
            while (stalled.contains(way) && link.isOpen()) stalled.wait(20);
        }
    }

    /** Resets every connection, as a router does that was switched off and on; what was kept back is lost. */
    public void cut() {
        links.forEach(Link::cut);
        links.clear();
    }

    /** Whether new connections are reset at once. */
    public void refuse(boolean refuse) {
        refusing = refuse;
    }

    void gone(Link link) {
        links.remove(link);
    }

    /** Connections that neither side has given up, as far as the network knows. */
    public int connections() {
        return links.size();
    }

    void turned() {
        roundTrips.incrementAndGet();
    }

    /** How often, on all connections so far, a client sent after it had received something: its waits for an answer. */
    public long roundTrips() {
        return roundTrips.get();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        resume();
        cut();
    }
}
