package org.packbench.ui.sku;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.packbench.core.Sku;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.sku.ImportPlan.Row;
import org.packbench.ui.sku.text.Messages;
import org.packbench.ui.text.Counted;
import org.packbench.ui.text.Problems;
import org.packbench.ui.theme.Role;

/** The words of an import's preview. */
final class ImportTexts {
    private ImportTexts() {}

    /** {@code 12 new · 3 mapped so already · 2 conflicts}. */
    static String counts(ImportPlan plan) {
        List<String> counts = new ArrayList<>();
        counts.add(Counted.text(Messages.importNew, plan.changes().put().size()));
        count(counts, Messages.importSame, plan.changes().same());
        count(counts, Messages.importConflicts, plan.changes().conflicts().size());
        count(counts, Messages.importProblems, plan.read().total());
        count(counts, Messages.importWithout, plan.read().withoutBarcode());
        return String.join(" · ", counts);
    }

    private static void count(List<String> counts, String forms, int number) {
        if (number > 0) counts.add(Counted.text(forms, number));
    }

    /** What the person does next. */
    static String advice(ImportPlan plan) {
        if (!plan.changes().conflicts().isEmpty()) return Messages.importDecide;
        return plan.changes().put().isEmpty() ? Messages.importNothing : "";
    }

    static IconCell.Shown kind(Row row) {
        return switch (row) {
            case Row.Conflict conflict
            when conflict.answer().isPresent() -> new IconCell.Shown("check", Role.GREEN, Messages.stateChanged);
            case Row.Conflict conflict -> new IconCell.Shown("warning", Role.AMBER, Messages.importKindConflict);
            case Row.LeftOut out -> new IconCell.Shown("cross", Role.RED, Messages.importKindProblem);
            case Row.New added -> new IconCell.Shown("note", Role.ACCENT, Messages.importKindNew);
        };
    }

    static String barcode(Row row) {
        return switch (row) {
            case Row.Conflict conflict -> conflict.conflict().barcode();
            case Row.LeftOut out -> Problems.place(out.problem());
            case Row.New added -> added.barcode();
        };
    }

    static String now(Row row) {
        return switch (row) {
            case Row.Conflict conflict -> words(conflict.conflict().now());
            case Row.LeftOut out -> "";
            case Row.New added -> Messages.notMapped;
        };
    }

    static String inFile(Row row) {
        return switch (row) {
            case Row.Conflict conflict ->
                conflict.conflict().proposed().stream().map(Sku::value).collect(Collectors.joining(" / "));
            case Row.LeftOut out -> Problems.text(out.problem());
            case Row.New added -> added.sku().value();
        };
    }

    static String then(Row row) {
        return switch (row) {
            case Row.Conflict conflict -> conflict.answer().map(Sku::value).orElse(Messages.stays);
            case Row.LeftOut out -> Problems.remedy(out.problem());
            case Row.New added -> added.sku().value();
        };
    }

    private static String words(Optional<Sku> sku) {
        return sku.map(Sku::value).orElse(Messages.notMapped);
    }
}
