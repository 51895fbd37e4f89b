package org.packbench.core.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;

class OutcomeTest {
    /** All of the table's; the station adds {@code BAD_OPERATION}, {@code SESSION_ENDED} and {@code CLOSED}, which are no packing. */
    private static final Set<String> WIRE_NAMES = Set.of(
            "ORDER_LOADED",
            "ORDER_ALREADY_COMPLETED",
            "ORDER_NOT_FOUND",
            "SKU_OK",
            "SKU_NOT_FOUND",
            "SKU_EXTRA",
            "TOO_MANY_UNITS",
            "SEVERAL_ORDERS",
            "ORDER_COMPLETE",
            "ORDER_COMPLETE_WITH_EXTRAS",
            "EXTRA_PENDING",
            "ORDER_NOW_COMPLETE",
            "EXTRA_CLEARED",
            "ITEM_DECREMENTED",
            "ITEM_ALREADY_ZERO",
            "FORCE_CONFIRMED",
            "SKIPPED",
            "BACK",
            "NO_ACTIVE_ORDER",
            "IGNORED");

    @Test
    void every_outcome_has_its_own_wire_name_and_there_are_no_others() {
        List<String> names = Arrays.stream(Outcome.class.getPermittedSubclasses())
                .map(OutcomeTest::wireName)
                .toList();
        assertEquals(new TreeSet<>(WIRE_NAMES), new TreeSet<>(names));
        assertEquals(WIRE_NAMES.size(), names.size(), "a name is used twice: " + names);
    }

    private static String wireName(Class<?> outcome) {
        try {
            Class<?>[] types = Arrays.stream(outcome.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = outcome.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            Object[] values = Arrays.stream(types).map(OutcomeTest::any).toArray();
            return ((Outcome) constructor.newInstance(values)).wireName();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(outcome.toString(), e);
        }
    }

    private static Object any(Class<?> type) {
        if (type == int.class) return 0;
        if (type == boolean.class) return true;
        if (type == KnownBy.class) return KnownBy.NOTHING;
        if (type == OrderNumber.class) return new OrderNumber("#1001");
        return type == Sku.class ? new Sku("TEA") : "";
    }
}
