package org.packbench.races;

import com.hierynomus.msdtyp.AccessMask;
import com.hierynomus.mssmb2.SMB2CreateDisposition;
import com.hierynomus.mssmb2.SMB2ShareAccess;
import com.hierynomus.smbj.SMBClient;
import com.hierynomus.smbj.SmbConfig;
import com.hierynomus.smbj.auth.AuthenticationContext;
import com.hierynomus.smbj.share.DiskShare;
import com.hierynomus.smbj.share.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Set;
import javax.net.SocketFactory;
import org.packbench.contracts.network.SmbServer;

/** The least that bringing bytes to a file server's disk can cost: a connection and a file of smbj's own, append, flush. */
final class RawJournal implements AutoCloseable {
    private final SMBClient client;
    private final File file;
    private long length;

    /** Sockets as the store makes them, so that the two differ in nothing below SMB. */
    private static final class WithoutDelay extends SocketFactory {
        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return eager(new Socket(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return eager(new Socket(host, port));
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
            return eager(new Socket(host, port, local, localPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
            return eager(new Socket(host, port, local, localPort));
        }

        private static Socket eager(Socket socket) throws IOException {
            socket.setTcpNoDelay(true);
            return socket;
        }
    }

    /** @param port where the server, or what stands before it, listens */
    RawJournal(int port, String name) throws IOException {
        client = new SMBClient(SmbConfig.builder()
                .withSocketFactory(new WithoutDelay())
                .withSigningRequired(true)
                .build());
        var share = (DiskShare) client.connect("127.0.0.1", port)
                .authenticate(new AuthenticationContext(SmbServer.USER, SmbServer.PASSWORD.toCharArray(), ""))
                .connectShare(SmbServer.SHARE);
        file = share.openFile(
                name,
                Set.of(AccessMask.FILE_APPEND_DATA, AccessMask.FILE_WRITE_DATA),
                null,
                SMB2ShareAccess.ALL,
                SMB2CreateDisposition.FILE_CREATE,
                null);
    }

    void append(byte[] line) {
        length += file.write(line, length);
        file.flush();
    }

    @Override
    public void close() {
        client.close();
    }
}
