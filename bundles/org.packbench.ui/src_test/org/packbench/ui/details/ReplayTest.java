package org.packbench.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.packbench.core.OrderNumber;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.packing.KnownBy;

class ReplayTest {
    private static final OrderNumber A = new OrderNumber("A");
    private static final OrderNumber B = new OrderNumber("B");

    private static Details session() {
        return new Sample()
                .control("opened")
                .held(10)
                .load("A")
                .held(5)
                .ok("Cream", 1, 2)
                .held(5)
                .last("Cream", 2, 2)
                .held(20)
                .load("B")
                .held(5)
                .undo("Serum", 0, 1)
                .details(Sample.order("A", 10, Set.of()), Sample.order("B", 5, Set.of()));
    }

    @Test
    void theCursorStepsToTheEndsAndNoFurther() {
        Replay replay = Replay.of(session());
        assertEquals(0, replay.previous().cursor());
        assertEquals(1, replay.next().cursor());
        assertEquals(5, replay.last().cursor());
        assertEquals(5, replay.last().next().cursor());
        assertTrue(replay.last().atEnd());
        assertEquals(0, replay.last().first().cursor());
    }

    @Test
    void theOrderFollowsTheCursorAndTheCursorTheOrder() {
        Replay replay = Replay.of(session());
        assertEquals(Optional.empty(), replay.chosen());
        assertEquals(1, replay.steps().size());
        Replay second = replay.next();
        assertEquals(Optional.of(A), second.chosen());
        assertEquals(3, second.steps().size());
        Replay other = second.choose(B);
        assertEquals(4, other.cursor());
        assertEquals(40, other.place());
        assertEquals(2, other.steps().size());
    }

    @Test
    void playingPassesTheStepsAtTheirTimes() {
        Replay replay = Replay.of(session());
        Replay later = replay.played(12);
        assertEquals(1, later.cursor());
        assertEquals(12, later.place());
        assertEquals(Optional.of(A), later.chosen());
        Replay end = later.played(1_000);
        assertTrue(end.atEnd());
        assertEquals(45, end.place());
    }

    @Test
    void anOrderIsOnTheTableFromItsOpeningToItsEnd() {
        List<Block> blocks = Replay.of(session()).blocks();
        assertEquals(List.of(new Block(A, 1, 3), new Block(B, 4, 5)), blocks);
    }

    @Test
    void anUnknownCodeBetweenLeavesTheOrderOnTheTable() {
        List<Block> blocks = Block.of(new Sample()
                .load("A")
                .step("scan", "5901234123457", "SKU_NOT_FOUND", -1, "", 0, 0)
                .last("Cream", 1, 1)
                .load("A")
                .steps());
        assertEquals(List.of(new Block(A, 0, 2), new Block(A, 3, 3)), blocks);
    }

    @Test
    void aWrongItemIsNoUnknownCodeAndWhereTheJournalDoesNotTellItIsOneAsBefore() {
        List<StepKind> kinds = new Sample()
                        .strange("4001", KnownBy.MAPPING, "Cup")
                        .strange("CUP", KnownBy.LIST, "Cup")
                        .strange("A1", KnownBy.ORDER, "")
                        .strange("5901234123457", KnownBy.NOTHING, "")
                        .step("scan", "4001", "SKU_NOT_FOUND", -1, "", 0, 0)
                        .steps()
                        .stream()
                        .map(StepKind::of)
                        .toList();
        assertEquals(
                List.of(StepKind.WRONG, StepKind.WRONG, StepKind.WRONG, StepKind.UNKNOWN, StepKind.UNKNOWN), kinds);
        assertTrue(StepKind.WRONG.exception());
    }

    @Test
    void aSessionWithoutStepsStillHasItsOrders() {
        Details details = new Sample().details(Sample.order("A", 10, Set.of()), Sample.order("B", 5, Set.of()));
        Replay replay = Replay.of(details);
        assertEquals(-1, replay.cursor());
        assertEquals(Optional.of(A), replay.chosen());
        assertEquals(Optional.of(B), replay.choose(B).chosen());
        assertEquals(replay, replay.next());
        assertEquals(replay, replay.played(10));
        assertFalse(replay.step().isPresent());
    }

    @Test
    void aSessionThatWentOnIsShownAtTheSameStep() {
        Replay replay = Replay.of(session()).at(2);
        Details more = session();
        assertEquals(2, replay.renewed(more).cursor());
        assertEquals(Optional.of(A), replay.renewed(more).chosen());
    }
}
