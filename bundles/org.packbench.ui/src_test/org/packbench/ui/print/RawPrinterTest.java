package org.packbench.ui.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A printer that takes bytes as they are. */
class RawPrinterTest {
    private static final byte[] ZPL = "^XA^XZ".getBytes(StandardCharsets.US_ASCII);

    private final RawPrinter printer = new RawPrinter(Duration.ofSeconds(5));

    @TempDir
    Path folder;

    @Test
    void aPrinterInTheNetworkGetsTheBytesAndThenTheEnd() throws Exception {
        try (ServerSocket paper = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> printed = CompletableFuture.supplyAsync(() -> received(paper));
            printer.send("127.0.0.1:" + paper.getLocalPort(), ZPL);
            assertArrayEquals(ZPL, printed.get(5, TimeUnit.SECONDS));
        }
    }

    private static byte[] received(ServerSocket paper) {
        try (Socket socket = paper.accept()) {
            return socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aPrinterThatIsOffIsAFault() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        assertThrows(IOException.class, () -> printer.send("127.0.0.1:" + port, ZPL));
        assertThrows(IOException.class, () -> printer.send("127.0.0.1:99999", ZPL));
    }

    @Test
    void aDeviceIsWrittenToAndOneThatIsNotThereIsNotMade() throws IOException {
        Path device = Files.createFile(folder.resolve("lp0"));
        printer.send(device.toString(), ZPL);
        assertArrayEquals(ZPL, Files.readAllBytes(device));
        Path none = folder.resolve("lp1");
        assertThrows(IOException.class, () -> printer.send(none.toString(), ZPL));
        assertFalse(Files.exists(none));
    }

    @Test
    void theChosenPrinterIsKeptAsText() {
        for (PrintTarget target :
                new PrintTarget[] {new PrintTarget.Platform("Zebra: hall 2"), new PrintTarget.Raw("10.0.0.5:9100")})
            assertEquals(Optional.of(target), PrintTarget.read(target.text()));
        assertEquals(Optional.empty(), PrintTarget.read("elsewhere"));
    }
}
