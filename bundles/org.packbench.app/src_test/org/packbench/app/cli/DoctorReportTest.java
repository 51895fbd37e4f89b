package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.packbench.core.SessionId;
import org.packbench.core.doctor.Check;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Examination;
import org.packbench.core.doctor.Finding;
import org.packbench.core.doctor.Grade;
import org.packbench.core.doctor.ShareDoctor;
import org.packbench.core.doctor.Trouble;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage.Protection;
import org.packbench.core.storage.StorageException.Reason;

/** How the command line tells what the doctor found. */
class DoctorReportTest {
    private static final SharePath PLACE = SharePath.of("SESSIONS/CLIENT_M/2025-11-03_14-30/file");
    private static final SessionId SESSION = new SessionId("SESSIONS/CLIENT_M/2025-11-03_14-30");
    private static final Duration AGE = Duration.ofHours(5);
    private static final Discovery TEMP = new Discovery.OrphanedTemp(PLACE, 4, AGE);
    private static final Discovery DAMAGED =
            new Discovery.Damaged(PLACE, Discovery.Document.CONFIG, "line 1, column 2", true);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    /** Finds what it is told to, and mends it as it is told to. */
    private record Doctor(List<Finding> findings, Repair repair) implements ShareDoctor {
        @Override
        public Examination examine(Progress progress) {
            return new Examination(Instant.EPOCH, Duration.ofMillis(5), "/srv/packs", findings);
        }

        @Override
        public Repair repair(Finding finding) {
            return repair;
        }
    }

    private String report(ShareDoctor.Repair repair, boolean json, boolean mend, Finding... findings) throws Exit {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        new DoctorReport(new Doctor(List.of(findings), repair), out).make(json, mend);
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aHealthyShareEndsWithoutAComplaint() throws Exit {
        String told = report(new ShareDoctor.Repair.Gone(), false, false, new Check.Reach(Optional.empty()), TEMP);
        assertTrue(told.contains("[  ok   ] The share answers"), told);
        assertTrue(told.contains("add --repair"), told);
        assertTrue(told.endsWith("Nothing needs mending." + System.lineSeparator()), told);
    }

    @Test
    void whatNeedsMendingIsTheExitCode() {
        Exit exit = assertThrows(Exit.class, () -> report(new ShareDoctor.Repair.Gone(), false, false, DAMAGED, TEMP));
        assertEquals(1, exit.code());
        assertTrue(exit.text().contains("1 faults, 0 warnings"), exit.text());
    }

    @Test
    void whatIsMendedNeedsNoMendingAndItsFileIsNamed() throws Exit {
        SharePath kept = SharePath.of("CLIENTS/CLIENT_M/config.damaged-20251103_143000.json");
        String told = report(new ShareDoctor.Repair.Done(List.of(kept)), false, true, DAMAGED);
        assertTrue(told.contains(kept.toString()), told);
    }

    @Test
    void whatIsInUseStillNeedsMending() {
        assertThrows(Exit.class, () -> report(new ShareDoctor.Repair.InUse(), false, true, DAMAGED));
    }

    @Test
    void aShareThatFellSilentIsNotReachable() {
        Trouble silent = new Trouble(Trouble.Kind.NO_ANSWER, Optional.empty(), "no answer to LIST");
        Exit exit = assertThrows(
                Exit.class,
                () -> report(new ShareDoctor.Repair.Gone(), false, false, new Check.Reach(Optional.of(silent))));
        assertEquals(5, exit.code());
    }

    @Test
    void aScriptReadsEachFindingWithItsArguments() throws Exit {
        String told = report(new ShareDoctor.Repair.Done(List.of()), true, true, TEMP);
        assertTrue(
                told.startsWith("{\"finding\":\"orphaned_temp\",\"grade\":\"worth_knowing\",\"place\":\"" + PLACE
                        + "\",\"size\":4,\"age_ms\":1.8E7,\"repairable\":true,"),
                told);
        assertTrue(told.contains("\"repair\":{\"outcome\":\"done\",\"kept\":[]}"), told);
        assertTrue(told.contains("\"share\":\"/srv/packs\""), told);
        assertTrue(told.contains("\"worst\":\"fine\""), told);
    }

    @Test
    void everyFindingHasWordsWithoutPlaceholders() {
        List<Finding> all = everything();
        Set<Class<?>> kinds = all.stream().map(Object::getClass).collect(Collectors.toSet());
        List<Class<?>> permitted = new ArrayList<>(List.of(Check.class.getPermittedSubclasses()));
        permitted.addAll(List.of(Discovery.class.getPermittedSubclasses()));
        assertEquals(Set.copyOf(permitted), kinds);
        for (Finding finding : all) {
            DoctorTexts.Text text = DoctorTexts.of(finding);
            assertFalse(text.what().isBlank(), finding::toString);
            assertFalse((text.what() + text.advice()).matches(".*(\\{\\d|NLS).*"), text::toString);
            if (finding.grade() != Grade.FINE) assertFalse(text.advice().isBlank(), finding::toString);
            assertTrue(DoctorJson.line(finding, Optional.empty()).endsWith("}\n"), finding::toString);
        }
    }

    private static List<Finding> everything() {
        List<Finding> all = new ArrayList<>(List.of(
                new Check.Reach(Optional.empty()),
                new Check.RoundTrips(40, Duration.ofMillis(50), Duration.ofMillis(90)),
                new Check.ScanTimes(25, Duration.ofSeconds(2), Duration.ofSeconds(3)),
                new Check.Clock(Duration.ofMinutes(-61)),
                new Check.Space(1, 2),
                new Check.Traffic(Optional.empty()),
                new Check.Traffic(Optional.of(new Protection("SMB 3.1.1", false, false))),
                new Discovery.TwoSpellings(PLACE, PLACE),
                new Discovery.Scratch(PLACE, AGE),
                TEMP,
                new Discovery.EmptyJournal(PLACE, SESSION, AGE),
                new Discovery.UnfinishedEnd(PLACE, SESSION),
                new Discovery.UnfinishedClient(PLACE, "M"),
                new Discovery.MissingList(PLACE, SESSION),
                new Discovery.LateScans(PLACE, SESSION, 2),
                new Discovery.TooNew(PLACE, "min_reader 2"),
                new Discovery.ManyBackups(PLACE, 12, 10)));
        for (Check.Act act : Check.Act.values()) all.add(new Check.Ability(act, Optional.empty()));
        for (Trouble trouble : troubles()) {
            all.add(new Check.Reach(Optional.of(trouble)));
            all.add(new Check.Ability(Check.Act.GUARD, Optional.of(trouble)));
            all.add(new Discovery.NotRead(PLACE, trouble));
            for (Check.Figure figure : Check.Figure.values()) all.add(new Check.Unanswered(figure, trouble));
        }
        for (Discovery.Lock lock : Discovery.Lock.values())
            all.add(new Discovery.StaleLock(PLACE, SESSION, lock, "PC1", "Ivan", AGE));
        for (Discovery.Document document : Discovery.Document.values())
            for (boolean repairable : new boolean[] {true, false})
                all.add(new Discovery.Damaged(PLACE, document, "line 3", repairable));
        return all;
    }

    private static List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>();
        for (Reason reason : Reason.values())
            troubles.add(new Trouble(Trouble.Kind.REFUSED, Optional.of(reason), reason.toString()));
        troubles.add(new Trouble(Trouble.Kind.NO_ANSWER, Optional.empty(), "no answer to LIST"));
        troubles.add(Trouble.notAsPromised("done, where EXISTS was to be the answer"));
        return troubles;
    }
}
