package org.packbench.sessions.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.SessionId;
import org.packbench.core.lease.Observation;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.IndexLine;
import org.packbench.documents.IndexLine.Event;
import org.packbench.documents.IndexLine.Journal;
import org.packbench.documents.IndexLine.Standing;
import org.packbench.sessions.Survey;
import org.packbench.sessions.Survey.Folder;

/**
 * Looks into the folders for what no line tells: sessions of other tools, lost lines, folders that are gone. How each folder
 * looked is remembered, so that the next scan passes over what has not changed: of a session that is over, by the time of its
 * folder, which stands in the listing above it. One scan at a time.
 */
final class FolderScan {
    /** So many folders are looked into before the monitor is asked and what was found is told. */
    private static final int STRETCH = 200;

    private final Survey survey;
    private final Map<SharePath, Memory.Look> looks = new ConcurrentHashMap<>();

    FolderScan(Survey survey) {
        this.survey = survey;
    }

    Map<SharePath, Memory.Look> looks() {
        return Map.copyOf(looks);
    }

    void remember(Map<SharePath, Memory.Look> remembered) {
        looks.putAll(remembered);
    }

    /**
     * @param known the newest line about each session
     * @param found told on the caller's thread, stretch by stretch
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
     */
    void run(Map<SessionId, Known> known, Consumer<List<IndexLine>> found, SubMonitor progress)
            throws StorageException {
        List<Folder> folders = folders();
        progress.setWorkRemaining(folders.size() + STRETCH);
        Set<SessionId> there = new HashSet<>();
        for (int from = 0; from < folders.size(); from += STRETCH) {
            progress.checkCanceled();
            List<Folder> stretch = folders.subList(from, Math.min(from + STRETCH, folders.size()));
            List<IndexLine> lines = new ArrayList<>();
            try (Together together = new Together()) {
                List<Together.Answer<Looked>> answers = stretch.stream()
                        .map(folder -> together.ask(() -> look(folder, known)))
                        .toList();
                for (Together.Answer<Looked> answer : answers) {
                    there.addAll(answer.get().sessions());
                    lines.addAll(answer.get().lines());
                }
            }
            found.accept(lines);
            progress.worked(stretch.size());
        }
        looks.keySet().retainAll(paths(folders, there));
        found.accept(gone(known, there));
        progress.worked(STRETCH);
    }

    private List<Folder> folders() throws StorageException {
        try (Together together = new Together()) {
            List<Together.Answer<List<Folder>>> answers = survey.shelves().stream()
                    .map(shelf -> together.ask(() -> survey.on(shelf)))
                    .toList();
            List<Folder> folders = new ArrayList<>();
            for (Together.Answer<List<Folder>> answer : answers) folders.addAll(answer.get());
            return folders;
        }
    }

    private static Set<SharePath> paths(List<Folder> folders, Set<SessionId> sessions) {
        Set<SharePath> paths = new HashSet<>();
        folders.forEach(folder -> paths.add(folder.path()));
        sessions.forEach(session -> paths.add(looked(session)));
        return paths;
    }

    /** A folder that is a session has a look of its own beside that of what is in it. */
    private static SharePath looked(SessionId session) {
        return session.folder().child("*");
    }

    /** What a folder has in it, and what of that is news. */
    private record Looked(List<SessionId> sessions, List<IndexLine> lines) {}

    private Looked look(Folder folder, Map<SessionId, Known> known) throws StorageException {
        long stamp = folder.modified().toEpochMilli();
        Memory.Look before = looks.get(folder.path());
        if (before != null && before.settled() && before.stamp() == stamp) {
            List<SessionId> same =
                    before.sessions().stream().map(SessionId::new).toList();
            if (same.stream().allMatch(session -> over(known.get(session)))) return new Looked(same, List.of());
        }
        List<SessionId> sessions = survey.in(folder);
        List<IndexLine> lines = new ArrayList<>();
        boolean settled = true;
        for (SessionId session : sessions) {
            Optional<IndexLine> line = look(session, Optional.ofNullable(known.get(session)));
            line.ifPresent(lines::add);
            Standing now = line.map(IndexLine::standing)
                    .orElseGet(() -> known.get(session).line().standing());
            settled &= over(now) && !Survey.nested(session);
        }
        List<String> names = sessions.stream().map(SessionId::value).toList();
        looks.put(folder.path(), new Memory.Look(stamp, settled, names));
        return new Looked(sessions, lines);
    }

    private static boolean over(@Nullable Known known) {
        return known != null && over(known.line().standing());
    }

    private static boolean over(Standing standing) {
        return switch (standing) {
            case COMPLETED, ABANDONED, ARCHIVED -> true;
            case FREE, HELD, DAMAGED, GONE -> false;
        };
    }

    /** Empty when the newest line says what its folder says. */
    private Optional<IndexLine> look(SessionId session, Optional<Known> known) throws StorageException {
        List<Entry> listing = survey.listing(session);
        long stamp = stamp(listing);
        Optional<Memory.Look> same =
                Optional.ofNullable(looks.get(looked(session))).filter(before -> before.stamp() == stamp);
        if (known.filter(one -> told(one.line(), same, Survey.reach(listing))).isPresent()) {
            looks.put(looked(session), same.orElse(new Memory.Look(stamp, false, List.of())));
            return Optional.empty();
        }
        IndexLine now = survey.look(session, listing);
        looks.put(looked(session), new Memory.Look(stamp, silent(now), List.of()));
        return known.filter(one -> same(one.line(), now)).isPresent() ? Optional.empty() : Optional.of(now);
    }

    /** Whether nothing need be read: the folder is as it was, or its own station has told of all of its journal. */
    private static boolean told(IndexLine line, Optional<Memory.Look> same, Journal reach) {
        return switch (line.standing()) {
            case GONE -> false;
            case HELD ->
                line.event() == Event.FOUND
                        ? same.filter(Memory.Look::settled).isPresent()
                        : line.journal().epoch() == reach.epoch();
            case FREE, COMPLETED, ABANDONED, ARCHIVED, DAMAGED -> {
                boolean reached = line.journal().epoch() == reach.epoch()
                        && line.journal().length() == reach.length();
                yield same.isPresent() || line.event() != Event.FOUND && reach.epoch() > 0 && reached;
            }
        };
    }

    /** Its holder was silent for long when it was looked at, so as long as nothing moves in its folder there is no news of it. */
    private static boolean silent(IndexLine line) {
        return line.standing() == Standing.HELD && line.up().negated().compareTo(Observation.STALE) >= 0;
    }

    private static long stamp(List<Entry> listing) {
        long stamp = 1;
        for (Entry entry : listing) stamp = 31 * stamp + Objects.hash(entry.name(), entry.size(), entry.modified());
        return stamp;
    }

    /** One that somebody holds is told of anew, as a sign of life. */
    private static boolean same(IndexLine line, IndexLine now) {
        return now.standing() != Standing.HELD
                && line.standing() == now.standing()
                && line.journal().epoch() == now.journal().epoch()
                && line.journal().length() == now.journal().length()
                && line.counts().equals(now.counts())
                && line.list().equals(now.list())
                && line.worker().equals(now.worker())
                && line.ended().equals(now.ended())
                && line.problem().equals(now.problem());
    }

    private List<IndexLine> gone(Map<SessionId, Known> known, Set<SessionId> there) throws StorageException {
        List<IndexLine> gone = new ArrayList<>();
        for (Known one : known.values()) {
            IndexLine line = one.line();
            if (line.standing() == Standing.GONE || there.contains(line.session())) continue;
            if (!survey.exists(line.session())) gone.add(line.gone());
        }
        return gone;
    }
}
