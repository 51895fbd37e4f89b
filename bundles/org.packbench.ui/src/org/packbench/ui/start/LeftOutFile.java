package org.packbench.ui.start;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.importer.LeftOut;
import org.packbench.core.importer.SourceName;
import org.packbench.core.intake.Intake;
import org.packbench.ui.intake.text.Messages;
import org.packbench.ui.text.Problems;

/** The rows that were left out, in a file that can be mended and imported. */
final class LeftOutFile {
    /** Nobody saves the same rows more often. */
    private static final int MOST = 1_000;

    private LeftOutFile() {}

    /** Beside its list, under a name that is not there yet. Blocks. @return what became of it, for people */
    static String saveBeside(Intake intake, LeftOut leftOut, Path list) throws IOException {
        String name = SourceName.of(list).list() + " - rejected";
        for (int n = 1; ; n++) {
            Path target = list.resolveSibling((n == 1 ? name : name + " " + n) + ".csv");
            if (n == MOST || Files.notExists(target)) return save(intake, leftOut, target);
        }
    }

    /** Blocks. @return what became of it, for people */
    static String save(Intake intake, LeftOut leftOut, Path target) throws IOException {
        List<String> reasons = leftOut.rows().stream().map(LeftOutFile::reason).toList();
        try {
            intake.save(leftOut, Messages.saveReason, reasons, target);
            return NLS.bind(Messages.saveSaved, target);
        } catch (FileAlreadyExistsException taken) {
            return NLS.bind(Messages.saveExists, target);
        }
    }

    private static String reason(LeftOut.Row row) {
        if (row.problems().isEmpty()) return Messages.saveSameOrder;
        return row.problems().stream()
                .map(problem -> Problems.text(problem) + ". " + Problems.remedy(problem))
                .collect(Collectors.joining("; "));
    }
}
