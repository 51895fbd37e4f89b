package org.packbench.ui.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.packbench.contracts.Findings;
import org.packbench.core.doctor.Check;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Examination;
import org.packbench.core.doctor.Finding;
import org.packbench.core.doctor.Grade;
import org.packbench.core.doctor.ShareDoctor.Repair;
import org.packbench.core.doctor.ShareDoctor.Step;
import org.packbench.core.doctor.Trouble;
import org.packbench.core.storage.SharePath;
import org.packbench.ui.doctor.Row.Remedy;
import org.packbench.ui.look.HeadText;
import org.packbench.ui.theme.Role;

/** What the view shows of an examination, and of what was mended since. */
class ResultsTest {
    private static final SharePath PLACE = SharePath.of("CLIENTS/CLIENT_M/config.json");
    private static final Finding FINE = new Check.Reach(Optional.empty());
    private static final Finding TEMP = new Discovery.OrphanedTemp(PLACE, 4, Duration.ofHours(5));
    private static final Finding DAMAGED = new Discovery.Damaged(PLACE, Discovery.Document.CONFIG, "line 1", true);

    private static Results results(Finding... findings) {
        return Results.of(new Examination(Instant.EPOCH, Duration.ofMillis(1234), "/srv/packs", List.of(findings)));
    }

    private static HeadText head(Results results) {
        return HeadTexts.of(new DoctorState.Examined(results, Optional.empty()));
    }

    @Test
    void theWorstComesFirst() {
        assertEquals(
                List.of(DAMAGED, TEMP, FINE),
                results(FINE, TEMP, DAMAGED).rows().stream().map(Row::finding).toList());
    }

    @Test
    void whatIsMendedStaysWhereItIsAndIsNoProblemAnyMore() {
        Results mended = results(FINE, DAMAGED, TEMP).with(Map.of(DAMAGED, new Repair.Done(List.of(PLACE))));
        assertEquals(Remedy.MENDED, mended.rows().getFirst().remedy());
        assertTrue(RowTexts.explanation(mended.rows().getFirst()).startsWith("Mended. What was there before is kept"));
        assertEquals(List.of(TEMP), mended.mendable());
        assertEquals("The share is healthy", head(mended).headline());
        assertEquals(Role.GREEN, head(mended).ink());
    }

    @Test
    void whatAStationIsAtMayBeTriedAgain() {
        Results left = results(DAMAGED).with(Map.of(DAMAGED, new Repair.InUse()));
        assertEquals(Remedy.LEFT, left.rows().getFirst().remedy());
        assertEquals(List.of(DAMAGED), left.mendable());
        assertFalse(RowTexts.button(left.rows().getFirst()).isEmpty());
    }

    @Test
    void theHeadlineSaysHowManyAndHowManyCanBeMended() {
        HeadText head = head(results(FINE, DAMAGED, new Check.Space(1, 2)));
        assertEquals("2 problems, 1 can be mended here", head.headline());
        assertEquals("fault", head.icon());
        assertTrue(head.text().contains("/srv/packs") && head.text().contains("in 1.2 s"), head.text());
    }

    @Test
    void aShareThatFellSilentIsToldWithWhatToDo() {
        Trouble silent = new Trouble(Trouble.Kind.NO_ANSWER, Optional.empty(), "no answer to LIST");
        HeadText head = head(results(new Check.Reach(Optional.of(silent))));
        assertEquals("The share does not answer", head.headline());
        assertTrue(head.text().contains("the network: cable or Wi-Fi"), head.text());
    }

    @Test
    void everyFindingHasAShapeAWordAndARemedyThatItsButtonKnows() {
        for (Finding finding : Findings.everything()) {
            Row row = new Row(finding);
            assertFalse(Grades.shown(row).text().isBlank(), finding::toString);
            assertEquals(finding.grade() == Grade.FINE, RowTexts.remedy(row).isEmpty(), finding::toString);
            assertEquals(finding.repairable(), row.mendable(), finding::toString);
            if (row.mendable()) assertEquals(Remedy.MEND, row.remedy());
            assertFalse(RowTexts.explanation(row).isBlank(), finding::toString);
        }
    }

    @Test
    void aLockThatOnlyAPersonCanDecideAboutLeadsToTheDialogThatAsks() {
        for (Finding finding : Findings.everything())
            if (finding instanceof Discovery.StaleLock lock && !lock.repairable())
                assertEquals(Remedy.RESTORE, new Row(lock).remedy());
    }

    @Test
    void theCopiedReportIsWhatTheCommandLinePrints() {
        assertTrue(
                results(FINE).text().startsWith("Examined: /srv/packs\n[  ok   ] Connection: the share answers\n"),
                results(FINE).text());
    }

    @Test
    void progressNeverGoesBackThoughFoldersAreFoundOnTheWay() {
        var reached = new AtomicReference<>(new Stage.Reached("", 0));
        var stage = new Stage(new NullProgressMonitor(), reached);
        double before = 0;
        for (Step step : Step.values())
            for (int i = 0; i < 10; i++) {
                stage.at(step, i, 10 + 5 * i);
                assertTrue(reached.get().fraction() >= before, step + " " + i);
                before = reached.get().fraction();
            }
        assertTrue(before < 1);
    }
}
