package org.packbench.ui.late;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.index.SessionEntry;
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
    /**
     * Sessions to look at, and who may decide.
     *
     * @param last who packs here, else who packed on this PC last
     */
    record Choice(
            List<SessionId> sessions, Optional<SessionId> first, List<WorkerName> workers, Optional<WorkerId> last) {}

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
        archived().filter(id -> !sessions.contains(id)).forEach(sessions::add);
        List<WorkerName> workers = workers();
        return new Choice(
                List.copyOf(sessions),
                wanted.or(() -> sessions.stream().findFirst()),
                workers,
                signedIn().map(WorkerName::id).or(share.profiles()::lastWorker));
    }

    /** Of those that were put away only the ones with late scans, as the index knew last. */
    private Stream<SessionId> archived() {
        return desk.index().stream()
                .flatMap(index -> index.remembered().entries().stream())
                .filter(entry -> entry.id().isArchived() && entry.late() > 0)
                .map(SessionEntry::id);
    }

    /** All there are, and who packs here, though the list may not have them any more. */
    private List<WorkerName> workers() throws StorageException, ProfileException {
        Stream<WorkerName> listed = share.profiles().workers().stream()
                .map(w -> new WorkerName(new WorkerId(w.getId()), w.getName() == null ? "" : w.getName()));
        return Stream.concat(signedIn().stream(), listed).distinct().toList();
    }

    /** Who packs here; a decision is theirs without being asked. */
    public Optional<WorkerName> signedIn() {
        return desk.state().table().map(table -> table.session().worker());
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

    /** @param reviewer whose decision it is */
    public Review review(SessionId session, WorkerName reviewer, Verdict verdict, List<UUID> scans)
            throws StorageException, JournalException {
        Optional<OpenSession> open = held(session);
        if (open.isPresent()) return new Review.Done(open.get().review(verdict, scans));
        return share.sessions().review(session, reviewer, verdict, scans);
    }
}
