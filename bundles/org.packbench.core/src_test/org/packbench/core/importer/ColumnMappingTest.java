package org.packbench.core.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.core.importer.ColumnMapping.Source;

/** From where fields are taken. */
class ColumnMappingTest {
    private static final ColumnMapping LEAST =
            ColumnMapping.NONE.with(Field.ORDER_NUMBER, new Source.Column(0)).with(Field.SKU, new Source.Column(3));

    @Test
    void withoutAnOrderNumberASkuAndAQuantityNothingCanBePacked() {
        assertEquals(List.of(Field.ORDER_NUMBER, Field.SKU, Field.QUANTITY), ColumnMapping.NONE.missing());
        assertEquals(List.of(Field.QUANTITY), LEAST.missing());
        assertEquals(List.of(), LEAST.with(Field.QUANTITY, new Source.Column(1)).missing());
        assertEquals(List.of(), LEAST.withQuantityDefault(1).missing());
        assertEquals(
                List.of(Field.SKU),
                LEAST.withQuantityDefault(1).without(Field.SKU).missing());
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void onlyCourierAndCountryMayBeTheSameForAll(Field field) {
        Source.Constant constant = new Source.Constant("DHL");
        if (field == Field.COURIER || field == Field.COUNTRY)
            assertEquals(Optional.of(constant), LEAST.with(field, constant).source(field));
        else assertThrows(IllegalArgumentException.class, () -> LEAST.with(field, constant));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000})
    void aDefaultIsAQuantity(int units) {
        assertThrows(IllegalArgumentException.class, () -> LEAST.withQuantityDefault(units));
    }

    @Test
    void aMappingFitsATableThatHasAllItsColumns() {
        assertTrue(LEAST.fits(4));
        assertFalse(LEAST.fits(3));
        assertTrue(new ColumnMapping(Map.of(Field.COURIER, new Source.Constant("DHL")), 0).fits(0));
    }

    @Test
    void thereIsNoColumnBeforeTheFirstAndNoEmptyConstant() {
        assertThrows(IllegalArgumentException.class, () -> new Source.Column(-1));
        assertThrows(IllegalArgumentException.class, () -> new Source.Constant("\u00A0"));
        assertThrows(IllegalArgumentException.class, () -> new HeaderSignature("no signature"));
    }
}
