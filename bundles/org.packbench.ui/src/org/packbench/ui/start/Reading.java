package org.packbench.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.TableHead;
import org.packbench.core.intake.Concern;
import org.packbench.core.intake.Intake.Examined;
import org.packbench.core.intake.Intake.Wish;
import org.packbench.model.ClientProfile;
import org.packbench.model.PackingList;

/**
 * What became of the file that was chosen.
 *
 * @param wish what the person had said about its columns
 */
record Reading(Picked picked, ClientProfile client, Wish wish, Examined examined) {
    Path file() {
        return picked.file();
    }

    /** What of it can be packed; empty when nothing can, or when nobody has said yet what is in which column. */
    Optional<Result.Read> read() {
        return examined.result() instanceof Result.Read read ? Optional.of(read) : Optional.empty();
    }

    Optional<PackingList> list() {
        return read().map(Result.Read::list);
    }

    /** Of sources that are no tables there is none. */
    Optional<TableHead> head() {
        return switch (examined.result()) {
            case Result.Read read -> read.head();
            case Result.Unmapped unmapped -> Optional.of(unmapped.head());
            case Result.Rejected rejected -> Optional.empty();
        };
    }

    /** How many orders were packed before, or may be packed elsewhere now. */
    int again() {
        return (int) examined.findings().concerns().stream()
                .filter(concern -> !(concern instanceof Concern.SkuOfAnotherClient))
                .count();
    }

    int leftOut() {
        return read().map(read -> read.leftOut().orders().size()).orElse(0);
    }
}
