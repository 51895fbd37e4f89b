package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.packbench.model.screen.Page;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.Workbench;

/** Labels leave the window for a label printer in the network, which is off at first. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class PrintingJourneyTest {
    private static final String TO_RAW = "Label printer (ZPL) at the address below";

    private final Workplace place = Workplace.here();
    private final Workbench workbench = place.workbench();

    @BeforeEach
    void packTheSample() {
        workbench.resize();
        place.openSample();
        place.start();
    }

    @AfterEach
    void putAway() {
        place.putAway();
    }

    @Test
    void aLabelThatDidNotReachThePrinterIsToldInAStripAndPrintedByOneKeyWhilePackingGoesOn() throws Exception {
        place.scan("BG10121");
        workbench.waitForScreen("an order", s -> s.getPage() == Page.ORDER);
        int port = printToNobody();
        place.scan("3800123400513");
        workbench.ui().waitUntil("a scan that counts", () -> place.state().packedUnits() == 1);
        try (ServerSocket printer = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> paper = CompletableFuture.supplyAsync(() -> received(printer));
            workbench.command("org.packbench.ui.command.reprint");
            String zpl = paper.get(30, TimeUnit.SECONDS);
            assertTrue(zpl.contains("^FD>:BG1>50121^FS"), zpl);
        }
        workbench.waitForScreen("nothing left to print", s -> s.getPrintStrip() == null);
        place.endAnyway();
    }

    @Test
    void theLabelsOfCompletedOrdersArePrintedByThemselvesAndPackingNeverWaitsForThem() throws Exception {
        try (ServerSocket printer = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> received(printer));
            place.scan("BG10121");
            workbench.waitForScreen("an order", s -> s.getPage() == Page.ORDER);
            automatic();
            choosePrinter("127.0.0.1:" + printer.getLocalPort());
            assertTrue(first.get(30, TimeUnit.SECONDS).contains("^FD>:BG1>50121^FS"));
            CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> received(printer));
            SampleList.pack(place, place.order("BG10121"));
            assertTrue(second.get(30, TimeUnit.SECONDS).contains("^FD>:BG1>50121^FS"));
            workbench.waitForScreen("nothing left to print", s -> s.getPrintStrip() == null);
        } finally {
            automatic();
        }
        place.endAnyway();
    }

    @Test
    void aLabelGoesThroughAPrinterOfTheSystem() throws Exception {
        Path paper = Path.of("output.pdf").toAbsolutePath(); // where the window system's file printer puts its pages
        Files.deleteIfExists(paper);
        place.scan("BG10121");
        workbench.waitForScreen("an order", s -> s.getPage() == Page.ORDER);
        Bot dialog = labels();
        dialog.comboBox(0).waitForItem("Print to File", "");
        dialog.comboBox(0).setSelection("Print to File");
        dialog.button("Print").click();
        dialog.waitUntilClosed();
        try {
            workbench.ui().waitUntil("a printed page", () -> Files.exists(paper) && PrintedPage.isWhole(paper));
            assertEquals(List.of("BG10121"), PrintedPage.codes(paper));
        } finally {
            Files.deleteIfExists(paper);
        }
        place.endAnyway();
    }

    private Bot labels() {
        workbench.command("org.packbench.ui.command.labels");
        Bot dialog = workbench.window().shell("Print labels");
        dialog.waitForText("519 × 279 dots at 203 dpi");
        return dialog;
    }

    /** Turns over whether labels are printed by themselves. */
    private void automatic() {
        Bot dialog = labels();
        dialog.button("Print each label when its order is complete (this PC)").click();
        dialog.button("Close").click();
        dialog.waitUntilClosed();
    }

    private void choosePrinter(String address) throws IOException {
        Bot dialog = labels();
        dialog.comboBox(0).setSelection(TO_RAW);
        dialog.text().setText(address);
        workbench.screenshot("print-labels", dialog);
        dialog.button("Print").click();
        dialog.waitUntilClosed();
    }

    /** @return where a printer is missed; kept so long that nobody else listens there */
    private int printToNobody() throws IOException {
        try (var kept = new Socket()) {
            kept.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            choosePrinter("127.0.0.1:" + kept.getLocalPort());
            workbench.waitForScreen("a label that is not printed", s -> s.getPrintStrip() != null);
            assertEquals(
                    "Not printed: BG10121",
                    workbench.<String>screen(s -> s.getPrintStrip().getTitle()));
            workbench.screenshot("label-not-printed");
            return kept.getLocalPort();
        }
    }

    private static String received(ServerSocket printer) {
        try (Socket socket = printer.accept()) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
