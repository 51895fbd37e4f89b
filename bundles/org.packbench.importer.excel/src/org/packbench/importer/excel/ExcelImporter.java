package org.packbench.importer.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;
import org.packbench.core.importer.Fit;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.table.TableImport;

/**
 * Excel workbooks: one row for each order line, under the headers of the client's {@code required_columns}. What a person
 * sees in the cells counts, hidden rows and columns included; hidden sheets do not.
 */
@Component
public final class ExcelImporter implements Importer {
    /** Rows ahead are assumed where a sheet does not say how many it has, or has more than it said. */
    private static final int ROWS_AHEAD = 1_000;

    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xls");

    @Override
    public String label() {
        return "Excel workbook";
    }

    @Override
    public List<String> extensions() {
        return List.of("xlsx", "xlsm", "xls");
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
                OpenWorkbook workbook = SourceFile.open(bytes)) {
            String hidden = String.join(", ", workbook.hidden());
            Problem nothing = new Problem(Kind.NO_SHEET, SourceFile.name(source), "", 0, "", hidden);
            return new TableImport(source, how, progress).read(workbook.tables(), nothing);
        } catch (IOException e) {
            throw SourceFile.unreadable(source, e);
        }
    }
}
