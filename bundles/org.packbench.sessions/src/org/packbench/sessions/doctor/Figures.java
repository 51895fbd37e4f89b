package org.packbench.sessions.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.packbench.core.doctor.Check;
import org.packbench.core.doctor.Trouble;
import org.packbench.core.lease.Leases;
import org.packbench.core.storage.StorageException;

/** What the share tells of itself: its clock, its room, how its traffic is protected. */
final class Figures {
    private final Visit visit;

    Figures(Visit visit) {
        this.visit = visit;
    }

    void check() {
        ask(Check.Figure.CLOCK, this::clock);
        ask(Check.Figure.SPACE, () -> new Check.Space(visit.storage().freeSpace(), Leases.ROOM));
        ask(Check.Figure.TRAFFIC, () -> new Check.Traffic(visit.storage().protection()));
    }

    private interface Question {
        Check ask() throws StorageException;
    }

    private void ask(Check.Figure figure, Question question) {
        try {
            visit.found(question.ask());
        } catch (StorageException e) {
            visit.found(new Check.Unanswered(figure, Trouble.of(e)));
        }
    }

    /** The share stamped its answer about half way between question and answer. */
    private Check clock() throws StorageException {
        Instant asked = Instant.now();
        Instant store = visit.storage().now();
        Duration took = Duration.between(asked, Instant.now());
        visit.storeNow(store);
        Instant halfWay = asked.plus(took.dividedBy(2));
        return new Check.Clock(Duration.between(halfWay, store).truncatedTo(ChronoUnit.MILLIS));
    }
}
