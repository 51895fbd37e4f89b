package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.contracts.Findings;
import org.packbench.core.doctor.Check;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Examination;
import org.packbench.core.doctor.Finding;
import org.packbench.core.doctor.ShareDoctor;
import org.packbench.core.doctor.Trouble;
import org.packbench.core.storage.SharePath;

/** How the command line tells what the doctor found. */
class DoctorReportTest {
    private static final SharePath PLACE = SharePath.of("SESSIONS/CLIENT_M/2025-11-03_14-30/file");
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
        new DoctorReport(new Doctor(List.of(findings), repair), out).make(json, mend, new DoctorProgress(out, false));
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aHealthyShareEndsWithoutAComplaint() throws Exit {
        String told = report(new ShareDoctor.Repair.Gone(), false, false, new Check.Reach(Optional.empty()), TEMP);
        assertTrue(told.contains("[  ok   ] Connection: the share answers"), told);
        assertTrue(told.contains("packbench-cli doctor --repair"), told);
        assertTrue(told.endsWith("The share is healthy" + System.lineSeparator()), told);
    }

    @Test
    void whatNeedsMendingIsTheExitCode() {
        Exit exit = assertThrows(Exit.class, () -> report(new ShareDoctor.Repair.Gone(), false, false, DAMAGED, TEMP));
        assertEquals(1, exit.code());
        assertTrue(exit.text().startsWith("1 problem, 1 can be mended here · 1 fault · 1 note"), exit.text());
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
    void everyFindingIsOneLineForScripts() {
        for (Finding finding : Findings.everything()) {
            String line = DoctorJson.line(finding, Optional.empty());
            assertTrue(line.endsWith("}\n") && line.indexOf('\n') == line.length() - 1, line);
        }
    }
}
