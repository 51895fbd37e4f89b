package org.packbench.lease.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.packbench.contracts.LeasedWork;
import org.packbench.contracts.LeasedWork.Judged;
import org.packbench.contracts.TestStation;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.lease.LeaseLost;
import org.packbench.core.lease.Leases.Claim;
import org.packbench.core.lease.Observation;
import org.packbench.core.lease.Observation.State;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JournalFormat;

/** A station of the model: opens the session when it may, packs, releases it or is killed, and keeps a spool on its PC. */
final class ModelStation {
    private final World world;
    private final TestStation station;
    private final List<Judged> spool = new ArrayList<>();

    ModelStation(World world, TestStation station) {
        this.world = world;
        this.station = station;
    }

    /** One process after the other, until no more turns are given. */
    void live() throws JournalException {
        while (true) {
            FileLeases leases = new FileLeases(world.connect(), station, world.timing());
            try {
                while (true) open(leases).ifPresent(work -> pack(leases, work));
            } catch (World.Killed killed) {
                station.crash();
            }
        }
    }

    private Optional<LeasedWork> open(FileLeases leases) throws JournalException {
        try {
            Observation seen = leases.observe(World.SESSION);
            if (seen.state() == State.ACTIVE) return Optional.empty();
            Claim claim =
                    leases.claim(World.SESSION, seen.highest(), station.holder(LeasedWork.WORKER), LeasedWork.ORIGIN);
            if (!(claim instanceof Claim.Won won)) return Optional.empty();
            return Optional.of(new LeasedWork(won.lease(), JournalFormat::encode, JournalFormat::hash));
        } catch (StorageException again) {
            return Optional.empty();
        }
    }

    private void pack(FileLeases leases, LeasedWork work) {
        try {
            world.ledger().inForce(work.lease().header(), work.fold());
            reconcile(leases, work);
            while (!world.chance(0.05)) scan(work);
            leave(work);
        } catch (LeaseLost told) {
            // what is not acknowledged stays in the spool
        } catch (StorageException gaveUp) {
            work.lease().close();
        } catch (JournalException e) {
            throw new AssertionError("cannot be read: " + e, e);
        }
    }

    /** What a process before this one, or a hold before this one, had not seen acknowledged. */
    private void reconcile(FileLeases leases, LeasedWork work) throws StorageException, JournalException, LeaseLost {
        spool.removeIf(one -> work.fold().merged().contains(one.record().id()));
        if (spool.isEmpty()) return;
        boolean fits = spool.getFirst().record().prevHash().equals(work.fold().hash())
                && onlyOurs(leases.headers(
                        World.SESSION, spool.getFirst().record().moment().epoch()));
        if (fits) {
            deliver(work);
        } else {
            spool.forEach(one -> world.ledger().late(one.record().id()));
            spool.clear();
        }
    }

    private boolean onlyOurs(List<Header> headers) {
        return headers.stream().allMatch(header -> header.holder().station().equals(station.id()));
    }

    private void scan(LeasedWork work) throws StorageException, JournalException, LeaseLost {
        if (world.chance(0.1)) {
            beat(work);
            return;
        }
        List<Judged> judged = work.judge(1 + world.random().nextInt(3));
        judged.forEach(one -> world.ledger().made(one.record().id(), true));
        spool.addAll(judged);
        deliver(work);
    }

    private void beat(LeasedWork work) throws StorageException, JournalException, LeaseLost {
        try {
            work.lease().heartbeat();
        } catch (StorageException fault) {
            goOn(work);
        }
    }

    private void deliver(LeasedWork work) throws StorageException, JournalException, LeaseLost {
        while (!spool.isEmpty()) {
            try {
                work.append(spool);
                world.ledger().acknowledged(work.fold());
                spool.clear();
            } catch (StorageException fault) {
                goOn(work);
            }
        }
    }

    /** After a fault: the next epoch; what is found in it is acknowledged, the rest was judged on exactly what it holds. */
    private void goOn(LeasedWork work) throws StorageException, JournalException, LeaseLost {
        reclaim(work);
        Fold fold = work.fold();
        world.ledger().inForce(work.lease().header(), fold);
        spool.removeIf(one -> fold.merged().contains(one.record().id()));
        if (!spool.isEmpty() && !spool.getFirst().record().prevHash().equals(fold.hash()))
            throw new Ledger.Violation("a lease goes on with a history that its scans were not judged on");
    }

    private void reclaim(LeasedWork work) throws StorageException, JournalException, LeaseLost {
        for (int attempt = 1; ; attempt++) {
            try {
                work.reclaim();
                return;
            } catch (StorageException again) {
                if (attempt == 8) throw again;
            }
        }
    }

    private void leave(LeasedWork work) throws JournalException, LeaseLost {
        try {
            Judged word = work.word(Control.RELEASED);
            world.ledger().made(word.record().id(), false);
            work.append(List.of(word));
            world.ledger().acknowledged(work.fold());
        } catch (StorageException unsaid) {
            // it is taken for crashed, and taken back
        }
        work.lease().close();
    }
}
