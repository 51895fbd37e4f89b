package org.packbench.importer.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.importer.Importer.Result;
import org.packbench.model.PackingList;

/** Lists of many rows: progress, cancel, and the signs that other limits would stumble over. */
class LargeListTest {
    private static final int ROWS = 20_000;

    private final Path folder;

    LargeListTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static byte[] large() throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Orders");
            Lists.row(book, sheet, 0, Lists.HEADERS);
            IntStream.range(0, ROWS)
                    .forEach(i -> Lists.row(
                            book, sheet, i + 1, "#" + i / 4, "A&B-" + i, "Cup & <saucer> " + i, i % 9 + 1, "DHL"));
            book.write(out);
            return out.toByteArray();
        }
    }

    /** Counts what is reported. */
    private static final class Watch extends NullProgressMonitor {
        private int worked;
        private int total;
        private int cancelAfter = Integer.MAX_VALUE;
        private int asked;

        @Override
        public void beginTask(@Nullable String name, int totalWork) {
            total = totalWork;
        }

        @Override
        public void worked(int work) {
            worked += work;
        }

        @Override
        public boolean isCanceled() {
            return ++asked > cancelAfter;
        }
    }

    @Test
    void aListOfTwentyThousandRowsIsReadWithProgress() throws IOException {
        Watch watch = new Watch();
        Result result = new ExcelImporter().read(Lists.file(folder, large()), Lists.request(), watch);
        PackingList list = ((Result.Read) result).list();
        assertEquals(ROWS / 4, list.getTotalOrders());
        assertEquals(
                "Cup & <saucer> 19999",
                list.getOrders().getLast().getItems().getLast().getProductName());
        assertTrue(watch.worked > watch.total / 2.0, () -> watch.worked + " of " + watch.total);
        assertTrue(watch.worked <= watch.total * 1.001, () -> watch.worked + " of " + watch.total);
    }

    @Test
    void aSignThatXmlWritesAsAnEntityMayStandThereAnyNumberOfTimes() throws IOException {
        Object[][] rows = IntStream.range(0, 8)
                .mapToObj(i -> Lists.line("1001", "A", i + "&".repeat(30_000), 1, "DHL"))
                .toArray(Object[][]::new);
        PackingList list = Lists.accepted(folder, Lists.list(rows));
        assertEquals(
                "7" + "&".repeat(30_000),
                list.getOrders().get(0).getItems().get(7).getProductName());
    }

    @Test
    void readingEndsSoonAfterItIsCancelled() throws IOException {
        Path file = Lists.file(folder, large());
        Watch watch = new Watch();
        watch.cancelAfter = 500;
        assertThrows(OperationCanceledException.class, () -> new ExcelImporter().read(file, Lists.request(), watch));
        assertTrue(watch.asked <= 502, () -> "asked " + watch.asked);
    }
}
