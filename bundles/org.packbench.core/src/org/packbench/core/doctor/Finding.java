package org.packbench.core.doctor;

import java.util.Optional;
import org.packbench.core.storage.SharePath;

/** One thing that an examination found, as a code with typed arguments: the screens and the command line make a text of it. */
public sealed interface Finding permits Check, Discovery {
    Grade grade();

    /** The file or folder it is about; empty when it is about the share as a whole. */
    default Optional<SharePath> about() {
        return Optional.empty();
    }

    /** Whether {@link ShareDoctor#repair} can mend it safely. */
    default boolean repairable() {
        return false;
    }
}
