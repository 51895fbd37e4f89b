package org.packbench.storage.smb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Passes one connection on to a server, and keeps what the client says. */
final class Eavesdropper implements AutoCloseable {
    private final ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    Eavesdropper(int server) throws IOException {
        Thread.ofVirtual().start(() -> listen(server));
    }

    int port() {
        return listening.getLocalPort();
    }

    private void listen(int server) {
        try (Socket client = listening.accept();
                Socket other = new Socket(InetAddress.getLoopbackAddress(), server)) {
            Thread answers = Thread.ofVirtual().start(() -> pass(other, client, OutputStream.nullOutputStream()));
            pass(client, other, heard);
            answers.join();
        } catch (IOException e) {
            // the end of what there is to hear
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pass(Socket from, Socket to, OutputStream copy) {
        byte[] buffer = new byte[1 << 16];
        try {
            InputStream input = from.getInputStream();
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                synchronized (copy) {
                    copy.write(buffer, 0, read);
                }
                to.getOutputStream().write(buffer, 0, read);
            }
            to.shutdownOutput();
        } catch (IOException e) {
            return;
        }
    }

    /** The words if they were said, else nothing. */
    String heard(String words) {
        synchronized (heard) {
            return heard.toString(StandardCharsets.ISO_8859_1).contains(words) ? words : "";
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
