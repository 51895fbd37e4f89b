package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.packbench.sessions.Scans.OURS;
import static org.packbench.sessions.Scans.THEIRS;
import static org.packbench.sessions.Scans.headers;
import static org.packbench.sessions.Scans.judged;
import static org.packbench.sessions.Scans.merge;
import static org.packbench.sessions.Scans.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalRecord.Control;

/** What becomes of five spooled scans, case by case: a merged, b discarded, c to be appended, d late (docs/share.md). */
class ReconciliationTest {
    private static final int SPOOLED = 5;

    /** @param expected one letter for each spooled record: {@code =} done, {@code +} appended, {@code L} late */
    private record Case(String name, Fold fold, List<Pending> spooled, List<Header> since, String expected) {}

    @TestFactory
    Stream<DynamicTest> eachRecordIsDoneAppendedOrLate() {
        return cases().map(one ->
                DynamicTest.dynamicTest(one.name(), () -> assertEquals(one.expected(), told(one), "of " + one.name())));
    }

    private static String told(Case one) {
        Reconciliation result = Reconciliation.decide(one.spooled(), one.fold(), one.since(), OURS);
        StringBuilder told = new StringBuilder();
        for (Pending scan : one.spooled()) {
            if (result.done().contains(scan)) told.append('=');
            if (result.append().contains(scan)) told.append('+');
            if (result.late().contains(scan)) told.append('L');
        }
        return told.toString();
    }

    private static Stream<Case> cases() {
        List<Header> alone = headers(OURS, OURS);
        return Stream.of(
                merged("(a) all are merged", SPOOLED, alone, "====="),
                merged("(a, c) the answer to the first two was lost", 2, alone, "==+++"),
                merged("(c) nothing arrived", 0, alone, "+++++"),
                merged("(c) headers of one's own later epochs do not matter", 0, headers(OURS, OURS, OURS), "+++++"),
                judgedInEpoch2("(c) who held it before the scans were judged does not matter"),
                merged("(a, d) another held it in between, though nothing was packed", 2, theirsBetween(), "==LLL"),
                merged("(d) another held it, all is late", 0, theirsBetween(), "LLLLL"),
                packedOn("(a, d) another process of this PC packed on", alone),
                discarded(),
                gap());
    }

    private static List<Header> theirsBetween() {
        return headers(OURS, THEIRS, OURS);
    }

    private static Case merged(String name, int count, List<Header> since, String expected) {
        Fold fold = Scans.untouched();
        List<Pending> spooled = judged(fold, 1, SPOOLED);
        spooled.stream().limit(count).forEach(scan -> merge(fold, scan));
        return new Case(name, fold, spooled, since, expected);
    }

    private static Case judgedInEpoch2(String name) {
        Fold fold = Scans.untouched();
        return new Case(name, fold, judged(fold, 2, SPOOLED), headers(THEIRS, OURS, OURS), "+++++");
    }

    private static Case packedOn(String name, List<Header> since) {
        Fold fold = Scans.untouched();
        List<Pending> spooled = judged(fold, 1, SPOOLED);
        spooled.stream().limit(1).forEach(scan -> merge(fold, scan));
        judged(fold, 2, 1).forEach(scan -> merge(fold, scan));
        return new Case(name, fold, spooled, since, "=LLLL");
    }

    private static Case discarded() {
        Fold fold = Scans.untouched();
        List<Pending> spooled = judged(fold, 1, SPOOLED);
        merge(fold, review(fold, Control.DISCARDED, spooled.getFirst()));
        return new Case(
                "(b, d) the first was discarded, so the rest was judged on it",
                fold,
                spooled,
                headers(OURS, OURS),
                "=LLLL");
    }

    private static Case gap() {
        Fold fold = Scans.untouched();
        List<Pending> spooled = new ArrayList<>(judged(fold, 1, SPOOLED));
        spooled.remove(2);
        return new Case("(c, d) one is missing, what follows it is late", fold, spooled, headers(OURS), "++LL");
    }
}
