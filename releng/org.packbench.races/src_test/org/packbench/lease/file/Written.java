package org.packbench.lease.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.packbench.contracts.LeasedWork;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Fold;
import org.packbench.core.lease.Leases.Claim;
import org.packbench.core.storage.Storage;
import org.packbench.races.Child;
import org.packbench.races.PcProcess;

/** A session that one writer after the other writes, beside what they said is safe. */
final class Written {
    private final Storage share;
    private final SessionId session;
    private final List<UUID> acknowledged = new ArrayList<>();
    private List<UUID> before = List.of();

    Written(Storage share, SessionId session) throws Exception {
        this.share = share;
        this.session = session;
        share.ensureFolder(session.folder());
    }

    SessionId session() {
        return session;
    }

    /**
     * All that the writer still says until it ends; its last line may be cut.
     *
     * @return whether it said that it had claimed
     */
    boolean listen(Child writer) throws Exception {
        boolean claimed = false;
        for (Optional<String> line; (line = writer.hear()).isPresent(); ) {
            claimed |= line.get().equals("claimed");
            if (line.get().endsWith(";"))
                acknowledged.add(UUID.fromString(line.get().replace(";", "")));
        }
        return claimed;
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /**
     * Reads the session as its next holder does.
     *
     * @return what was said to be safe and is not there
     * @throws AssertionError when something is there twice, in another order, or was there before and is not any more
     */
    Set<UUID> lost() throws Exception {
        Fold fold = new FileLeases(share, new PcProcess("READER"), Timing.SYSTEM).read(session, LeasedWork.ORIGIN);
        List<UUID> merged = List.copyOf(fold.merged());
        if (fold.seq() != merged.size() || fold.packing().packedUnits() != Math.max(0, merged.size() - 1))
            throw new AssertionError(merged.size() + " records, numbered up to " + fold.seq() + ", packed "
                    + fold.packing().packedUnits() + " units");
        if (merged.size() < before.size() || !merged.subList(0, before.size()).equals(before))
            throw new AssertionError("what was read before is not the beginning of what is read now");
        before = merged;
        Set<UUID> told = new HashSet<>(acknowledged);
        Set<UUID> lost = new HashSet<>(acknowledged);
        merged.forEach(lost::remove);
        List<UUID> found = merged.stream().filter(told::contains).toList();
        if (lost.isEmpty() && !found.equals(acknowledged)) throw new AssertionError("read in another order");
        return lost;
    }

    /** Another process of the PC goes on with the session. */
    Fold takenBack() throws Exception {
        PcProcess station = new PcProcess(JournalWriter.PC);
        FileLeases leases = new FileLeases(share, station, Timing.SYSTEM);
        Claim claim = leases.claim(
                session, leases.observe(session).highest(), station.holder(LeasedWork.WORKER), LeasedWork.ORIGIN);
        if (!(claim instanceof Claim.Won won)) throw new AssertionError("cannot be opened: " + claim);
        won.lease().close();
        return won.lease().base();
    }
}
