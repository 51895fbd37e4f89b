package org.packbench.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.statistics.Selection.Period;
import org.packbench.core.statistics.SessionFigures.NotInOrder;
import org.packbench.core.statistics.SessionFigures.Part;
import org.packbench.core.statistics.SessionFigures.UnknownCode;
import org.packbench.core.statistics.Sums.By;
import org.packbench.core.statistics.Sums.Group;

class SumsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 21);
    private static final Instant NOON = Instant.parse("2025-11-21T12:00:00Z");

    private static Part part(String courier, int daysAgo, int minutes, int orders, int items, int scans, int misscans) {
        return new Part(
                Optional.of(courier).filter(text -> !text.isEmpty()),
                TODAY.minusDays(daysAgo),
                Duration.ofMinutes(minutes),
                orders,
                items,
                Duration.ofSeconds(3L * orders),
                orders,
                scans,
                misscans,
                1,
                0,
                NotInOrder.untold(misscans));
    }

    private static SessionFigures session(String id, String client, String worker, List<Part> parts) {
        return new SessionFigures(
                new SessionId("SESSIONS/CLIENT_" + client + "/" + id),
                client,
                WorkerName.of(Optional.of(worker), Optional.of("Name " + id)),
                Optional.of("PC1"),
                NOON,
                parts,
                List.of());
    }

    @Provide
    Arbitrary<List<SessionFigures>> shares() {
        Arbitrary<Part> parts = Combinators.combine(
                        Arbitraries.of("DHL", "PostOne", ""),
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.integers().between(0, 300))
                .as((courier, day, minutes, orders, items) ->
                        part(courier, day, minutes, orders, items, items + 3, items % 4));
        Arbitrary<SessionFigures> sessions = Combinators.combine(
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.of("M", "ACME", "X_1"),
                        Arbitraries.of("001", "002", ""),
                        parts.list().ofMinSize(1).ofMaxSize(5))
                .as((id, client, worker, all) -> session("s" + id, client, worker, all));
        return sessions.list().ofMaxSize(30);
    }

    @Property(tries = 200)
    void theSumsOverAnyPartsAreThoseOfTheWhole(@ForAll("shares") List<SessionFigures> sessions) {
        for (Period period : Period.values()) {
            Selection selection = Selection.of(period, TODAY);
            Totals whole = Sums.total(sessions, selection);
            for (By by : By.values()) {
                Totals sum = Sums.by(by, sessions, selection).stream()
                        .map(Group::totals)
                        .reduce(Totals.NONE, SumsTest::plus);
                assertEquals(whole, withSessions(sum, whole.sessions()), by::toString);
            }
        }
    }

    @Property(tries = 100)
    void theLineOfAWorkerIsTheWholeOfASelectionOfThatWorker(@ForAll("shares") List<SessionFigures> sessions) {
        for (Group line : Sums.by(By.WORKER, sessions, Selection.ALL))
            assertEquals(Sums.total(sessions, Selection.ALL.withWorker(Optional.of(line.key()))), line.totals());
        for (Group line : Sums.by(By.COURIER, sessions, Selection.ALL))
            assertEquals(Sums.total(sessions, Selection.ALL.withCourier(Optional.of(line.key()))), line.totals());
        for (Group line : Sums.by(By.CLIENT, sessions, Selection.ALL))
            assertEquals(Sums.total(sessions, Selection.ALL.withClient(Optional.of(line.key()))), line.totals());
    }

    @Property(tries = 100)
    void theOrderInWhichSessionsAreReadChangesNothing(
            @ForAll("shares") List<SessionFigures> sessions, @ForAll Random random) {
        List<SessionFigures> shuffled = new ArrayList<>(sessions);
        Collections.shuffle(shuffled, random);
        for (By by : By.values())
            assertEquals(Sums.by(by, sessions, Selection.ALL), Sums.by(by, shuffled, Selection.ALL));
    }

    @Property(tries = 300)
    void aSessionsTimeIsSharedOutToTheMillisecond(
            @ForAll("shares") List<SessionFigures> sessions, @ForAll("worked") long worked) {
        for (SessionFigures session : sessions) {
            Tally tally = new Tally();
            session.parts().forEach(tally::add);
            List<Part> parts = tally.parts(Duration.ofMillis(worked), TODAY);
            assertEquals(
                    Duration.ofMillis(worked), parts.stream().map(Part::worked).reduce(Duration.ZERO, Duration::plus));
            assertTrue(parts.stream().noneMatch(part -> part.worked().isNegative()));
            assertEquals(
                    session.parts().stream().mapToInt(Part::items).sum(),
                    parts.stream().mapToInt(Part::items).sum());
        }
    }

    @Provide
    Arbitrary<Long> worked() {
        return Arbitraries.longs().between(0, 100_000_000);
    }

    private static Totals plus(Totals one, Totals other) {
        return new Totals(
                one.sessions() + other.sessions(),
                one.worked().plus(other.worked()),
                one.orders() + other.orders(),
                one.items() + other.items(),
                one.firstScan().plus(other.firstScan()),
                one.timed() + other.timed(),
                one.scans() + other.scans(),
                one.misscans() + other.misscans(),
                one.corrections() + other.corrections(),
                one.forced() + other.forced(),
                one.unknown() + other.unknown(),
                one.wrongItems() + other.wrongItems(),
                one.unknownCodes() + other.unknownCodes(),
                one.ordersWithoutItems() + other.ordersWithoutItems(),
                one.workedWithoutItems().plus(other.workedWithoutItems()));
    }

    /** A session with parts in two groups is one session of the whole. */
    private static Totals withSessions(Totals of, long sessions) {
        return new Totals(
                sessions,
                of.worked(),
                of.orders(),
                of.items(),
                of.firstScan(),
                of.timed(),
                of.scans(),
                of.misscans(),
                of.corrections(),
                of.forced(),
                of.unknown(),
                of.wrongItems(),
                of.unknownCodes(),
                of.ordersWithoutItems(),
                of.workedWithoutItems());
    }

    @Test
    void everyFigureFollowsItsFormula() {
        Totals totals = Sums.total(
                List.of(session(
                        "a", "M", "001", List.of(part("DHL", 0, 30, 10, 40, 50, 5), part("", 1, 30, 2, 8, 10, 1)))),
                Selection.ALL);
        assertEquals(1, Figure.SESSIONS.of(totals).orElseThrow());
        assertEquals(12, Figure.ORDERS_PER_HOUR.of(totals).orElseThrow());
        assertEquals(48, Figure.ITEMS_PER_HOUR.of(totals).orElseThrow());
        assertEquals(3, Figure.FIRST_SCAN.of(totals).orElseThrow());
        assertEquals(0.9, Figure.ACCURACY.of(totals).orElseThrow());
        assertEquals(6, Figure.MISSCANS.of(totals).orElseThrow());
        assertEquals(2, Figure.CORRECTIONS.of(totals).orElseThrow());
    }

    @Test
    void wrongItemsAndUnknownCodesHaveNoValueWhereNoJournalTellsThemApart() {
        NotInOrder apart = new NotInOrder(5, 3, 2);
        Part told = new Part(Optional.empty(), TODAY, Duration.ZERO, 0, 0, Duration.ZERO, 0, 5, 5, 0, 0, apart);
        List<SessionFigures> older = List.of(session("a", "M", "001", List.of(part("", 0, 1, 1, 1, 5, 4))));
        assertTrue(Figure.WRONG_ITEMS.of(Sums.total(older, Selection.ALL)).isEmpty());
        assertTrue(Figure.UNKNOWN_CODES.of(Sums.total(older, Selection.ALL)).isEmpty());
        Totals both = Sums.total(List.of(older.getFirst(), session("b", "M", "001", List.of(told))), Selection.ALL);
        assertEquals(9, Figure.UNKNOWN.of(both).orElseThrow());
        assertEquals(3, Figure.WRONG_ITEMS.of(both).orElseThrow());
        assertEquals(2, Figure.UNKNOWN_CODES.of(both).orElseThrow());
        assertEquals(0, Figure.WRONG_ITEMS.of(Totals.NONE).orElseThrow());
    }

    @Test
    void ordersOfWhichNoFileTellsTheItemsAreNotCountedAsNone() {
        List<SessionFigures> untold = List.of(session("a", "M", "001", List.of(part("DHL", 0, 60, 10, 0, 0, 0))));
        Totals none = Sums.total(untold, Selection.ALL);
        assertTrue(Figure.ITEMS.of(none).isEmpty());
        assertTrue(Figure.ITEMS_PER_HOUR.of(none).isEmpty());
        assertEquals(10, Figure.ORDERS_PER_HOUR.of(none).orElseThrow());
        assertEquals(10, none.ordersWithoutItems());
        Totals both = Sums.total(
                List.of(untold.getFirst(), session("b", "M", "001", List.of(part("DHL", 0, 30, 10, 20, 20, 0)))),
                Selection.ALL);
        assertEquals(20, Figure.ITEMS.of(both).orElseThrow());
        assertEquals(40, Figure.ITEMS_PER_HOUR.of(both).orElseThrow(), "of the half hour that tells them");
        assertEquals(10, both.ordersWithoutItems());
        Totals nothingDone =
                Sums.total(List.of(session("c", "M", "001", List.of(part("", 0, 60, 0, 0, 0, 0)))), Selection.ALL);
        assertEquals(0, Figure.ITEMS.of(nothingDone).orElseThrow());
        assertEquals(0, Figure.ITEMS_PER_HOUR.of(nothingDone).orElseThrow());
    }

    @Test
    void withoutAnythingToCountAFigureHasNoValue() {
        assertTrue(Figure.ACCURACY.of(Totals.NONE).isEmpty());
        assertTrue(Figure.ORDERS_PER_HOUR.of(Totals.NONE).isEmpty());
        assertTrue(Figure.FIRST_SCAN.of(Totals.NONE).isEmpty());
    }

    @Test
    void aWeekIsTodayAndTheSixDaysBeforeIt() {
        List<SessionFigures> sessions = List.of(
                session("a", "M", "001", List.of(part("DHL", 6, 10, 1, 1, 1, 0), part("DHL", 7, 10, 1, 1, 1, 0))));
        assertEquals(1, Sums.total(sessions, Selection.of(Period.WEEK, TODAY)).orders());
        assertEquals(2, Sums.total(sessions, Selection.of(Period.MONTH, TODAY)).orders());
    }

    @Test
    void aWorkerIsShownByTheNameOfTheLatestSession() {
        SessionFigures early = session("a", "M", "001", List.of(part("DHL", 1, 1, 1, 1, 1, 0)));
        SessionFigures later = new SessionFigures(
                new SessionId("SESSIONS/CLIENT_M/b"),
                "M",
                Optional.of(new WorkerName(new WorkerId("001"), "Jane Roe")),
                Optional.empty(),
                NOON.plusSeconds(60),
                early.parts(),
                List.of());
        List<Group> lines = Sums.by(By.WORKER, List.of(later, early), Selection.ALL);
        assertEquals(1, lines.size());
        assertEquals("001 (Jane Roe)", lines.getFirst().shown());
        assertEquals(2, lines.getFirst().totals().sessions());
    }

    @Test
    void anUnmappedCodeIsCountedOverTheSessionsOfItsClient() {
        SessionFigures one = session("a", "M", "001", List.of(part("DHL", 1, 1, 1, 1, 1, 0)))
                .withUnknown(List.of(new UnknownCode("4006381333931", 2, NOON)));
        SessionFigures two = session("b", "M", "002", List.of(part("DHL", 1, 1, 1, 1, 1, 0)))
                .withUnknown(List.of(new UnknownCode("4006381333931", 3, NOON.plusSeconds(5))));
        SessionFigures other = session("c", "ACME", "002", List.of(part("DHL", 1, 1, 1, 1, 1, 0)))
                .withUnknown(List.of(new UnknownCode("4006381333931", 1, NOON)));
        assertEquals(
                List.of(
                        new Sums.Unmapped("M", "4006381333931", 5, 2, NOON.plusSeconds(5)),
                        new Sums.Unmapped("ACME", "4006381333931", 1, 1, NOON)),
                Sums.unmapped(List.of(other, two, one), Selection.ALL));
    }
}
