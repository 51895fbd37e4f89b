package org.packbench.ui.sku;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.packbench.core.Sku;

/**
 * Finds rows by a part of their barcode or SKU, as it is written or in its normal form. What rows are searched by is made
 * once, so that fifty thousand are searched between two keys. Confined to one thread at a time.
 */
final class Search {
    private final Map<String, Forms> forms = new HashMap<>();
    private Draft listed = Draft.of(Map.of());
    private List<SkuRow> rows = List.of();
    private String asked = "";
    private List<SkuRow> found = List.of();

    /** @param written in lower case */
    private record Forms(String written, String normal) {
        static Forms of(String code) {
            return new Forms(code.toLowerCase(Locale.ROOT), Sku.normal(code));
        }

        boolean has(Forms part) {
            return written.contains(part.written) || !part.normal.isEmpty() && normal.contains(part.normal);
        }
    }

    /** Made ready for these, outside the user interface's thread. */
    static Search of(Map<String, Sku> mapping) {
        var search = new Search();
        mapping.forEach((barcode, sku) -> {
            search.forms(barcode);
            search.forms(sku.value());
        });
        return search;
    }

    /** Every row of a draft; made anew only for another one. */
    List<SkuRow> rows(Draft draft) {
        if (draft != listed) {
            listed = draft;
            rows = draft.rows();
            found = find(rows, asked);
        }
        return rows;
    }

    /** The rows of a draft that have it; searched anew only for another draft or query. */
    List<SkuRow> find(Draft draft, String query) {
        List<SkuRow> all = rows(draft);
        if (!query.equals(asked)) {
            asked = query;
            found = find(all, query);
        }
        return found;
    }

    /** Those that have it, in their order; all of them for a blank query. */
    List<SkuRow> find(List<SkuRow> rows, String query) {
        Forms typed = Forms.of(query.strip());
        if (typed.written().isEmpty()) return rows;
        return rows.stream()
                .filter(row ->
                        forms(row.barcode()).has(typed) || forms(row.shown()).has(typed))
                .toList();
    }

    private Forms forms(String code) {
        return forms.computeIfAbsent(code, Forms::of);
    }
}
