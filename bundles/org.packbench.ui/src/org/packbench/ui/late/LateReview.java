package org.packbench.ui.late;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.JournalException;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.session.LateScan;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Verdict;
import org.packbench.core.session.Verdict.Review;
import org.packbench.core.storage.StorageException;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.desk.Table;

/** Late scans of the session on the desk, whose holder reviews them, or of any other. Every call blocks. */
public record LateReview(Desk desk, Ready share) {
    /** A session to look at, and whom a decision is put down to. */
    record Choice(List<SessionId> sessions, Optional<SessionId> first, WorkerName reviewer) {}

    /** Newest sessions first. */
    Choice choices(Optional<SessionId> wanted) throws StorageException, ProfileException {
        var sessions = new ArrayList<SessionId>();
        held().ifPresent(open -> sessions.add(open.id()));
        wanted.filter(id -> !sessions.contains(id)).ifPresent(sessions::add);
        share.sessions().list(Optional.empty()).stream()
                .sorted(Comparator.comparing((Listed s) -> s.id().shown()).reversed())
                .map(Listed::id)
                .filter(id -> !sessions.contains(id))
                .forEach(sessions::add);
        return new Choice(
                List.copyOf(sessions), wanted.or(() -> sessions.stream().findFirst()), reviewer());
    }

    /** Who packs here, else who packed here last. */
    private WorkerName reviewer() throws StorageException, ProfileException {
        Optional<WorkerName> packing =
                desk.state().table().map(table -> table.session().worker());
        if (packing.isPresent()) return packing.get();
        Optional<WorkerId> last = share.profiles().lastWorker();
        return share.profiles().workers().stream()
                .map(w -> new WorkerName(new WorkerId(w.getId()), w.getName() == null ? "" : w.getName()))
                .sorted(Comparator.comparing(w -> last.filter(w.id()::equals).isEmpty()))
                .findFirst()
                .orElseGet(() -> new WorkerName(new WorkerId("000"), ""));
    }

    /** The open session that is still this station's. */
    private Optional<OpenSession> held() {
        return desk.state()
                .table()
                .map(Table::session)
                .filter(session -> session.saving().lost().isEmpty());
    }

    private Optional<OpenSession> held(SessionId session) {
        return held().filter(open -> open.id().equals(session));
    }

    List<LateScan> late(SessionId session) throws StorageException, JournalException {
        Optional<OpenSession> open = held(session);
        return open.isPresent() ? open.get().late() : share.sessions().late(session);
    }

    /** Decides in the name of who packs here, or packed here last. */
    public Review settle(SessionId session, Verdict verdict, List<UUID> scans)
            throws StorageException, JournalException, ProfileException {
        return review(session, reviewer(), verdict, scans);
    }

    Review review(SessionId session, WorkerName reviewer, Verdict verdict, List<UUID> scans)
            throws StorageException, JournalException {
        Optional<OpenSession> open = held(session);
        if (open.isPresent()) return new Review.Done(open.get().review(verdict, scans));
        return share.sessions().review(session, reviewer, verdict, scans);
    }
}
