package org.packbench.contracts.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.packbench.contracts.network.TcpProxy.Way;

/** One connection through a {@link TcpProxy}: two ways, each with a reader, a queue of what is under way, a writer. */
final class Link {
    private static final System.Logger LOG = System.getLogger(Link.class.getName());

    private final TcpProxy proxy;
    private final Socket client;
    private final Socket server;
    private static final int BOTH = 2;

    /** How many ways came to an orderly end. */
    private final AtomicInteger ended = new AtomicInteger();

    private final AtomicReference<Way> last = new AtomicReference<>(Way.TO_CLIENT);
    private volatile boolean open = true;

    /** Bytes on their way; none mark the end. */
    private record Parcel(byte[] bytes, long due) {}

    Link(TcpProxy proxy, Socket client, Socket server) throws IOException {
        this.proxy = proxy;
        this.client = client;
        this.server = server;
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
    }

    void start() {
        start(Way.TO_SERVER, client, server);
        start(Way.TO_CLIENT, server, client);
    }

    private void start(Way way, Socket from, Socket to) {
        BlockingQueue<Parcel> underWay = new LinkedBlockingQueue<>();
        Thread.ofVirtual().name("proxy-read-" + way).start(() -> read(way, from, underWay));
        Thread.ofVirtual().name("proxy-write-" + way).start(() -> write(way, to, underWay));
    }

    private void read(Way way, Socket from, BlockingQueue<Parcel> underWay) {
        byte[] buffer = new byte[64 << 10];
        try {
            InputStream input = from.getInputStream();
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                if (last.getAndSet(way) != way && way == Way.TO_SERVER) proxy.turned();
                underWay.add(new Parcel(
                        Arrays.copyOf(buffer, read),
                        System.nanoTime() + proxy.delay().toNanos()));
            }
            underWay.add(new Parcel(new byte[0], System.nanoTime()));
        } catch (IOException e) {
            // a reset overtakes what is under way, and the other side hears of it
            LOG.log(System.Logger.Level.TRACE, "reset " + way, e);
            cut();
        }
    }

    private void write(Way way, Socket to, BlockingQueue<Parcel> underWay) {
        try {
            OutputStream output = to.getOutputStream();
            for (Parcel parcel = underWay.take(); parcel.bytes().length > 0; parcel = underWay.take()) {
                for (long left = parcel.due() - System.nanoTime(); left > 0; left = parcel.due() - System.nanoTime())
                    LockSupport.parkNanos(left);
                proxy.pass(way, this);
                if (!open) return;
                output.write(parcel.bytes());
                output.flush();
            }
            to.shutdownOutput();
            if (ended.incrementAndGet() == BOTH) cut();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.TRACE, "lost " + way, e);
            cut();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isOpen() {
        return open;
    }

    void cut() {
        open = false;
        proxy.gone(this);
        reset(client);
        reset(server);
    }

    static void reset(Socket socket) {
        try (Socket closing = socket) {
            closing.setSoLinger(true, 0);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.TRACE, "closing", e);
        }
    }
}
