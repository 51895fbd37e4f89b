package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.packbench.core.Sku;
import org.packbench.core.profile.SkuChanges;
import org.packbench.core.profile.SkuProposals;
import org.packbench.core.shop.ShopException;

/** What the command line says of a shop that could not be read, and of barcodes. */
final class ShopTextsTest {
    @ParameterizedTest
    @EnumSource
    void everyFaultOfAShopHasAText(ShopException.Kind kind) {
        String text = LiveShops.text(new ShopException(kind, "m.myshopify.com", 3, 20, "HTTP 418", null));
        assertTrue(text.contains("m.myshopify.com"), text);
        assertTrue(text.contains("Nothing was imported"), text);
        assertFalse(text.contains("{"), text);
    }

    @Test
    void aFaultOnALaterPageNamesIt() {
        String text = LiveShops.text(
                new ShopException(ShopException.Kind.FAULTY, "m.myshopify.com", 3, 20, "HTTP 503", null));
        assertTrue(text.contains("page 3, after 20 orders"), text);
    }

    @Test
    void conflictsAreListedAndWhatIsDoneIsCounted() {
        SkuProposals.Draft draft = new SkuProposals.Draft();
        draft.add("1", new Sku("A"));
        draft.add("1", new Sku("B"));
        draft.add("2", new Sku("A"));
        draft.add("3", new Sku("C"));
        SkuChanges changes = draft.proposals().against(Map.of("2", new Sku("X")));
        var printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true);
        SkuReport.conflicts(changes, out);
        SkuReport.done(changes, 2, false, out);
        assertEquals(
                List.of(
                        "1 stands with several SKUs: A, B. It was not put.",
                        "2 is mapped to X, and stands with A. It stays as it is.",
                        "Barcodes put: 1; there already: 0; conflicts: 2; in the mapping now: 2."),
                printed.toString().lines().toList());
    }
}
