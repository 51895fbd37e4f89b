package org.packbench.core.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.packing.PackingPlan.Line;
import org.packbench.core.packing.PackingPlan.Order;
import org.packbench.core.packing.PackingState.Status;

/** What a late scan still changes once somebody accepts it. */
class LateEffectsTest {
    private static final OrderNumber A = new OrderNumber("A");
    private static final OrderNumber B = new OrderNumber("B");
    private static final Sku TEA = new Sku("TEA");

    private PackingState state = PackingState.start(new PackingPlan(List.of(
            new Order(A, List.of(new Line(0, TEA, "Tea", 2), new Line(1, new Sku("MUG"), "Mug", 1))),
            new Order(B, List.of(new Line(0, TEA, "Tea", 1))))));

    private void done(Effect... effects) {
        state = state.apply(List.of(effects), moment());
    }

    private static Moment moment() {
        return new Moment(Instant.EPOCH, 1, Duration.ZERO);
    }

    private boolean accept(Effect... late) {
        Optional<List<Effect>> effects = LateEffects.of(state, List.of(late));
        effects.ifPresent(now -> state = state.apply(now, moment()));
        return effects.isPresent();
    }

    private List<Integer> packed(OrderNumber order) {
        return state.progress(order).packed();
    }

    @Test
    void anOrderThatWasOnlyPutOnTheTableIsNotPutThereAgain() {
        assertTrue(accept(new Effect.Opened(A)));
        assertEquals(Optional.empty(), state.open());
        assertTrue(accept(new Effect.PutBack(A)));
        assertEquals(Status.UNTOUCHED, state.progress(A).status());
    }

    @Test
    void aUnitGoesIntoItsOrderAndTheOrderStaysBesideTheTable() {
        assertTrue(accept(new Effect.Packed(A, 0)));
        assertEquals(List.of(1, 0), packed(A));
        assertEquals(Status.LEFT, state.progress(A).status());
        assertEquals(Optional.empty(), state.open());
    }

    @Test
    void whatLiesOnTheTableStaysThere() {
        done(new Effect.Opened(B));
        assertTrue(accept(new Effect.Packed(A, 1)));
        assertEquals(List.of(0, 1), packed(A));
        assertEquals(Optional.of(B), state.open());
    }

    @Test
    void aSkippedOrderStaysSkipped() {
        done(new Effect.Opened(A), new Effect.SkippedOver(A));
        assertTrue(accept(new Effect.Packed(A, 0)));
        assertEquals(List.of(A), state.skipped());
    }

    @Test
    void aLateSkipMarksTheOrderUnlessSomebodyKnewBetter() {
        assertTrue(accept(new Effect.SkippedOver(A)));
        assertEquals(List.of(A), state.skipped());
        done(new Effect.Opened(A));
        assertTrue(accept(new Effect.SkippedOver(A)));
        assertEquals(Optional.of(A), state.open());
    }

    @Test
    void theUnitThatFillsAnOrderCompletesItWhateverItDidWhenItWasScanned() {
        done(new Effect.Opened(A), new Effect.Packed(A, 0), new Effect.Packed(A, 1), new Effect.PutBack(A));
        assertTrue(accept(new Effect.Packed(A, 0)));
        assertEquals(List.of(A), state.completed());
    }

    @Test
    void theUnitThatFilledAnOrderDoesNotCompleteOneThatLacksAnother() {
        assertTrue(accept(new Effect.Packed(A, 1), new Effect.Completed(A)));
        assertEquals(List.of(0, 1), packed(A));
        assertEquals(List.of(), state.completed());
    }

    @Test
    void itFillsTheOrderOnTheTableToo() {
        done(new Effect.Opened(B));
        assertTrue(accept(new Effect.Packed(B, 0), new Effect.Completed(B)));
        assertEquals(List.of(B), state.completed());
        assertEquals(Optional.empty(), state.open());
    }

    @Test
    void anOrderWithPendingExtrasIsNotCompleted() {
        done(new Effect.Opened(B), new Effect.ExtraAdded(B, TEA));
        assertTrue(accept(new Effect.Packed(B, 0), new Effect.Completed(B)));
        assertEquals(Optional.of(B), state.open());
        assertTrue(accept(new Effect.ExtrasKept(B, TEA), new Effect.Completed(B)));
        assertEquals(List.of(B), state.completed());
    }

    @Test
    void anOrderPackedTwiceTakesNothingMore() {
        done(new Effect.Opened(B), new Effect.Packed(B, 0), new Effect.Completed(B));
        assertEquals(false, accept(new Effect.Packed(B, 0), new Effect.Completed(B)));
        assertEquals(false, accept(new Effect.UnknownScanned(B)));
        assertTrue(accept(new Effect.Opened(B)), "to put it on the table changes nothing");
        assertEquals(1, state.packedUnits());
    }

    @Test
    void aLineThatIsFullTakesNothingMore() {
        done(new Effect.Opened(A), new Effect.Forced(A, 0), new Effect.PutBack(A));
        assertEquals(false, accept(new Effect.Packed(A, 0)));
        assertEquals(false, accept(new Effect.Forced(A, 0)));
        assertEquals(2, state.packedUnits());
    }

    @Test
    void whatIsNotThereIsNotTakenOut() {
        assertEquals(false, accept(new Effect.Unpacked(A, 0)));
        assertEquals(false, accept(new Effect.ExtraRemoved(A, TEA)));
        assertEquals(false, accept(new Effect.Packed(new OrderNumber("C"), 0)));
    }
}
