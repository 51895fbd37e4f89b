package org.packbench.sessions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.packbench.core.SessionId;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.Exporter;
import org.packbench.core.journal.JournalException;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;
import org.packbench.documents.SessionSummary;
import org.packbench.documents.SummaryReport;

/**
 * The workbook in {@code reports/} of a session that is ended, for people. It is made from the summary on the share, on this
 * PC, and put there whole; while somebody has it open there it gets another name. Nothing depends on it: who ends or reviews
 * the session again makes it anew. A product without an exporter of workbooks has none.
 */
final class Reports {
    /** The target of references to the exporter. */
    static final String WORKBOOKS = "(extension=xlsx)";

    private static final String FOLDER = "reports";
    private static final String END = ".xlsx";
    private static final int MOST_NAMES = 9;

    private final Supplier<Optional<Exporter>> workbooks;

    /** @param workbooks asked each time: the service may come and go */
    Reports(Supplier<Optional<Exporter>> workbooks) {
        this.workbooks = workbooks;
    }

    /**
     * Makes the report of the summary that is on the share; where there is none, nothing.
     *
     * @return the name it got because the one before is open; empty when it has its own
     */
    Optional<String> write(Storage storage, SessionId session) throws StorageException, JournalException {
        Optional<Exporter> exporter = workbooks.get();
        if (exporter.isEmpty()) return Optional.empty();
        SharePath summary = session.folder().child(SessionSummary.NAME);
        Optional<byte[]> read = ShareFiles.read(storage, summary);
        if (read.isEmpty()) return Optional.empty();
        byte[] workbook = workbook(session, exporter.get(), SummaryReport.tables(read.get(), summary.toString()));
        SharePath folder = session.folder().child(FOLDER);
        storage.ensureFolder(folder);
        return put(storage, folder, name(session), workbook);
    }

    private static byte[] workbook(SessionId session, Exporter exporter, List<ExportTable> tables)
            throws StorageException {
        try {
            Path folder = Files.createTempDirectory("packbench-report");
            try {
                Path file = folder.resolve("report" + END);
                return Files.readAllBytes(
                        exporter.write(tables, file, new NullProgressMonitor()).getFirst());
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new Unknown(session.folder(), "no report was made on this PC (" + e.getMessage() + ")", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) Files.delete(file);
        }
        Files.delete(folder);
    }

    /** Unlike every other one's, since Excel opens no two workbooks of one name. */
    static String name(SessionId session) {
        SharePath folder = session.folder();
        String dated = Layout.shopify(session) ? folder.parent().parent().name() + "_" + folder.name() : folder.name();
        return "report_" + Layout.clientOf(session) + "_" + dated;
    }

    /** What is open in Excel is not replaced; the name beside it is that of an earlier one, which can be. */
    private static Optional<String> put(Storage storage, SharePath folder, String name, byte[] workbook)
            throws StorageException {
        for (int i = 1; ; i++) {
            SharePath file = folder.child(name + (i == 1 ? "" : " (" + i + ")") + END);
            if (i < MOST_NAMES && storage.heldOpen(file)) continue;
            try {
                storage.replace(file, workbook);
                return i == 1 ? Optional.empty() : Optional.of(file.name());
            } catch (Refused refused) {
                if (i == MOST_NAMES || !heldOpen(refused.reason())) throw refused;
            }
        }
    }

    /** Stores do not tell a file that is open from one that must not be written. */
    private static boolean heldOpen(Reason reason) {
        return switch (reason) {
            case BUSY, DENIED, EXISTS, OTHER -> true;
            case NAME_MISSING, PATH_MISSING, FULL, NOT_EMPTY -> false;
        };
    }
}
