package org.packbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.product.Product.Ended;

/** Labels and sheets as the installed product writes them. */
class PrintingTest {
    private static final String LIST = """
            {"session_id": "S1", "total_orders": 2, "total_items": 2, "orders": [
             {"order_number": "BG10129", "courier": "PostOne", "items": [{"sku": "A", "product_name": "Mug", "quantity": 7}]},
             {"order_number": "%s", "courier": "DHL", "items": [{"sku": "B", "product_name": "Jar", "quantity": 1}]}]}
            """;

    @TempDir
    Path scratch;

    private Path list;

    @BeforeEach
    void share() throws Exception {
        list = scratch.resolve("list.json");
        Files.createDirectory(scratch.resolve("share"));
        run(
                0,
                "client",
                "create",
                "M",
                "M Cosmetics",
                "--share",
                scratch.resolve("share").toString());
    }

    private String run(int code, String... arguments) throws IOException, InterruptedException {
        Ended ended = Product.built().start(scratch, "packbench-cli", arguments).end();
        assertEquals(code, ended.code(), ended.said());
        return ended.said();
    }

    private String label(int code, String... more) throws IOException, InterruptedException {
        String[] first = {
            "label",
            "--list",
            list.toString(),
            "--client",
            "M",
            "--share",
            scratch.resolve("share").toString()
        };
        String[] all = new String[first.length + more.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return run(code, all);
    }

    @Test
    void theLabelsOfAListAreWrittenInEveryForm() throws Exception {
        Files.writeString(list, LIST.formatted("#1001"));
        Path folder = scratch.resolve("out");
        String said = label(
                0,
                "--pdf",
                folder.resolve("labels.pdf").toString(),
                "--png",
                folder.toString(),
                "--zpl",
                folder.resolve("labels.zpl").toString(),
                "--language",
                "uk");
        assertTrue(said.contains("Записано 2 етикетки."), said);
        String zpl = Files.readString(folder.resolve("labels.zpl"));
        assertTrue(zpl.contains("^FD>:BG1>50129^FS"), zpl);
        BufferedImage picture = ImageIO.read(folder.resolve("0001_BG10129.png").toFile());
        assertEquals(519, picture.getWidth());
        assertTrue(Files.exists(folder.resolve("0002_1001.png")));
        assertTrue(Files.size(folder.resolve("labels.pdf")) > 1000);
    }

    @Test
    void whereOneCannotBePrintedNoneIsWrittenUnlessItIsLeftOut() throws Exception {
        Files.writeString(list, LIST.formatted("Замовлення"));
        Path file = scratch.resolve("labels.zpl");
        String refused = label(2, "--zpl", file.toString(), "--language", "en");
        assertTrue(refused.contains("Code 128 has no character \"З\""), refused);
        assertFalse(Files.exists(file));
        String written = label(0, "--zpl", file.toString(), "--language", "en", "--leave-out");
        assertTrue(written.contains("1 label written."), written);
        assertTrue(Files.exists(file));
    }

    @Test
    void theCommandSheetNeedsNoShare() throws Exception {
        Path sheet = scratch.resolve("sheet.pdf");
        run(0, "commands", "--pdf", sheet.toString(), "--language", "bg");
        assertTrue(Files.size(sheet) > 1000);
    }

    @Test
    void badgesAreThoseOfTheShare() throws Exception {
        String share = scratch.resolve("share").toString();
        run(0, "worker", "add", "001:John Doe", "--share", share);
        Path badges = scratch.resolve("badges.pdf");
        run(0, "badges", "--pdf", badges.toString(), "--share", share);
        assertTrue(Files.size(badges) > 1000);
    }
}
