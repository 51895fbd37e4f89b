package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.packbench.contracts.Fault;
import org.packbench.contracts.FaultScript;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.core.doctor.Check;
import org.packbench.core.doctor.Check.Act;
import org.packbench.core.doctor.Check.Figure;
import org.packbench.core.doctor.Examination;
import org.packbench.core.doctor.Grade;
import org.packbench.core.doctor.ShareDoctor;
import org.packbench.core.doctor.ShareDoctor.Progress;
import org.packbench.core.doctor.ShareDoctor.Step;
import org.packbench.core.doctor.Trouble;
import org.packbench.core.doctor.Trouble.Kind;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException.Reason;

/** A share that does not do what packing asks of it: each fault is told by the check that met it, and by no other. */
@Timeout(60)
class ShareDoctorFaultsTest {
    private Surgery surgery;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        surgery = new Surgery(temp);
    }

    @AfterEach
    void nothingOfTheExaminationIsLeft() throws IOException {
        assertEquals(List.of(" "), surgery.everything());
    }

    /** One fault, at the first such call on such a name. */
    private static FaultScript once(Call call, String name, Fault fault) {
        AtomicBoolean made = new AtomicBoolean();
        return (asked, path) ->
                asked == call && path.toString().endsWith(name) && made.compareAndSet(false, true) ? fault : Fault.NONE;
    }

    /** The call that each trial alone makes, on a name of its own. */
    private static FaultScript of(Act act, Fault fault) {
        return switch (act) {
            case CREATE -> once(Call.CREATE, "create/file", fault);
            case CREATE_ONCE -> once(Call.CREATE, "ONCE.jsonl", fault);
            case REPLACE -> once(Call.REPLACE, "replaced.json", fault);
            case APPEND -> once(Call.FLUSH, "appended.jsonl", fault);
            case CLAIM_CHECK -> once(Call.MISSING, "claim.e2.jsonl", fault);
            case MOVE_FOLDER -> once(Call.MOVE, "from", fault);
            case GUARD -> once(Call.GUARD_REPLACE, "guarded.json", fault);
            case DELETE -> once(Call.DELETE, "deleted", fault);
        };
    }

    private static Optional<Trouble> trouble(Examination examined, Act act) {
        return examined.findings().stream()
                .filter(Check.Ability.class::isInstance)
                .map(Check.Ability.class::cast)
                .filter(ability -> ability.act() == act)
                .findFirst()
                .orElseThrow()
                .trouble();
    }

    private static void othersAreFine(Examination examined, Act act) {
        for (Act other : Act.values())
            if (other != act) assertEquals(Optional.empty(), trouble(examined, other), other::name);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRefusedIsToldByItsOwnCheck(Act act) {
        Examination examined = Surgery.examine(surgery.doctor(of(act, Fault.refuse(Reason.DENIED))));
        Trouble trouble = trouble(examined, act).orElseThrow();
        assertEquals(Kind.REFUSED, trouble.kind());
        assertEquals(Optional.of(Reason.DENIED), trouble.reason());
        assertEquals(Grade.FAULT, examined.worst());
        othersAreFine(examined, act);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotAnsweredIsToldByItsOwnCheck(Act act) {
        Examination examined = Surgery.examine(surgery.doctor(of(act, Fault.LOSE_BEFORE)));
        assertEquals(Kind.NO_ANSWER, trouble(examined, act).orElseThrow().kind());
        othersAreFine(examined, act);
    }

    @Test
    void aShareThatMakesAClaimDisappearIsNotAsItPromised() {
        Fault disappears = Fault.after(() -> delete("claim.e2.jsonl"));
        Examination examined = Surgery.examine(surgery.doctor(once(Call.CREATE, "claim.e2.jsonl", disappears)));
        assertEquals(
                Kind.NOT_AS_PROMISED,
                trouble(examined, Act.CLAIM_CHECK).orElseThrow().kind());
        othersAreFine(examined, Act.CLAIM_CHECK);
    }

    @Test
    void aShareOnWhichANameCanBeTakenTwiceIsNotAsItPromised() {
        Fault disappears = Fault.after(() -> delete("once.jsonl"));
        Examination examined = Surgery.examine(surgery.doctor(once(Call.CREATE, "once.jsonl", disappears)));
        assertEquals(
                Kind.NOT_AS_PROMISED,
                trouble(examined, Act.CREATE_ONCE).orElseThrow().kind());
        othersAreFine(examined, Act.CREATE_ONCE);
    }

    private void delete(String name) {
        try (Stream<Path> files = Files.walk(surgery.share.root)) {
            for (Path file : files.filter(path -> path.endsWith(name)).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFigureThatIsNotGivenIsToldAndTheRestGoesOn() {
        assertEquals(List.of(Figure.SPACE), unanswered(once(Call.FREE_SPACE, "", Fault.refuse(Reason.OTHER))));
        assertEquals(List.of(Figure.CLOCK), unanswered(once(Call.NOW, "", Fault.LOSE_BEFORE)));
        assertEquals(List.of(Figure.TRAFFIC), unanswered(once(Call.PROTECTION, "", Fault.LOSE_BEFORE)));
        assertEquals(List.of(Figure.ROUND_TRIPS), unanswered(once(Call.FIND, "", Fault.LOSE_BEFORE)));
        assertEquals(List.of(Figure.SCAN_TIMES), unanswered(once(Call.APPEND, "scans.e1.jsonl", Fault.LOSE_BEFORE)));
    }

    private List<Figure> unanswered(FaultScript script) {
        Examination examined = Surgery.examine(surgery.doctor(script));
        return examined.findings().stream()
                .filter(Check.Unanswered.class::isInstance)
                .map(finding -> ((Check.Unanswered) finding).figure())
                .toList();
    }

    @Test
    void aShareThatDoesNotAnswerIsAFindingAndNothingElseIsTried() {
        Examination examined = Surgery.examine(surgery.doctor((call, path) -> Fault.LOSE_BEFORE));
        assertEquals(1, examined.findings().size());
        Check.Reach reach =
                assertInstanceOf(Check.Reach.class, examined.findings().getFirst());
        assertEquals(Kind.NO_ANSWER, reach.trouble().orElseThrow().kind());
        assertEquals(Grade.FAULT, examined.worst());
    }

    @Test
    void aShareThatMayOnlyBeReadSaysSo() {
        Examination examined = Surgery.examine(
                surgery.doctor((call, path) -> call == Call.CREATE_FOLDER ? Fault.refuse(Reason.DENIED) : Fault.NONE));
        assertEquals(
                Optional.of(Reason.DENIED),
                trouble(examined, Act.CREATE).orElseThrow().reason());
        assertTrue(examined.findings().stream().anyMatch(Check.Space.class::isInstance), "the figures are asked for");
    }

    @Test
    void aShareThatFallsSilentMeanwhileIsToldAndWhatWasFoundBeforeStays() {
        List<Call> lists = new ArrayList<>();
        FaultScript script = (call, path) -> {
            if (call == Call.LIST && path.equals(SharePath.ROOT)) lists.add(call);
            return lists.size() > 1 ? Fault.LOSE_BEFORE : Fault.NONE;
        };
        Examination examined = Surgery.examine(surgery.doctor(script));
        assertEquals(
                Kind.NO_ANSWER,
                assertInstanceOf(Check.Reach.class, examined.findings().getLast())
                        .trouble()
                        .orElseThrow()
                        .kind());
        assertEquals(Optional.empty(), trouble(examined, Act.DELETE));
    }

    @Test
    void cancellingLeavesNothingBehind() {
        for (Step step : Step.values()) {
            List<Step> reached = new ArrayList<>();
            Progress progress = new Progress() {
                @Override
                public void at(Step at, int done, int of) {
                    reached.add(at);
                }

                @Override
                public boolean cancelled() {
                    return reached.contains(step);
                }
            };
            ShareDoctor doctor = surgery.doctor();
            if (step == Step.SESSIONS || step == Step.DOCUMENTS) continue; // there are none here
            assertThrows(OperationCanceledException.class, () -> doctor.examine(progress), step::name);
        }
    }
}
