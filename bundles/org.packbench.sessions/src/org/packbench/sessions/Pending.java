package org.packbench.sessions;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.packbench.core.journal.JournalRecord;
import org.packbench.documents.JournalFormat;

/** A record on its way to the share: its bytes are the same in the spool and in the journal. */
record Pending(JournalRecord record, byte[] line, CompletableFuture<Instant> acknowledged) {
    Pending(JournalRecord record) {
        this(record, JournalFormat.encode(record), new CompletableFuture<>());
    }

    Pending(JournalRecord record, byte[] line) {
        this(record, line, new CompletableFuture<>());
    }

    /** The hash of the history that ends with this record. */
    String hash() {
        return JournalFormat.hash(line);
    }
}
