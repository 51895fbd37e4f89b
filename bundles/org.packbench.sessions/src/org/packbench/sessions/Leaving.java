package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.packbench.core.SessionId;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.session.OpenSession.Ended;
import org.packbench.core.session.OpenSession.NotSaved;

/**
 * How an open session is left: everything goes to the share, then the last record, then what follows it. One at a time,
 * whoever leaves it.
 */
final class Leaving {
    private static final Logger LOG = System.getLogger(Leaving.class.getName());

    /**
     * What is stopped and closed.
     *
     * @param threads of the session, in the order to stop them; the delivery's last
     * @param snapshots writes the last snapshot
     * @param told tells the others that it was left
     * @param gone told once the session is left
     */
    record Parts(
            SessionId id,
            Judge judge,
            Outbox outbox,
            Delivery delivery,
            Spooling spooling,
            SaveStatus status,
            SessionFiles files,
            List<Errand> threads,
            Runnable snapshots,
            Runnable told,
            Runnable gone) {}

    private final Parts parts;
    private boolean left;

    Leaving(Parts parts) {
        this.parts = parts;
    }

    synchronized Ended end(Duration patience) throws NotSaved {
        if (left && isLast(Control.ENDED)) return Ended.WHOLE;
        if (left || !settle(Control.ENDED, Map.of(), patience))
            throw new NotSaved(parts.status().now());
        return leave();
    }

    synchronized void close(Duration patience) {
        if (left) return;
        if (!settle(Control.RELEASED, Map.of(), patience))
            LOG.log(Level.WARNING, "left before everything was on the share: {0}", parts.id());
        leave();
    }

    /**
     * Closes, but only when everything is on the share.
     *
     * @param why stands in the last record
     * @return false when it was left before
     */
    synchronized boolean release(Map<String, Object> why, Duration patience) throws NotSaved {
        if (left) return false;
        if (!settle(Control.RELEASED, why, patience))
            throw new NotSaved(parts.status().now());
        leave();
        return true;
    }

    /**
     * Whatever the last record was, released or ended, what follows it is done once it is acknowledged; else the spool
     * stays for the next opening.
     */
    private Ended leave() {
        left = true;
        boolean stopped = stop();
        boolean settled = is(record -> record.acknowledged().isDone());
        if (settled) parts.spooling().discard();
        else parts.spooling().leave();
        Ended ended = Ended.WHOLE;
        Delivery delivery = parts.delivery();
        if (settled && isLast(Control.ENDED))
            ended = parts.files().ended(delivery.fold(), delivery.lease().header(), delivery.lease());
        else if (settled) parts.snapshots().run();
        if (settled) parts.told().run();
        if (stopped) delivery.lease().close();
        parts.gone().run();
        return ended;
    }

    private boolean isLast(Control control) {
        return is(record -> record.record().op().equals(control.word()));
    }

    private boolean is(Predicate<Pending> last) {
        return parts.judge().control().filter(last).isPresent();
    }

    /**
     * Brings everything and then a control record to the share. Until that record is made, packing goes on when the share
     * does not answer in time; from then on the session takes no more operations, and a second call waits on.
     */
    private boolean settle(Control control, Map<String, Object> ext, Duration patience) {
        Outbox outbox = parts.outbox();
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            while (parts.judge().control().isEmpty()) {
                boolean lost = parts.status().now().lost().isPresent();
                if (lost || !outbox.awaitEmpty(until(deadline))) return false;
                parts.judge().finishWith(control, ext);
            }
            Duration least = Duration.ofSeconds(1);
            Duration rest = until(deadline);
            return outbox.awaitEmpty(rest.compareTo(least) < 0 ? least : rest);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Duration until(long deadline) {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }

    /** Whether the threads have come to their ends, so that nobody else uses the lease. */
    private boolean stop() {
        parts.judge().finish();
        parts.outbox().close();
        boolean stopped = false;
        for (Errand thread : parts.threads()) stopped = thread.awaitEnd();
        return stopped;
    }
}
