package org.packbench.lease.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.packbench.lease.file.Desk.ORIGIN;
import static org.packbench.lease.file.Desk.SESSION;
import static org.packbench.lease.file.Desk.WORKER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.journal.Fold;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.LeaseLost;
import org.packbench.core.lease.Leases.Claim;
import org.packbench.core.lease.Observation.State;
import org.packbench.core.storage.Storage;
import org.packbench.storage.local.LocalStorageProvider;

class FileLeasesTest {
    @TempDir
    Path root;

    private Storage storage;
    private final Desk.Pc here = new Desk.Pc("DESKTOP-PC1");
    private final Desk.Pc there = new Desk.Pc("DESKTOP-PC2");

    @BeforeEach
    void share() throws Exception {
        storage = new LocalStorageProvider().open(root.toString());
        storage.ensureFolder(SESSION.folder());
    }

    private FileLeases leases(Desk.Pc pc) {
        return new FileLeases(storage, pc, Timing.SYSTEM);
    }

    private Lease won(Desk.Pc pc, long highest) throws Exception {
        return assertInstanceOf(Claim.Won.class, leases(pc).claim(SESSION, highest, pc.holder(WORKER), ORIGIN))
                .lease();
    }

    @Test
    void aSessionThatWasNeverOpenedIsAvailable() throws Exception {
        assertEquals(State.AVAILABLE, leases(here).observe(SESSION).state());
    }

    @Test
    void whatIsAppendedIsReadByTheNextHolder() throws Exception {
        Lease lease = won(here, 0);
        Fold fold = lease.base();
        lease.append(List.of(Desk.next(lease, fold), Desk.next(lease, fold), Desk.next(lease, fold)));
        assertEquals(State.HERE, leases(here).observe(SESSION).state());
        assertEquals(State.ACTIVE, leases(there).observe(SESSION).state());

        Lease taken = won(there, 1);
        assertEquals(2, taken.epoch());
        assertEquals(2, taken.base().packing().packedUnits());
        assertEquals(fold.hash(), taken.base().hash());
        assertEquals(fold.packing(), taken.base().packing());
    }

    @Test
    void theRobbedHolderIsToldAndNothingMoreOfItCounts() throws Exception {
        Lease lease = won(here, 0);
        Fold fold = lease.base();
        lease.append(List.of(Desk.next(lease, fold)));
        won(there, 1);
        LeaseLost lost = assertThrows(LeaseLost.class, () -> lease.append(List.of(Desk.next(lease, fold))));
        assertEquals("DESKTOP-PC2", lost.taker().holder().orElseThrow().pc());
        assertEquals(1, leases(here).read(SESSION, ORIGIN).seq());
    }

    @Test
    void aClaimOnAnOldObservationIsBeaten() throws Exception {
        won(here, 0);
        assertInstanceOf(Claim.Beaten.class, leases(there).claim(SESSION, 0, there.holder(WORKER), ORIGIN));
    }

    @Test
    void aHolderOfThisPcWhoseProcessIsDeadIsTakenBackAtOnce() throws Exception {
        won(here, 0);
        Desk.Pc later = here;
        later.pid++;
        later.alive = false;
        assertEquals(State.OWN_CRASHED, leases(later).observe(SESSION).state());
    }

    @Test
    void aTornLockIsNeverTakenForFree() throws Exception {
        Files.writeString(root.resolve(SESSION.value()).resolve(".session.lock"), "{\"locked_by\": \"DESK");
        assertEquals(State.ACTIVE, leases(here).observe(SESSION).state());
    }

    @Test
    void theLockFileIsForOtherToolsAndGoesWithTheLease() throws Exception {
        Lease lease = won(here, 0);
        Path lock = root.resolve(SESSION.value()).resolve(".session.lock");
        String text = Files.readString(lock);
        assertEquals(true, text.contains("\"locked_by\"") && text.contains("DESKTOP-PC1"), text);
        lease.close();
        assertEquals(false, Files.exists(lock));
    }
}
