package org.packbench.importer.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;
import org.packbench.core.importer.Fit;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.ListDraft;
import org.packbench.core.importer.Problems;
import org.packbench.core.importer.SourceName;
import org.packbench.model.ClientProfile;

/**
 * Excel workbooks: one row for each order line, under the headers of the client's {@code required_columns}. What a person
 * sees in the cells counts, hidden rows and columns included; hidden sheets do not.
 */
@Component
public final class ExcelImporter implements Importer {
    /** Rows ahead are assumed where a sheet does not say how many it has, or has more than it said. */
    private static final int ROWS_AHEAD = 1_000;

    // .xls is taken as well, and refused with the advice to save it as .xlsx: nobody else would tell
    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xls");

    @Override
    public String label() {
        return "Excel workbook";
    }

    @Override
    public List<String> extensions() {
        return List.of("xlsx", "xlsm");
    }

    @Override
    public Fit recognises(Path source) throws IOException {
        if (Files.isDirectory(source)) return Fit.NONE;
        if (SourceFile.isWorkbook(source)) return Fit.FORMAT;
        String name = SourceFile.name(source).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) ? Fit.NAME : Fit.NONE;
    }

    @Override
    public Result read(Path source, Request how, IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, SourceFile.name(source), ROWS_AHEAD);
        progress.checkCanceled();
        byte[] bytes = SourceFile.read(source);
        try (UniversalTime zone = new UniversalTime();
                Workbook workbook = new Workbook(bytes)) {
            return read(workbook, source, wanted(how.client()), progress);
        } catch (IOException e) {
            throw SourceFile.unreadable(source, e);
        }
    }

    private static Map<Field, String> wanted(ClientProfile client) {
        Map<Field, String> headers = new EnumMap<>(Field.class);
        for (Field field : Field.values()) headers.put(field, field.header(client));
        return headers;
    }

    private static Result read(Workbook workbook, Path source, Map<Field, String> wanted, SubMonitor progress)
            throws IOException {
        CellTexts texts = new CellTexts(workbook.formats(), workbook.from1904());
        Problems problems = new Problems(SourceFile.name(source));
        ListDraft draft = new ListDraft();
        Optional<SheetChoice.Chosen> chosen = new SheetChoice(workbook, texts, wanted).choose(problems);
        if (chosen.isPresent()) {
            String sheet = chosen.get().sheet().name();
            Header header = chosen.get().header();
            OrderRows orders = new OrderRows(sheet, header.byField(), texts, problems, draft);
            workbook.read(chosen.get().sheet(), rows -> readAfter(header, rows, orders, progress));
            if (draft.isEmpty() && problems.isEmpty()) problems.add(Kind.NO_ORDERS, sheet, 0, "", "");
        }
        if (!problems.isEmpty()) return problems.rejected();
        return new Result.Read(draft.toList(SourceName.of(source).list(), source.toString()));
    }

    /** Reads the rows below the header; returns how many there were. */
    private static int readAfter(Header header, SheetRows rows, OrderRows orders, SubMonitor progress)
            throws IOException {
        int count = 0;
        for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            progress.checkCanceled();
            int number = row.get().number();
            if (number <= header.row()) continue;
            orders.add(row.get());
            count++;
            progress.setWorkRemaining(Math.max(ROWS_AHEAD, rows.expected() - number))
                    .worked(1);
        }
        return count;
    }
}
