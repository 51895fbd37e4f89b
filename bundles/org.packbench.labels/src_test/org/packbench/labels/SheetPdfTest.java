package org.packbench.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.packbench.core.label.CodeSheet;
import org.packbench.core.label.CommandCode;

/** Sheets of barcodes, as an office printer puts them on paper. */
class SheetPdfTest {
    private static final CodeSheet.Advice ADVICE = new CodeSheet.Advice("How to use this sheet", "Scan a command.");

    private static CodeSheet sheet(List<CodeSheet.Command> commands, CodeSheet.Section... sections) {
        return new CodeSheet(
                "Штрихкоди команд",
                "Повісьте цей аркуш біля столу.",
                "DESKTOP-PC1",
                commands,
                ADVICE,
                List.of(sections),
                "A4, 100 %",
                "Сторінка {0} з {1}");
    }

    private static List<CodeSheet.Command> commands() {
        return Arrays.stream(CommandCode.values())
                .filter(code -> code != CommandCode.QUANTITY && code != CommandCode.ISSUE)
                .map(code -> new CodeSheet.Command(
                        code.code(), code.name(), "A longer text on what it does, in two lines or three", "F3"))
                .toList();
    }

    private static CodeSheet.Section section(CommandCode code, int most) {
        return new CodeSheet.Section(
                code.name(),
                "what it is",
                IntStream.rangeClosed(1, most)
                        .mapToObj(n -> new CodeSheet.Small(code.code(n), code.name() + " " + n))
                        .toList());
    }

    @Test
    void everyBarcodeOfTheCommandSheetIsReadFromTheOnePageItTakes() throws IOException {
        byte[] pdf =
                Samples.LABELS.pdf(sheet(commands(), section(CommandCode.QUANTITY, 20), section(CommandCode.ISSUE, 4)));
        var expected = new TreeSet<String>();
        commands().forEach(command -> expected.add(command.code()));
        for (int n = 1; n <= 20; n++) expected.add(CommandCode.QUANTITY.code(n));
        for (int n = 1; n <= 4; n++) expected.add(CommandCode.ISSUE.code(n));
        assertEquals(35, expected.size());
        assertEquals(expected, Scanner.all(Samples.page(pdf, 0, 300)));
        assertEquals(List.of("Сторінка 1 з 1"), lines(pdf, "Сторінка"));
    }

    @Test
    void itIsReadFromPaperOfA200DpiPrinterToo() throws IOException {
        byte[] pdf = Samples.LABELS.pdf(sheet(commands(), section(CommandCode.ISSUE, 4)));
        assertEquals(15, Scanner.all(Samples.page(pdf, 0, 200)).size());
    }

    @Test
    void aNarrowBarOfACommandIsHalfAMillimetreWide() throws IOException {
        byte[] pdf = Samples.LABELS.pdf(sheet(commands()));
        BufferedImage page = Samples.page(pdf, 0, 2540);
        int y = 4000;
        int narrowest = Integer.MAX_VALUE;
        int from = -1;
        for (int x = 1200; x < 6000; x++) {
            boolean black = (page.getRGB(x, y) & 0xFF) < 128;
            if (black && from < 0) from = x;
            if (!black && from >= 0) {
                narrowest = Math.min(narrowest, x - from);
                from = -1;
            }
        }
        assertEquals(51, narrowest, 1, "hundredths of a millimetre");
    }

    @Test
    void badgesGoOnToFurtherPagesAndOddIdsAreSquares() throws IOException {
        List<CodeSheet.Command> badges = IntStream.rangeClosed(1, 30)
                .mapToObj(n -> new CodeSheet.Command(
                        n == 30 ? "Іван" : String.format("worker_%03d", n), "John Doe " + n, "worker_" + n, ""))
                .toList();
        byte[] pdf = Samples.LABELS.pdf(sheet(badges));
        assertEquals(List.of("Сторінка 1 з 2", "Сторінка 2 з 2"), lines(pdf, "Сторінка"));
        var read = new TreeSet<>(Scanner.all(Samples.page(pdf, 0, 300)));
        read.addAll(Scanner.all(Samples.page(pdf, 1, 300)));
        assertEquals(29, read.size());
        assertTrue(read.contains("worker_029"), read.toString());
    }

    private static List<String> lines(byte[] pdf, String start) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .filter(line -> line.contains(start))
                    .map(line -> line.substring(line.indexOf(start)).strip())
                    .toList();
        }
    }
}
