package org.packbench.ui.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProductNameTest {
    @Test
    void aSizeBehindTheLastCommaIsTheVariant() {
        assertEquals(
                new ProductName("Hydrating Face Cream SPF 30", "50 ml"),
                ProductName.of("Hydrating Face Cream SPF 30, 50 ml"));
    }

    @Test
    void aShopsVariantStandsBehindADash() {
        assertEquals(new ProductName("Soap", "Lavender / XL"), ProductName.of("Soap - Lavender / XL"));
    }

    @Test
    void aCommaInsideANamePartsNothing() {
        assertEquals(new ProductName("Salt, pepper and more", ""), ProductName.of("Salt, pepper and more"));
    }

    @Test
    void aLongTailIsPartOfTheName() {
        String name = "Kit - everything that a beginner needs for soap";
        assertEquals(new ProductName(name, ""), ProductName.of(name));
    }
}
