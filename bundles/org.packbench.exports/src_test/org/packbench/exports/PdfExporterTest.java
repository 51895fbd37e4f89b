package org.packbench.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.ExportTable.Column;
import org.packbench.core.export.ExportTable.Kind;

/** PDF, as another reader takes its text and its measures. */
class PdfExporterTest {
    @TempDir
    Path folder;

    private PDDocument written(ExportTable... tables) throws IOException {
        Path file = new PdfExporter(Samples.delivery(), Samples.KYIV, () -> Samples.NOON)
                .write(List.of(tables), folder.resolve("a.pdf"), new NullProgressMonitor())
                .getFirst();
        return Loader.loadPDF(file.toFile());
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Test
    void everyKindOfCellIsReadableCyrillicToo() throws IOException {
        try (PDDocument document = written(Samples.all())) {
            String text = text(document, 1);
            assertTrue(text.contains("Ранкова зміна 12 23.46 03.02.2026 12:15 03.02.2026 26:03:04"), text);
            assertTrue(text.contains("Session Orders Orders/h Started Day Worked"), text);
            assertTrue(text.startsWith("Sessions"), text);
            assertTrue(text.contains("client M"), text);
            assertTrue(text.contains("Packbench · 03.02.2026 12:15"), text);
            assertTrue(text.stripTrailing().endsWith("1 / 1"), text);
        }
    }

    @Test
    void everyPageLiesOnItsSideAndHasTheHeadsAndItsNumber() throws IOException {
        try (PDDocument document = written(Samples.ofRows(200))) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 3, "pages: " + pages);
            for (PDPage page : document.getPages())
                assertTrue(page.getMediaBox().getWidth() > page.getMediaBox().getHeight());
            StringBuilder all = new StringBuilder();
            for (int i = 1; i <= pages; i++) {
                String text = text(document, i);
                assertTrue(text.contains("Session Orders Orders/h"), text);
                assertTrue(text.contains(i + " / " + pages), text);
                all.append(text);
            }
            for (int i = 0; i < 200; i++)
                assertTrue(all.indexOf("SESSIONS/CLIENT_M/2026-02-03_" + i + " " + i + " ") >= 0, "row " + i);
        }
    }

    @Test
    void everyTableBeginsAPage() throws IOException {
        try (PDDocument document = written(Samples.texts("One", List.of("a")), Samples.texts("Two", List.of("b")))) {
            assertTrue(text(document, 1).startsWith("One"));
            assertTrue(text(document, 2).startsWith("Two"));
            assertEquals(2, document.getNumberOfPages());
        }
    }

    @Test
    void aLongCellHasThreeLinesAndThenAnEllipsis() throws IOException {
        String words = "Kaffeebecher mit Deckel und Henkel ".repeat(30);
        try (PDDocument document = written(Samples.texts("Long", List.of(words, "x".repeat(2000))))) {
            String text = text(document, 1);
            assertEquals(2, text.lines().filter(line -> line.endsWith("…")).count(), text);
            assertEquals(
                    3,
                    text.lines().filter(line -> line.contains("Kaffeebecher")).count(),
                    text);
        }
    }

    @Test
    void manyColumnsFitOnThePaper() throws IOException {
        List<Column> columns = java.util.stream.IntStream.range(0, 22)
                .mapToObj(i -> new Column("k" + i, "Column number " + i, Kind.TEXT))
                .toList();
        List<Object> row = columns.stream().<Object>map(Column::heading).toList();
        try (PDDocument document =
                written(new ExportTable("Wide", "", columns, 1, () -> java.util.stream.Stream.of(row)))) {
            double[] rightmost = {0};
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition position) {
                    rightmost[0] = Math.max(rightmost[0], position.getXDirAdj() + position.getWidthDirAdj());
                }
            }.getText(document);
            assertTrue(rightmost[0] <= PdfPages.RIGHT + 1, "to " + rightmost[0]);
        }
    }

    @Test
    void whatTheFaceHasNoShapeForIsAQuestionMark() throws IOException {
        try (PDDocument document = written(Samples.texts("Odd", List.of("a\u0001b 漢字 \uD83D\uDE00 c\u200Bd\te")))) {
            String text = text(document, 1);
            assertTrue(text.contains("a?b ?? ? cd e"), text);
            assertFalse(text.contains("漢"), text);
        }
    }
}
