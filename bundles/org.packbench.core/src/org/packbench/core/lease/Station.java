package org.packbench.core.lease;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Header.Holder;

/** This PC: the same one for every user and program start on it, so that a crashed session is known as our own. */
@ProviderType
public interface Station {
    /** Kept machine-wide. */
    UUID id();

    /** The PC's name, for people. */
    String pc();

    /** The operating system's user, for people. */
    String user();

    /** Where this PC keeps its spool and what it remembers; exists. */
    Path folder();

    /** Where this PC keeps its log; need not exist. */
    default Path logs() {
        return folder().resolve("logs");
    }

    /** Every folder in which spool of this PC may lie: {@link #folder} first, then those that it kept spool in before. */
    default List<Path> folders() {
        return List.of(folder());
    }

    /** The folder that {@code LocalCachePath} names, when it cannot be written and {@link #folder} is the usual one. */
    default Optional<Path> passedOver() {
        return Optional.empty();
    }

    /** Whether that process of this PC still lives; a reused pid is told by its start time. */
    boolean alive(long pid, Instant started);

    /** This process as a holder. */
    Holder holder(WorkerName worker);
}
