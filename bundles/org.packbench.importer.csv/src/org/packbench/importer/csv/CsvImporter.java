package org.packbench.importer.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;
import org.packbench.core.importer.Fit;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.core.importer.SourceName;
import org.packbench.core.importer.table.TableImport;

/**
 * Separated values: one row for each order line, under the headings of the client's lists, of a mapping that a person made,
 * or of a {@link Report} that is known.
 */
@Component
public final class CsvImporter implements Importer {
    /** What is looked at to find out how a file is written. */
    private static final int SAMPLE = 1 << 16;

    @Override
    public String label() {
        return "CSV";
    }

    @Override
    public List<String> extensions() {
        return List.of("csv", "tsv", "txt");
    }

    @Override
    public Fit recognises(Path source) throws IOException {
        if (Files.isDirectory(source)) return Fit.NONE;
        if (SourceFile.isSeparated(source)) return Fit.FORMAT;
        String name = SourceName.of(source).file().toLowerCase(Locale.ROOT);
        // a text may be anything
        return name.endsWith(".csv") || name.endsWith(".tsv") ? Fit.NAME : Fit.NONE;
    }

    @Override
    public Result read(Path source, Request how, IProgressMonitor monitor) throws IOException {
        SourceName name = SourceName.of(source);
        SubMonitor progress = SubMonitor.convert(monitor, name.file(), 1);
        progress.checkCanceled();
        SourceFile file = SourceFile.read(source);
        String start = file.start(SAMPLE);
        Optional<Dialect> dialect = Dialect.of(start, start.length() < SAMPLE);
        if (dialect.isEmpty()) throw SourceFile.refused(Reason.OTHER_FORMAT, source, null);
        try {
            return read(source, new CsvTable(file, dialect.get()), how, progress);
        } catch (CsvRows.TooLong e) {
            throw SourceFile.refused(Reason.TOO_LARGE, source, e);
        } catch (CsvRows.Unreadable e) {
            return new Result.Rejected(List.of(
                    new Problem(Kind.NOT_READABLE, name.file(), "", e.row(), "", String.valueOf(e.getMessage()))));
        }
    }

    private static Result read(Path source, CsvTable table, Request how, SubMonitor progress) throws IOException {
        Problem nothing = new Problem(Kind.NO_ORDERS, SourceName.of(source).file(), "", 0, "", "");
        Result own = new TableImport(source, how, progress).read(List.of(table), nothing);
        if (!(own instanceof Result.Unmapped)) return own;
        for (Report report : Report.KNOWN) {
            Result known =
                    new TableImport(source, report.request(how), progress).read(List.of(report.table(table)), nothing);
            if (!(known instanceof Result.Unmapped)) return known;
        }
        return own;
    }
}
