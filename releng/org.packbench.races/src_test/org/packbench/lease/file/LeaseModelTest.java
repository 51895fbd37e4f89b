package org.packbench.lease.file;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.packbench.core.storage.Storage;
import org.packbench.races.Rounds;

/**
 * Three stations pack one session on a share where everything goes wrong, in many histories; and the same with one rule of
 * the protocol left out, which must be found out.
 */
@Timeout(1800)
@Tag("chaos")
class LeaseModelTest {
    private static final int HISTORIES = 20 * Rounds.count();

    /** Within so many histories a rule that is left out is found out; a few are enough for most. */
    private static final int SEARCH = 3_000;

    @Test
    void whatIsAcknowledgedIsReadByEveryLaterHolderInOrderAndOnce() throws Exception {
        long acknowledged = 0;
        long claims = 0;
        long late = 0;
        for (long seed = 1; seed <= HISTORIES; seed++) {
            Ledger ledger = run(seed, UnaryOperator.identity(), false);
            acknowledged += ledger.acknowledgedRecords();
            claims += ledger.claims();
            late += ledger.lateRecords();
        }
        System.out.printf(
                "%d histories: %d records acknowledged, %d set aside as late, %d claims in force%n",
                HISTORIES, acknowledged, late, claims);
        assertTrue(acknowledged > 20L * HISTORIES && claims > 5L * HISTORIES, "too little happened to show anything");
    }

    private static Ledger run(long seed, UnaryOperator<Storage> bend, boolean remeasuring) throws Exception {
        try {
            return new World(seed, bend).run(remeasuring);
        } catch (AssertionError violation) {
            throw new AssertionError("history " + seed + ": " + violation.getMessage(), violation);
        }
    }

    @Test
    void aStationThatDoesNotLookForASuccessorIsFoundOut() {
        assertFoundOut(Bent::withoutCheck, false);
    }

    @Test
    void aStationThatLooksForASuccessorTooEarlyIsFoundOut() {
        assertFoundOut(Bent::withEarlyCheck, false);
    }

    @Test
    void aStationThatDoesNotFlushIsFoundOut() {
        assertFoundOut(Bent::withoutFlush, false);
    }

    @Test
    void aStationThatReadsBeforeItCreatesIsFoundOut() {
        assertFoundOut(Bent::readingBeforeCreating, false);
    }

    @Test
    void aStationThatMeasuresSealsAnewIsFoundOut() {
        assertFoundOut(UnaryOperator.identity(), true);
    }

    private static void assertFoundOut(UnaryOperator<Storage> bend, boolean remeasuring) {
        for (long seed = 1; seed <= SEARCH; seed++) {
            try {
                run(seed, bend, remeasuring);
            } catch (AssertionError found) {
                System.out.println(found.getMessage());
                return;
            } catch (Exception e) {
                throw new AssertionError("history " + seed, e);
            }
        }
        fail("not found out in " + SEARCH + " histories");
    }
}
