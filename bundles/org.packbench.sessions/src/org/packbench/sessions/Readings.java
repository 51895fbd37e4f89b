package org.packbench.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.importer.Importer;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalException.Kind;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Leases.Chapter;
import org.packbench.core.lease.Leases.History;
import org.packbench.core.lease.Observation;
import org.packbench.core.profile.Profiles;
import org.packbench.core.session.LateScan;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.documents.JournalName;
import org.packbench.documents.PackingLists;
import org.packbench.documents.SessionSummary;
import org.packbench.model.PackingList;

/** What the files say of single sessions, of every generation; nothing is taken or written. Thread-safe; every call blocks. */
public final class Readings {
    private final Storage storage;
    private final Leases leases;
    private final Layout layout;
    private final Listing listing;
    private final OlderSessions older;
    private final LateScans late;
    private final Whereabouts whereabouts;

    public Readings(Storage storage, Leases leases, Profiles profiles, Collection<Importer> importers) {
        this.storage = storage;
        this.leases = leases;
        this.layout = new Layout(storage);
        this.older = new OlderSessions(storage, new OtherTools(storage, profiles, List.copyOf(importers)));
        this.listing = new Listing(storage, leases, older);
        this.late = new LateScans(storage, leases);
        this.whereabouts = new Whereabouts(storage);
    }

    /**
     * One session whole.
     *
     * @param list its packing list, where there is one left
     * @param history of one that was opened here; empty of another tool's
     * @param state what it came to; empty of one of which only the summary is left
     * @param summary that is all there is to go by
     * @param late scans that nobody has settled
     */
    public record Reading(
            SessionEntry overview,
            Optional<PackingList> list,
            Optional<History> history,
            Optional<Fold> state,
            Optional<SessionSummary> summary,
            List<LateScan> late) {
        public Reading {
            late = List.copyOf(late);
        }
    }

    /**
     * Reads all of a session from its files.
     *
     * @throws JournalException for a file of it that is damaged: names the file and the place
     * @throws Refused with {@code NAME_MISSING} when there is no such session
     */
    public Reading read(SessionId session) throws StorageException, JournalException {
        if (!layout.exists(session)) throw new Refused(session.folder(), Reason.NAME_MISSING, null);
        Layout.Found found = new Layout.Found(session, Layout.clientOf(session));
        Optional<FrozenList> frozen = FrozenList.read(storage, session);
        return frozen.isPresent() ? journaled(found, frozen.get()) : otherTools(found);
    }

    private Reading journaled(Layout.Found found, FrozenList frozen) throws StorageException, JournalException {
        Observation seen = listing.observe(found.id());
        KeptEnd.require(storage, seen);
        History history = leases.history(found.id(), new SessionOrigin(storage, found.id(), frozen).looking());
        Fold fold = history.fold();
        Row row = Row.of(Listing.listed(found, seen, frozen, fold), frozen.list(), fold);
        List<LateScan> awaiting =
                late.of(found.id(), fold).stream().map(LateScans.Late::shown).toList();
        List<Header> headers = history.chapters().stream().map(Chapter::header).toList();
        SessionEntry overview = Entries.of(row, beside(row, headers, awaiting.size()));
        return new Reading(overview, row.list(), Optional.of(history), Optional.of(fold), Optional.empty(), awaiting);
    }

    private Reading otherTools(Layout.Found found) throws StorageException, JournalException {
        Row row = older.row(found, listing.observe(found.id()));
        if (row.listed().state() == State.DAMAGED)
            throw new JournalException(
                    Kind.DAMAGED, found.id().value(), row.listed().problem().orElse(""), null);
        SessionEntry overview = Entries.of(row, beside(row, List.of(), 0));
        return new Reading(overview, row.list(), Optional.empty(), row.fold(), row.summary(), List.of());
    }

    private Entries.Beside beside(Row row, List<Header> headers, int awaiting)
            throws StorageException, JournalException {
        Optional<Instant> created =
                IndexedSession.created(row.listed().id()).or(() -> row.list().flatMap(PackingLists::createdAt));
        Optional<Duration> quiet = quiet(row);
        boolean begun = row.fold().filter(fold -> fold.seq() > 0).isPresent();
        Optional<String> pc = whereabouts.of(row, () -> headers);
        return new Entries.Beside(created, pc, quiet, quiet.filter(time -> begun), awaiting);
    }

    /**
     * How long nothing was written in a session that is held. Both times are the share's own: a journal moves with every
     * opening and every scan, and with nothing else.
     */
    private Optional<Duration> quiet(Row row) throws StorageException {
        Optional<Observation> held =
                row.listed().observation().filter(seen -> seen.highest() > 0 && Entries.isHeld(row.listed()));
        if (held.isEmpty()) return Optional.empty();
        Observation holding = held.get();
        SharePath journal = holding.session().folder().child(JournalName.of(holding.highest()));
        Optional<Storage.Entry> entry = storage.find(journal);
        if (entry.isEmpty()) return Optional.empty();
        Duration quiet = Duration.between(entry.get().modified(), storage.now());
        return Optional.of(quiet.isNegative() ? Duration.ZERO : quiet);
    }
}
