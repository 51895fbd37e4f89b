package org.packbench.app.cli;

import java.io.PrintStream;
import java.util.stream.Collectors;
import org.packbench.core.Sku;
import org.packbench.core.profile.SkuChanges;
import org.packbench.core.profile.SkuChanges.Conflict;
import org.packbench.core.profile.SkuImporter;
import org.packbench.ui.text.Counted;

/** What a list of products changes in a SKU mapping, for people. */
final class SkuReport {
    private SkuReport() {}

    /** Rows that say nothing that could be used, and products that nobody could scan. */
    static void read(SkuImporter.Read read, PrintStream out) {
        read.problems().forEach(problem -> out.println("  " + Texts.place(problem)));
        int more = read.total() - read.problems().size();
        if (more > 0) out.println(Counted.text(Messages.SkuMoreProblems, more));
        if (read.withoutBarcode() > 0) out.println(Messages.bind(Messages.SkuWithoutBarcode, read.withoutBarcode()));
    }

    static void conflicts(SkuChanges changes, PrintStream out) {
        for (Conflict conflict : changes.conflicts()) {
            String proposed = conflict.proposed().stream().map(Sku::value).collect(Collectors.joining(", "));
            String form = conflict.now().isPresent()
                    ? org.packbench.ui.shop.text.Messages.cliConflictMapped
                    : org.packbench.ui.shop.text.Messages.cliConflict;
            out.println(Messages.bind(form, new Object[] {
                conflict.barcode(), proposed, conflict.now().map(Sku::value).orElse("")
            }));
        }
    }

    static void done(SkuChanges changes, int all, boolean dryRun, PrintStream out) {
        String form = dryRun
                ? org.packbench.ui.shop.text.Messages.cliWouldChange
                : org.packbench.ui.shop.text.Messages.cliChanged;
        out.println(Messages.bind(form, new Object[] {
            changes.put().size(), changes.same(), changes.conflicts().size(), all
        }));
    }
}
