package org.packbench.importer.excel;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Problems;
import org.packbench.importer.excel.Workbook.Sheet;

/**
 * Which sheet is the packing list, and which of its rows the header: the first visible sheet that has all headers of the
 * client in one of its first rows, so that a title above them or a cover sheet before them does no harm. Where none has
 * all of them, the row that has most is reported.
 */
final class SheetChoice {
    /** A header stands within this many rows with content. */
    private static final int ROWS = 20;

    /** A sheet, and its header. */
    record Chosen(Sheet sheet, Header header) {}

    private final Workbook workbook;
    private final CellTexts texts;
    private final Map<Field, String> wanted;
    private @Nullable Chosen best;

    SheetChoice(Workbook workbook, CellTexts texts, Map<Field, String> wanted) {
        this.workbook = workbook;
        this.texts = texts;
        this.wanted = wanted;
    }

    /** The list's sheet; empty when there is none, and then the problems say why. */
    Optional<Chosen> choose(Problems problems) throws IOException {
        for (Sheet sheet : workbook.sheets())
            if (sheet.visible() && workbook.read(sheet, rows -> look(sheet, rows))) break;
        @Nullable Chosen chosen = best;
        if (chosen == null) {
            problems.add(Kind.NO_SHEET, "", 0, "", hidden());
            return Optional.empty();
        }
        chosen.header().report(problems, chosen.sheet().name(), wanted);
        return problems.isEmpty() ? Optional.of(chosen) : Optional.empty();
    }

    /** Looks at a sheet's first rows; true when one of them has all headers. */
    private boolean look(Sheet sheet, SheetRows rows) throws IOException {
        for (int seen = 0; seen < ROWS; ) {
            Optional<Row> row = rows.next();
            if (row.isEmpty()) return false;
            Header header = new Header(row.get(), texts, wanted);
            if (header.isBlank()) continue;
            seen++;
            if (isBetter(header)) best = new Chosen(sheet, header);
            if (header.isComplete()) return true;
        }
        return false;
    }

    private boolean isBetter(Header header) {
        @Nullable Chosen known = best;
        return known == null || header.matches() > known.header().matches();
    }

    private String hidden() {
        return workbook.sheets().stream()
                .filter(sheet -> !sheet.visible())
                .map(Sheet::name)
                .collect(Collectors.joining(", "));
    }
}
