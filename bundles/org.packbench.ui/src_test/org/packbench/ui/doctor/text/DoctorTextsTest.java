package org.packbench.ui.doctor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.packbench.contracts.Findings;
import org.packbench.core.doctor.Check;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Finding;
import org.packbench.core.doctor.Grade;
import org.packbench.core.doctor.ShareDoctor.Repair;
import org.packbench.core.doctor.ShareDoctor.Step;
import org.packbench.core.doctor.Trouble;
import org.packbench.core.storage.SharePath;

/** Whatever the doctor finds has words, and all of it together has a headline. */
class DoctorTextsTest {
    private static final SharePath PLACE = SharePath.of("CLIENTS/CLIENT_M/config.json");
    private static final Finding TEMP = new Discovery.OrphanedTemp(PLACE, 4, Duration.ofHours(5));
    private static final Finding DAMAGED = new Discovery.Damaged(PLACE, Discovery.Document.CONFIG, "line 1", true);
    private static final Finding LOST = new Discovery.Damaged(PLACE, Discovery.Document.JOURNAL, "line 1", false);
    private static final Finding FINE = new Check.Reach(Optional.empty());

    @Test
    void everyFindingHasWordsWithoutPlaceholders() {
        List<Class<?>> permitted = new ArrayList<>(List.of(Check.class.getPermittedSubclasses()));
        permitted.addAll(List.of(Discovery.class.getPermittedSubclasses()));
        Set<Class<?>> kinds =
                Findings.everything().stream().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(Set.copyOf(permitted), kinds);
        for (Finding finding : Findings.everything()) {
            DoctorTexts.Text text = DoctorTexts.of(finding);
            assertFalse(text.subject().isBlank() || text.seen().isBlank(), finding::toString);
            assertFalse((text.what() + text.how() + text.advice()).matches(".*(\\{\\d|NLS).*"), text::toString);
            assertEquals(finding instanceof Discovery, text.how().isEmpty(), finding::toString);
            if (finding.grade() != Grade.FINE) assertFalse(text.advice().isBlank(), finding::toString);
        }
    }

    @Test
    void whatCanBeMendedSaysWhatThatDoesAndNothingElseDoes() {
        for (Finding finding : Findings.everything())
            if (finding.repairable()) assertFalse(Plans.of(finding).isBlank(), finding::toString);
            else assertThrows(IllegalArgumentException.class, () -> Plans.of(finding));
    }

    @Test
    void theFileThatIsKeptIsNamedBeforeItIsMended() {
        assertTrue(Plans.of(DAMAGED).contains("kept beside it as config.damaged-….json"), Plans.of(DAMAGED));
    }

    @Test
    void everyStepSaysHowFarItIs() {
        for (Step step : Step.values())
            assertFalse(DoctorTexts.of(step, 3, 1_200).isBlank(), step::toString);
        assertEquals("Reading sessions: 3 of 1,200", DoctorTexts.of(Step.SESSIONS, 3, 1_200));
    }

    @Test
    void aHealthyShareSaysSoWhateverLiesAbout() {
        Diagnosis found = Diagnosis.of(List.of(FINE, FINE, TEMP));
        assertEquals("The share is healthy", found.headline());
        assertEquals("1 note · 2 ok · 1 leftover can be cleared away", found.counts());
        assertTrue(found.healthy());
    }

    @Test
    void problemsAreCountedWithThoseThatCanBeMended() {
        assertEquals(
                "2 problems, 1 can be mended here",
                Diagnosis.of(List.of(FINE, DAMAGED, LOST, TEMP)).headline());
        assertEquals(
                "1 problem, none can be mended here",
                Diagnosis.of(List.of(LOST)).headline());
    }

    @Test
    void aSilentShareIsNotCalledAProblemThatCouldBeMended() {
        Trouble silent = new Trouble(Trouble.Kind.NO_ANSWER, Optional.empty(), "no answer to LIST");
        assertEquals(
                "The share does not answer",
                Diagnosis.of(List.of(new Check.Reach(Optional.of(silent)))).headline());
    }

    @Test
    void theReportSaysWhatItMeansAndWhatCameOfIt() {
        assertEquals(List.of("[  ok   ] Connection: the share answers"), ReportText.lines(FINE, Optional.empty()));
        assertEquals(
                List.of(
                        "[ FAULT ] CLIENTS/CLIENT_M/config.json: cannot be read (line 1)",
                        "          The repair keeps it aside and puts the newest readable backup in its place; one that"
                                + " was never filled begins anew.",
                        "          Mended. What was there before is kept: CLIENTS/x.json"),
                ReportText.lines(DAMAGED, Optional.of(new Repair.Done(List.of(SharePath.of("CLIENTS/x.json"))))));
    }

    @Test
    void aStaleLockOfAnotherToolSaysThatAPersonDecides() {
        for (Finding finding : Findings.everything())
            if (finding instanceof Discovery.StaleLock lock && !lock.repairable())
                assertTrue(DoctorTexts.of(lock).advice().contains("Only a person knows"), lock::toString);
    }
}
