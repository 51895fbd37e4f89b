package org.packbench.sessions.doctor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.packbench.core.SessionId;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Discovery.Document;
import org.packbench.core.doctor.ShareDoctor.Step;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Observation;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JournalFormat;
import org.packbench.documents.JournalName;
import org.packbench.documents.PackingLists;
import org.packbench.documents.SessionSummary;
import org.packbench.sessions.Aftercare;

/** Looks at every session: its journals, its list, its lock, what was to follow its end. */
final class SessionSearch {

    private final Visit visit;
    private final Leases leases;
    private final Aftercare aftercare;
    /** Damage is told once, though several ways of reading meet it. */
    private final Set<SharePath> told = new HashSet<>();

    SessionSearch(Visit visit, Leases leases, Aftercare aftercare) {
        this.visit = visit;
        this.leases = leases;
        this.aftercare = aftercare;
    }

    void search() throws StorageException {
        List<SessionId> sessions = new ArrayList<>(aftercare.sessions());
        sessions.addAll(aftercare.archived());
        for (int i = 0; i < sessions.size(); i++) {
            SessionId session = sessions.get(i);
            visit.at(Step.SESSIONS, i, sessions.size());
            visit.look(session.folder(), () -> {
                if (session.isArchived()) archived(session);
                else search(session);
            });
        }
    }

    /** One that was put away is asked about the only thing that anybody may still do about it. */
    private void archived(SessionId session) throws StorageException {
        try {
            List<Entry> entries = visit.storage().list(session.folder());
            if (!setAside(entries) && !beyondSeals(session, entries)) return;
            Optional<Fold> fold = aftercare.read(session);
            if (fold.isPresent()) late(session, fold.get());
        } catch (JournalException e) {
            tell(e);
        }
    }

    /** Whether a journal is longer than what the last one counts of it: nobody writes there any more, so the listing is true. */
    private boolean beyondSeals(SessionId session, List<Entry> entries) throws StorageException, JournalException {
        NavigableMap<Long, Entry> journals = new TreeMap<>();
        for (Entry entry : entries) JournalName.epoch(entry.name()).ifPresent(epoch -> journals.put(epoch, entry));
        if (journals.size() < 2) return false;
        SharePath top = session.folder().child(journals.lastEntry().getValue().name());
        Optional<Header> header =
                JournalFormat.outline(read(top), top.toString()).header();
        if (header.isEmpty()) return true;
        Map<Long, Long> seals = header.get().seals();
        return journals.headMap(journals.lastKey()).entrySet().stream()
                .anyMatch(one -> one.getValue().size() > seals.getOrDefault(one.getKey(), 0L));
    }

    private void search(SessionId session) throws StorageException {
        List<Entry> entries = visit.storage().list(session.folder());
        boolean claimed = false;
        for (Entry entry : entries) if (isJournal(entry)) claimed |= journal(session, entry);
        if (claimed && named(entries, PackingLists.NAME).isEmpty())
            visit.found(new Discovery.MissingList(session.folder().child(PackingLists.NAME), session));
        try {
            Observation seen = leases.observe(session);
            // most sessions are ended in one epoch: what follows their end is looked at below, which reads the rest
            boolean late = mayHaveLate(entries);
            if (late || seen.state() != Observation.State.ENDED) {
                Optional<Fold> fold = aftercare.read(session);
                if (late && fold.isPresent()) late(session, fold.get());
            }
            Optional<Entry> lock = named(entries, Locks.NAME);
            if (lock.isPresent()) new Locks(visit).search(seen, lock.get());
            end(seen, entries);
        } catch (JournalException e) {
            tell(e);
        }
    }

    private static boolean isJournal(Entry entry) {
        return !entry.folder() && JournalName.epoch(entry.name()).isPresent();
    }

    /** Late scans stand in files of their own, or behind a seal, which only a second epoch makes. */
    private static boolean mayHaveLate(List<Entry> entries) {
        return setAside(entries)
                || entries.stream().filter(SessionSearch::isJournal).count() > 1;
    }

    private static boolean setAside(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.name().startsWith("late."));
    }

    private static Optional<Entry> named(List<Entry> entries, String name) {
        return entries.stream()
                .filter(entry -> entry.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Whether the claim came into force. */
    private boolean journal(SessionId session, Entry entry) throws StorageException {
        SharePath place = session.folder().child(entry.name());
        try {
            boolean inForce = JournalFormat.outline(visit.storage().read(place), place.toString())
                    .header()
                    .isPresent();
            if (!inForce && visit.age(entry).compareTo(Visit.QUIET) > 0)
                visit.found(new Discovery.EmptyJournal(place, session, visit.age(entry)));
            return inForce;
        } catch (JournalException e) {
            tell(e);
            return true;
        }
    }

    private void late(SessionId session, Fold fold) throws StorageException, JournalException {
        int count = aftercare.late(session, fold);
        if (count > 0) visit.found(new Discovery.LateScans(session.folder(), session, count));
    }

    /** A summary that cannot be read counts as one that was never written, so only one of the two is told. */
    private void end(Observation seen, List<Entry> entries) throws StorageException, JournalException {
        SharePath summary = seen.session().folder().child(SessionSummary.NAME);
        if (named(entries, SessionSummary.NAME).isPresent()) {
            Optional<String> where = Documents.damage(Document.SUMMARY, summary, read(summary));
            if (where.isPresent()) {
                damaged(summary, Document.SUMMARY, where.get(), aftercare.endUnfinished(seen));
                return;
            }
        }
        if (aftercare.endUnfinished(seen))
            visit.found(new Discovery.UnfinishedEnd(seen.session().folder(), seen.session()));
    }

    private byte[] read(SharePath file) throws StorageException {
        return visit.storage().read(file);
    }

    private void tell(JournalException e) {
        SharePath place = SharePath.of(e.file());
        switch (e.kind()) {
            case TOO_NEW, UNKNOWN_OPERATION -> {
                if (told.add(place)) visit.found(new Discovery.TooNew(place, e.place()));
            }
            case DAMAGED -> damaged(place, documentOf(place), e.place(), false);
        }
    }

    private static Document documentOf(SharePath place) {
        if (place.name().equalsIgnoreCase(PackingLists.NAME)) return Document.PACKING_LIST;
        return place.name().equalsIgnoreCase(SessionSummary.NAME) ? Document.SUMMARY : Document.JOURNAL;
    }

    private void damaged(SharePath place, Document document, String where, boolean repairable) {
        if (told.add(place)) visit.found(new Discovery.Damaged(place, document, where, repairable));
    }
}
