package org.packbench.sessions;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/** Brings an open session's records to this PC's disk, in order, until the outbox is closed and all are there. */
final class Spooling implements Runnable {
    private static final Logger LOG = System.getLogger(Spooling.class.getName());

    private final Outbox outbox;
    private final Spool spool;
    private final SaveStatus status;

    Spooling(Outbox outbox, Spool spool, SaveStatus status) {
        this.outbox = outbox;
        this.spool = spool;
        this.status = status;
    }

    @Override
    public void run() {
        try {
            while (true) {
                Outbox.Fresh fresh = outbox.awaitFresh();
                if (fresh.records().isEmpty()) return;
                write(fresh.records());
                outbox.spooled(fresh);
                status.changed();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A spool that cannot be written is said on the screen; the records still go to the share, which is the safer half. */
    private void write(List<Pending> fresh) {
        try {
            if (outbox.spoolDelivered()) spool.clear();
            spool.append(fresh);
            status.spoolProblem(Optional.empty());
        } catch (IOException e) {
            LOG.log(Level.ERROR, "this PC's spool cannot be written", e);
            status.spoolProblem(Optional.of(String.valueOf(e.getMessage())));
        }
    }

    /** All that was spooled is on the share. */
    void discard() {
        try {
            spool.delete();
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "a spool whose records are all on the share stays behind; the next opening drops it",
                    e);
        }
    }

    /** Keeps the spool for the next opening. */
    void leave() {
        try {
            spool.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the spool could not be closed; its records are flushed", e);
        }
    }
}
