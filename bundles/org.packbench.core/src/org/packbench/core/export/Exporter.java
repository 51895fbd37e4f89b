package org.packbench.core.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ConsumerType;

/** Writes tables in one format; a new format is a new service. Thread-safe; blocks. */
@ConsumerType
public interface Exporter {
    /** The file names' end, without the dot: {@code xlsx csv json pdf}. */
    String extension();

    /** Whether several tables go into one file. */
    boolean several();

    /** The files that {@link #write} would make of these, so that who is asked can be told what is there already; no I/O. */
    default List<Path> targets(List<ExportTable> tables, Path target) {
        return List.of(target);
    }

    /**
     * Writes the files whole or not at all, streaming. Text that a spreadsheet would take for a formula is neutralised. A
     * target that another program holds open, or that must not be written, gets another name beside it: {@code name (2).xlsx}.
     * Where each table needs a file of its own, and there are several, theirs are {@code name-Orders.csv}.
     *
     * @param tables at least one
     * @param target what it holds is replaced
     * @return where they were written, in the order of the tables
     * @throws IOException when they cannot be written: names the file; what was there before is untouched
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled; nothing is left behind
     */
    List<Path> write(List<ExportTable> tables, Path target, IProgressMonitor monitor) throws IOException;
}
