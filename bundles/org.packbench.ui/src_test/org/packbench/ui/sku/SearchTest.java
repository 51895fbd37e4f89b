package org.packbench.ui.sku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.packbench.core.Sku;

class SearchTest {
    private static final Map<String, Sku> MAPPING =
            new TreeMap<>(Map.of("4006381-333931", new Sku("PEN-01"), "5901234123457", new Sku("крем 50")));

    private static List<String> find(String query) {
        return Search.of(MAPPING).find(Draft.of(MAPPING).rows(), query).stream()
                .map(SkuRow::barcode)
                .toList();
    }

    @Test
    void rowsAreFoundByAPartOfBarcodeOrSkuAsItIsWrittenOrInItsNormalForm() {
        assertEquals(List.of("4006381-333931"), find("381-33"));
        assertEquals(List.of("4006381-333931"), find("4006381333931"));
        assertEquals(List.of("4006381-333931"), find(" pen01 "));
        assertEquals(List.of("5901234123457"), find("КРЕМ-50"));
        assertEquals(List.of(), find("PEN-02"));
    }

    @Test
    void nothingTypedFindsEverythingAndMarksAloneOnlyWhereTheyStand() {
        assertEquals(2, find("  ").size());
        assertEquals(List.of("4006381-333931"), find("-"));
        assertEquals(List.of(), find("#"));
    }

    @Test
    void aQueryDoesNotReachFromACodeIntoItsNormalForm() {
        assertEquals(List.of(), find("01\npen"));
    }

    @Test
    void fiftyThousandRowsAreSearchedBetweenTwoKeys() {
        var large = new TreeMap<String, Sku>();
        for (int i = 0; i < 50_000; i++) large.put("%013d".formatted(3_800_000_000_000L + i * 7L), new Sku("SKU-" + i));
        Search search = Search.of(large);
        List<SkuRow> rows = Draft.of(large).rows();
        long begin = System.nanoTime();
        int found = 0;
        for (String typed : List.of("s", "sk", "sku", "sku-4", "sku-49", "sku-4999", "sku-49999"))
            found += search.find(rows, typed).size();
        Duration each = Duration.ofNanos((System.nanoTime() - begin) / 7);
        assertTrue(found > 150_000, "all of them, three times over");
        System.getLogger(SearchTest.class.getName())
                .log(System.Logger.Level.INFO, "a search of 50,000 rows: {0}", each);
        // some ten milliseconds by itself; a busy machine takes longer
        assertTrue(each.compareTo(Duration.ofMillis(500)) < 0, each.toString());
    }

    @Test
    void aDraftIsListedOnceAndSearchedOncePerQuery() {
        Search search = Search.of(MAPPING);
        Draft draft = Draft.of(MAPPING);
        assertSame(search.rows(draft), search.rows(draft));
        assertSame(search.find(draft, "pen"), search.find(draft, "pen"));
        assertEquals(1, search.find(draft, "pen").size());
        Draft edited = draft.step(Map.of("PEN-9", Optional.of(new Sku("X"))));
        assertEquals(2, search.find(edited, "pen").size());
        assertEquals(3, search.find(edited, "").size());
    }
}
