package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Spool and share empty the outbox side by side: neither misses a record, whichever of them is ahead. */
class OutboxTest {
    private final List<Pending> scans = Scans.judged(Scans.untouched(), 1, 5);
    private final Outbox outbox = new Outbox();

    /** What may happen to an outbox. */
    enum Step {
        JUDGED,
        SPOOL_TAKES,
        SPOOL_HAS,
        SHARE_HAS
    }

    @Test
    void theShareGetsARecordThatTheSpoolHasNotWrittenYet() throws Exception {
        outbox.add(scans.get(0));
        assertEquals(List.of(scans.get(0)), outbox.awaitAny(Duration.ZERO));
        assertEquals(List.of(scans.get(0)), outbox.awaitFresh().records());
    }

    @Test
    void theSpoolLeavesOutWhatTheShareHas() throws Exception {
        outbox.add(scans.get(0));
        outbox.add(scans.get(1));
        outbox.delivered();
        assertEquals(List.of(scans.get(1)), outbox.awaitFresh().records());
    }

    @Test
    void aSpoolIsDeliveredOnceTheShareHasAllThatIsInItThoughMoreWaits() throws Exception {
        outbox.add(scans.get(0));
        outbox.spooled(outbox.awaitFresh());
        assertFalse(outbox.spoolDelivered());
        outbox.add(scans.get(1));
        outbox.delivered();
        assertTrue(outbox.spoolDelivered());
        assertEquals(1, outbox.waiting());
    }

    @Test
    void aRecordThatIsNeverSpooledGoesToTheShareOnly() throws Exception {
        outbox.addUnspooled(scans.get(0));
        outbox.close();
        assertEquals(List.of(), outbox.awaitFresh().records());
        assertEquals(List.of(scans.get(0)), outbox.left());
    }

    @Test
    void aClosedOutboxGivesTheSpoolWhatIsLeft() throws Exception {
        outbox.add(scans.get(0));
        outbox.close();
        Outbox.Fresh last = outbox.awaitFresh();
        assertEquals(List.of(scans.get(0)), last.records());
        outbox.spooled(last);
        assertEquals(List.of(), outbox.awaitFresh().records());
    }

    /** A spool is emptied when it is next written after all in it was delivered, as the spooling thread does it. */
    @Property(tries = 2_000)
    void whatThePackerWasToldIsSavedHereLiesInTheSpoolUntilTheShareHasIt(@ForAll @Size(max = 40) List<Step> steps)
            throws Exception {
        Outbox tried = new Outbox();
        List<Pending> judged = Scans.judged(Scans.untouched(), 1, steps.size());
        List<Pending> spool = new ArrayList<>();
        Set<UUID> savedHere = new HashSet<>();
        List<Pending> share = new ArrayList<>();
        Outbox.Fresh taken = new Outbox.Fresh(List.of(), 0);
        int made = 0;
        for (Step step : steps) {
            switch (step) {
                case JUDGED -> tried.add(judged.get(made++));
                case SPOOL_TAKES -> {
                    if (!taken.records().isEmpty() || !fresh(tried, spool, share)) continue;
                    taken = tried.awaitFresh();
                    if (tried.spoolDelivered()) spool.clear();
                    spool.addAll(taken.records());
                }
                case SPOOL_HAS -> {
                    if (taken.records().isEmpty()) continue;
                    taken.records()
                            .forEach(pending -> savedHere.add(pending.record().id()));
                    tried.spooled(taken);
                    taken = new Outbox.Fresh(List.of(), 0);
                }
                case SHARE_HAS -> {
                    if (tried.waiting() == 0) continue;
                    share.add(tried.left().getFirst());
                    tried.delivered();
                }
            }
            Set<UUID> found = new HashSet<>();
            spool.forEach(pending -> found.add(pending.record().id()));
            share.forEach(pending -> found.add(pending.record().id()));
            assertTrue(found.containsAll(savedHere));
        }
        assertEquals(judged.subList(0, share.size()), share);
    }

    /** Or the spooling thread would wait. */
    private static boolean fresh(Outbox outbox, List<Pending> spool, List<Pending> share) {
        return outbox.left().stream().anyMatch(pending -> !spool.contains(pending) && !share.contains(pending));
    }
}
