package org.packbench.lease.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.Fault;
import org.packbench.contracts.FaultPlan;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.contracts.LeasedWork;
import org.packbench.contracts.LeasedWork.Judged;
import org.packbench.contracts.TestStation;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JournalChain;
import org.packbench.races.MemoryFolder;
import org.packbench.races.Rounds;

/** An append of which only the first bytes arrive, for each number of bytes it can be. */
@Timeout(value = 1, unit = TimeUnit.HOURS)
@Tag("chaos")
class TornAppendTest {
    /** In a build every so many bytes; a prime, so that it meets the lines at all places. */
    private static final int STEP = Rounds.of(1, 2) > 1 ? 1 : 53;

    @TempDir(factory = MemoryFolder.class)
    Path scratch;

    private final TestStation here = new TestStation("DESKTOP-PC1");

    @Test
    void ofATornAppendTheWholeLinesAreMergedAndTheRestIsAppendedAgain() throws Exception {
        tear((leases, bytes) -> {
            LeasedWork work = leases.take(here);
            work.pack(1);
            List<Judged> judged = work.judge(2);
            int first = inJournal(judged.get(0));
            int all = first + inJournal(judged.get(1));
            leases.script(here, new FaultPlan().on(Call.APPEND, new Fault.LosePart(bytes)));
            assertThrows(StorageException.class, () -> work.append(judged));
            work.reclaim();
            long whole = bytes >= all ? 2 : bytes >= first ? 1 : 0;
            assertEquals(1 + whole, work.fold().seq(), bytes + " bytes");
            work.pack(2);
            assertEquals(3 + whole, leases.read().seq());
            assertEquals(work.fold().merged(), leases.read().merged());
            return bytes < all;
        });
    }

    private static int inJournal(Judged judged) {
        return new JournalChain(1, new byte[0]).next(List.of(judged.line())).length;
    }

    @Test
    void aTornHeaderWithItsCheckpointIsNoClaim() throws Exception {
        tear((leases, bytes) -> {
            leases.script(here, new FaultPlan().on(Call.APPEND, new Fault.LosePart(bytes)));
            assertThrows(StorageException.class, () -> leases.claim(here));
            boolean torn = leases.at(here).headers(leases.session(), 1).isEmpty();
            leases.pass(HeaderWait.PATIENCE.multipliedBy(2));
            here.crash();
            LeasedWork work = leases.takeOver(here);
            assertEquals(2, work.lease().epoch());
            work.pack(2);
            assertEquals(2, leases.read().seq());
            return torn;
        });
    }

    /** What is done on a share of its own; says whether one more byte makes a difference. */
    private interface Steps {
        boolean run(FileTestLeases leases, int bytes) throws Exception;
    }

    private void tear(Steps steps) throws Exception {
        for (int bytes = 0; steps.run(new FileTestLeases(Files.createTempDirectory(scratch, "s")), bytes); )
            bytes += STEP;
    }
}
