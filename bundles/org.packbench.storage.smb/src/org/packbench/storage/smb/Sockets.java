package org.packbench.storage.smb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import javax.net.SocketFactory;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes the socket of one connection: without Nagle's delay, which costs 40 ms a replace, and within a time limit. It
 * can be dropped from outside at any moment, also while it is still connecting.
 */
final class Sockets extends SocketFactory {
    private static final System.Logger LOG = System.getLogger(Sockets.class.getName());

    private final Duration timeout;
    private @Nullable Socket made;
    private boolean dropped;

    Sockets(Duration timeout) {
        this.timeout = timeout;
    }

    private Socket connect(InetSocketAddress address) throws IOException {
        Socket socket = new Socket();
        keep(socket);
        socket.setTcpNoDelay(true);
        socket.setKeepAlive(true);
        socket.connect(address, (int) timeout.toMillis());
        return socket;
    }

    private synchronized void keep(Socket socket) throws IOException {
        made = socket;
        if (dropped) throw new IOException("given up");
    }

    synchronized Optional<Socket> made() {
        Socket socket = made;
        return socket == null ? Optional.empty() : Optional.of(socket);
    }

    /** Closes what is there and makes nothing more. */
    void drop() {
        synchronized (this) {
            dropped = true;
        }
        made().ifPresent(Sockets::drop);
    }

    /** Closes at once: what is not sent is dropped, and the other side is told with a reset. */
    static void drop(Socket socket) {
        try (Socket closing = socket) {
            closing.setSoLinger(true, 0);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.TRACE, "closing a socket", e);
        }
    }

    @Override
    public Socket createSocket(@Nullable String host, int port) throws IOException {
        return connect(new InetSocketAddress(InetAddress.getByName(host), port));
    }

    @Override
    public Socket createSocket(@Nullable InetAddress host, int port) throws IOException {
        return connect(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(@Nullable String host, int port, @Nullable InetAddress localHost, int localPort)
            throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(@Nullable InetAddress host, int port, @Nullable InetAddress localHost, int localPort)
            throws IOException {
        return createSocket(host, port);
    }
}
