package org.packbench.ui.start;

import java.nio.file.Path;
import java.util.List;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.model.PackingList;

/** What became of the file that was chosen. */
sealed interface Candidate {
    /** It can be packed; {@code open} are unfinished sessions of the same list. */
    record Good(Path file, PackingList list, List<Listed> open) implements Candidate {}

    /** It cannot, because of these, the first of {@code total}. */
    record Bad(Path file, List<Problem> problems, int total) implements Candidate {}
}
