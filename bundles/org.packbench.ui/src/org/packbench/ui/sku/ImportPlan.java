package org.packbench.ui.sku;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.Sku;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.profile.SkuChanges;
import org.packbench.core.profile.SkuImporter;

/**
 * What a product list would change, and what a person has decided of it.
 *
 * @param answers by barcode, the SKU that is right; a conflict without one stays as it is
 */
record ImportPlan(SkuImporter.Read read, SkuChanges changes, Map<String, Sku> answers) {
    ImportPlan {
        answers = Collections.unmodifiableMap(answers);
    }

    static ImportPlan of(SkuImporter.Read read, Map<String, Sku> now) {
        return new ImportPlan(read, read.proposals().against(now), Map.of());
    }

    /** A row of the preview. */
    sealed interface Row {
        record Conflict(SkuChanges.Conflict conflict, Optional<Sku> answer) implements Row {}

        record LeftOut(Problem problem) implements Row {}

        record New(String barcode, Sku sku) implements Row {}
    }

    /** What a person has to look at comes first. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (SkuChanges.Conflict conflict : changes.conflicts())
            rows.add(new Row.Conflict(conflict, Optional.ofNullable(answers.get(conflict.barcode()))));
        for (Problem problem : read.problems()) rows.add(new Row.LeftOut(problem));
        changes.put().forEach((barcode, sku) -> rows.add(new Row.New(barcode, sku)));
        return rows;
    }

    /** The next of the answers that there are: each SKU of the list, then as it is. */
    ImportPlan next(SkuChanges.Conflict conflict) {
        List<Sku> choices = conflict.proposed().stream()
                .filter(sku -> !conflict.now().equals(Optional.of(sku)))
                .toList();
        Sku answer = answers.get(conflict.barcode());
        int next = answer == null ? 0 : choices.indexOf(answer) + 1;
        var all = new LinkedHashMap<>(answers);
        if (next < choices.size()) all.put(conflict.barcode(), choices.get(next));
        else all.remove(conflict.barcode());
        return new ImportPlan(read, changes, all);
    }

    /** Every conflict as it stands now. */
    ImportPlan keepAll() {
        return new ImportPlan(read, changes, Map.of());
    }

    /** Every conflict as the list has it, but those in which the list itself has more than one SKU. */
    ImportPlan takeAll() {
        var all = new LinkedHashMap<>(answers);
        for (SkuChanges.Conflict conflict : changes.conflicts())
            if (conflict.proposed().size() == 1)
                all.put(conflict.barcode(), conflict.proposed().getFirst());
        return new ImportPlan(read, changes, all);
    }

    /** What is to be put; nothing is ever removed by a list. */
    Map<String, Optional<Sku>> wanted() {
        var wanted = new LinkedHashMap<String, Optional<Sku>>();
        changes.decided(answers).put().forEach((barcode, sku) -> wanted.put(barcode, Optional.of(sku)));
        return wanted;
    }
}
