package org.packbench.ui.start;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.importer.LeftOut;
import org.packbench.core.intake.Intake;
import org.packbench.ui.intake.text.Messages;
import org.packbench.ui.text.Problems;

/** The rows that were left out, in a file that can be mended and imported. */
final class LeftOutFile {
    private LeftOutFile() {}

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
