package org.packbench.importer.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.TableHead;

/** A person says which sheet of a workbook is meant, of either generation. */
class SheetsTest {
    private final Path folder;

    SheetsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<byte[]> workbooks() {
        return Stream.of(Lists.workbook(SheetsTest::fill), Lists.binary(SheetsTest::fill));
    }

    private static void fill(Workbook book) {
        for (String name : List.of("Понеделник", "Hidden", "Tuesday & more")) {
            Sheet sheet = book.createSheet(name);
            Lists.row(book, sheet, 0, Lists.HEADERS);
            Lists.row(book, sheet, 1, "1001", name, "Mug", 1, "DHL");
        }
        book.setSheetVisibility(1, SheetVisibility.HIDDEN);
    }

    private Result read(byte[] workbook, String sheet) throws IOException {
        return new ExcelImporter()
                .read(Lists.file(folder, workbook), Lists.request().ofSheet(sheet), new NullProgressMonitor());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void theSheetThatIsNamedIsReadAndTheOthersAreOffered(byte[] workbook) throws IOException {
        var read = assertInstanceOf(Result.Read.class, read(workbook, "Tuesday & more"));
        TableHead head = read.head().orElseThrow();
        assertEquals("Tuesday & more", head.sheet());
        assertEquals(List.of("Понеделник", "Tuesday & more"), head.sheets());
        assertEquals(
                "Tuesday & more",
                read.list().getOrders().getFirst().getItems().getFirst().getSku());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void aHiddenSheetIsNotThereToBeNamed(byte[] workbook) throws IOException {
        var rejected = assertInstanceOf(Result.Rejected.class, read(workbook, "Hidden"));
        assertEquals(
                "Понеделник, Tuesday & more", rejected.problems().getFirst().found());
    }
}
