package org.packbench.core.importer.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.SubMonitor;
import org.packbench.core.importer.Doubts;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Request;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.LeftOut;
import org.packbench.core.importer.Problems;
import org.packbench.core.importer.SourceName;
import org.packbench.core.importer.TableHead;

/**
 * Reads a packing list from tables: whatever its format is, an importer whose source is a table opens it and leaves the
 * rest to this. Confined to the thread that reads.
 */
public final class TableImport {
    /** Rows ahead are assumed where a table does not say how many it has, or has more than it said. */
    private static final int ROWS_AHEAD = 1_000;

    private final Path path;
    private final SourceName source;
    private final Request how;
    private final SubMonitor progress;
    private final Doubts doubts;

    /** @param progress gets a unit of work for each row; what it was allocated before is left to this */
    public TableImport(Path path, Request how, SubMonitor progress) {
        this.path = path;
        this.source = SourceName.of(path);
        this.how = how;
        this.progress = progress;
        doubts = new Doubts(source.file());
    }

    /**
     * Reads the first of the tables whose headings are known. Blocks as long as their rows do.
     *
     * @param nothing what is wrong where none of them has anything in it
     * @throws IOException what reading rows throws
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
     */
    public Result read(List<? extends Table> tables, Problem nothing) throws IOException {
        progress.checkCanceled();
        Sheets sheets = new Sheets(tables, how);
        if (sheets.asked().isEmpty() && !tables.isEmpty()) return new Result.Rejected(List.of(sheets.missing(source)));
        HeadChoice choice = new HeadChoice(source, how, sheets);
        Optional<Head> chosen = choice.choose();
        if (chosen.isEmpty()) return new Result.Rejected(List.of(nothing));
        Head head = chosen.get();
        List<Problem> missing = head.problems(source.file());
        TableHead shown = choice.shown(head);
        return missing.isEmpty() ? read(head, shown) : new Result.Unmapped(shown, missing);
    }

    private Result read(Head head, TableHead shown) throws IOException {
        RowJudge judge = new RowJudge(source.file(), head);
        Problems problems = new Problems(source.file());
        TableDraft draft = new TableDraft(head, judge, problems, doubts);
        readRows(head, new RowReader() {
            @Override
            public void row(TableRow row, int ahead) {
                judge.judge(row).ifPresent(line -> draft.add(line, row));
                progress.setWorkRemaining(ahead).worked(1);
            }

            @Override
            public void end(TableRows rows) {
                rows.doubt(doubts);
            }
        });
        if (draft.isEmpty()) {
            if (problems.isEmpty()) problems.add(Kind.NO_ORDERS, head.table().sheet(), 0, "", "");
            return problems.rejected();
        }
        LeftOut leftOut = draft.leavesOut() ? leftOut(head, judge, draft) : LeftOut.NOTHING;
        var list = draft.finish(source, path.toString());
        return new Result.Read(list, doubts.listed(), doubts.total(), leftOut, Optional.of(shown), draft.rows());
    }

    private interface RowReader {
        void row(TableRow row, int ahead) throws IOException;

        default void end(TableRows rows) {}
    }

    private void readRows(Head head, RowReader reader) throws IOException {
        try (TableRows rows = head.table().open()) {
            Optional<? extends TableRow> next = rows.next();
            for (; next.isPresent(); next = rows.next()) {
                progress.checkCanceled();
                TableRow row = next.get();
                if (row.number() > head.row()) reader.row(row, Math.max(ROWS_AHEAD, rows.expected() - row.number()));
            }
            reader.end(rows);
        }
    }

    /** The rows of the orders that are left out, in a second reading: keeping all rows until then would cost too much. */
    private LeftOut leftOut(Head head, RowJudge judge, TableDraft draft) throws IOException {
        List<LeftOut.Row> rows = new ArrayList<>();
        int width = head.headings().size();
        readRows(
                head,
                (row, ahead) -> judge.judge(row)
                        .filter(line -> draft.leavesOut(line.order()))
                        .ifPresent(line -> rows.add(new LeftOut.Row(
                                line.order(),
                                head.table().sheet(),
                                line.row(),
                                HeadChoice.texts(row, Math.max(width, row.width())),
                                line.problems()))));
        return new LeftOut(
                head.headings().all().stream().map(heading -> heading.text()).toList(), rows);
    }
}
