package org.packbench.sessions.index;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.packbench.core.SessionId;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.IndexLine;
import org.packbench.documents.IndexLine.Standing;
import org.packbench.sessions.Survey;

/**
 * Looks into the folders of sessions whose holders have fallen silent: what such a holder did after its last line stands in its
 * journal alone. Each is looked at once for every line that comes to be the newest about it. All but {@link #look} one thread
 * at a time.
 */
final class SilentHolders {
    /** So many are looked at in one refresh, all at once; on a share with more of them the others wait for the next. */
    static final int MOST = 32;

    private static final Logger LOG = System.getLogger(SilentHolders.class.getName());

    private final Survey survey;
    private final Map<SessionId, Known> looked = new HashMap<>();
    private final Set<SessionId> unanswered = new HashSet<>();

    SilentHolders(Survey survey) {
        this.survey = survey;
    }

    /** Those of the stale ones whose turn it is: the latest first, which people ask about, and last what failed before. */
    List<Known> due(List<Known> stale) {
        Set<SessionId> still =
                stale.stream().map(known -> known.line().session()).collect(Collectors.toSet());
        looked.keySet().retainAll(still);
        unanswered.retainAll(still);
        return stale.stream()
                .filter(known -> !known.equals(looked.get(known.line().session())))
                .sorted(Comparator.comparing((Known known) ->
                                unanswered.contains(known.line().session()))
                        .thenComparing(Known::written, Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
    }

    /**
     * An answer.
     *
     * @param now empty where nothing can be said but what the line says
     */
    record Told(Known before, Optional<IndexLine> now) {
        /** What is known after it: of the same holder its line as it came to be, else what was found, in its own right. */
        Known after(Instant storeTime) {
            if (now.isEmpty()) return before;
            return sameHolder() ? before.cameTo(now.get(), storeTime) : Known.found(now.get(), storeTime);
        }

        /** What the other PCs are told, as of any look into folders: they look for themselves at whom they find silent. */
        Optional<IndexLine> news() {
            return now.filter(line -> !sameHolder());
        }

        private boolean sameHolder() {
            IndexLine line = before.line();
            return now.filter(found -> found.standing() == Standing.HELD)
                    .filter(found -> found.journal().epoch() == line.journal().epoch())
                    .filter(found ->
                            found.process().isEmpty() || found.process().equals(line.process()))
                    .isPresent();
        }
    }

    /** Side by side; of those that the share did not tell of there is no answer, and they come again. */
    List<Told> look(List<Known> due) {
        List<Told> told = new ArrayList<>();
        try (Together together = new Together()) {
            List<Together.Answer<Optional<IndexLine>>> answers = due.stream()
                    .map(known -> together.ask(() -> look(known.line().session())))
                    .toList();
            for (int i = 0; i < due.size(); i++)
                try {
                    told.add(new Told(due.get(i), answers.get(i).get()));
                } catch (StorageException e) {
                    LOG.log(Level.DEBUG, "a silent session is looked at another time", e);
                }
        }
        return told;
    }

    /** A folder that is not there, or cannot be read, is for the look into all folders to tell, and for who opens it. */
    private Optional<IndexLine> look(SessionId session) throws StorageException {
        List<Entry> listing = survey.listing(session);
        if (listing.isEmpty()) return Optional.empty();
        try {
            return Optional.of(survey.look(session, listing)).filter(line -> line.standing() != Standing.DAMAGED);
        } catch (RuntimeException bug) {
            // nobody sees any session less for what is wrong with the files of one
            LOG.log(Level.WARNING, "a silent session is shown as its last line has it: " + session, bug);
            return Optional.empty();
        }
    }

    void noAnswer(SessionId session) {
        unanswered.add(session);
    }

    /** What this PC knows now needs no other look; of a line that came meanwhile nothing is said here. */
    void answered(Known now) {
        looked.put(now.line().session(), now);
        unanswered.remove(now.line().session());
    }
}
