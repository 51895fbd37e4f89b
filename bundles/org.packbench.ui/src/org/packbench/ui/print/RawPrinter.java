package org.packbench.ui.print;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends bytes to a printer as they are, over the network or to a device. Blocks. */
record RawPrinter(Duration patience) {
    private static final Pattern HOST = Pattern.compile("([^/\\\\:]+|\\[[0-9a-fA-F:]+]):(\\d{1,5})");

    /** @throws IOException when not all was taken: the printer may have printed a part of it */
    void send(String address, byte[] bytes) throws IOException {
        Matcher host = HOST.matcher(address.strip());
        if (host.matches()) connect(host.group(1), Integer.parseInt(host.group(2)), bytes);
        else write(address.strip(), bytes);
    }

    private void connect(String host, int port, byte[] bytes) throws IOException {
        if (port < 1 || port > 0xFFFF) throw new IOException(String.valueOf(port));
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) patience.toMillis());
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            socket.shutdownOutput();
        }
    }

    /** The device must be there: a file that is made in its place prints nothing. */
    private static void write(String path, byte[] bytes) throws IOException {
        try (OutputStream device = Files.newOutputStream(Path.of(path), StandardOpenOption.WRITE)) {
            device.write(bytes);
        } catch (InvalidPathException e) {
            throw new IOException(e.getReason(), e);
        }
    }
}
