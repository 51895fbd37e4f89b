package org.packbench.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.packbench.core.export.ExportTable;
import org.packbench.ui.export.Exportable.Rows;

/** What is offered, and under which name. */
class ExportRequestTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    private static ExportTable table(long count) {
        return new ExportTable("t", "", List.of(), count, Stream::empty);
    }

    private static Exportable part(Set<Rows> having) {
        return new Exportable() {
            @Override
            public String exportName() {
                return "sessions";
            }

            @Override
            public List<ExportTable> tables(Rows rows) {
                return having.contains(rows) ? List.of(table(2), table(3)) : List.of();
            }
        };
    }

    @Test
    void onlyChoicesWithTablesAreOffered() {
        ExportRequest request = ExportRequest.of(part(Set.of(Rows.ALL, Rows.SHOWN)));
        assertEquals(Set.of(Rows.SHOWN, Rows.ALL), request.choices().keySet());
        assertEquals(5, request.count(Rows.ALL));
        assertEquals(0, request.count(Rows.SELECTED));
        assertTrue(ExportRequest.of(part(Set.of())).isEmpty());
    }

    @Test
    void theNameIsOneThatEveryFileSystemTakes() {
        assertEquals(Path.of("/x/sessions 2026-02-03.csv"), ExportRequest.proposed("/x", "sessions", DAY, "csv"));
        assertEquals(
                Path.of("/x/SESSIONS-CLIENT_M-2026-- 2026-02-03.pdf"),
                ExportRequest.proposed("/x", "SESSIONS/CLIENT_M\\2026:?. ", DAY, "pdf"));
        assertEquals(Path.of("/x/2026-02-03.pdf"), ExportRequest.proposed("/x", " . ", DAY, "pdf"));
    }

    @Test
    void theDaysSecondExportIsProposedANameThatNoFileHasYet() {
        Path first = Path.of("/x/sessions 2026-02-03.csv");
        Path second = Path.of("/x/sessions 2026-02-03 (2).csv");
        assertEquals(first, ExportRequest.free(first, path -> false));
        assertEquals(second, ExportRequest.free(first, Set.of(first)::contains));
        assertEquals(
                Path.of("/x/sessions 2026-02-03 (3).csv"), ExportRequest.free(first, Set.of(first, second)::contains));
    }

    @Test
    void anotherFormatChangesTheEndAndNothingElse() {
        List<String> known = List.of("xlsx", "csv");
        assertEquals("/x/a.b.csv", ExportRequest.renamed("/x/a.b.XLSX", known, "csv"));
        assertEquals("/x/a.b.csv", ExportRequest.renamed("/x/a.b", known, "csv"));
        assertEquals("", ExportRequest.renamed("", known, "csv"));
    }
}
