package org.packbench.importer.shopify.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;
import org.packbench.core.Sku;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Result.Rejected;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.Problems;
import org.packbench.core.importer.SourceName;
import org.packbench.core.profile.SkuImporter;
import org.packbench.core.profile.SkuProposals;
import org.packbench.importer.shopify.export.ExportFile.Malformed;
import org.packbench.importer.shopify.export.Head.Column;

/**
 * The products export of a Shopify shop, {@code products_export.csv}, under its headings of today and of before: each
 * variant's SKU and its barcode, or barcodes with commas between them.
 */
@Component
public final class ShopifyProductsImporter implements SkuImporter {
    private static final String[] HANDLE = {"handle", "url handle"};
    private static final String[] SKU = {"variant sku", "sku"};
    private static final String[] BARCODE = {"variant barcode", "barcode"};

    /** No barcode has these; people put them between two. */
    private static final Pattern BETWEEN = Pattern.compile("[,;|]");

    /** As a spreadsheet shows a code that was too long for it. */
    private static final Pattern SHORTENED = Pattern.compile("[1-9](?:[.,][0-9]{1,14})?[eE]\\+[0-9]{2,3}");

    @Override
    public String label() {
        return "Shopify products export";
    }

    @Override
    public List<String> extensions() {
        return List.of("csv");
    }

    @Override
    public boolean recognises(Path source) throws IOException {
        Optional<List<String>> headings = ExportFile.headings(source);
        if (headings.isEmpty()) return false;
        Head head = new Head(headings.get());
        return head.has(HANDLE) && head.has(SKU) && head.has(BARCODE);
    }

    @Override
    public Read read(Path source, IProgressMonitor monitor) throws IOException {
        SourceName name = SourceName.of(source);
        SubMonitor progress = SubMonitor.convert(monitor, name.file(), 1_000);
        progress.checkCanceled();
        Problems problems = new Problems(name.file());
        Reading reading = new Reading(problems);
        try {
            ExportFile.open(source, progress)
                    .read(
                            (row, cells) -> {
                                progress.setWorkRemaining(1_000).worked(1);
                                reading.row(row, cells);
                            },
                            progress);
        } catch (Malformed e) {
            problems.add(Kind.NOT_READABLE, "", e.row(), "", "");
        }
        SkuProposals proposals = reading.draft.proposals();
        if (problems.isEmpty()) return new Read(proposals, List.of(), 0, reading.withoutBarcode);
        Rejected rows = problems.rejected();
        return new Read(proposals, rows.problems(), rows.total(), reading.withoutBarcode);
    }

    /** One reading. */
    private static final class Reading {
        private final Problems problems;
        private final SkuProposals.Draft draft = new SkuProposals.Draft();
        private Head head = new Head(List.of());
        private Column skus = head.column(SKU);
        private Column barcodes = head.column(BARCODE);
        private int withoutBarcode;

        Reading(Problems problems) {
            this.problems = problems;
        }

        void row(int row, List<String> cells) {
            if (row == 1) begin(cells);
            else if (skus.isThere() && barcodes.isThere()) variant(row, cells);
        }

        private void begin(List<String> cells) {
            head = new Head(cells.stream().map(Texts::plain).toList());
            skus = head.only(problems, SKU);
            barcodes = head.only(problems, BARCODE);
        }

        /** A row without both is one more picture of the product above. */
        private void variant(int row, List<String> cells) {
            boolean blank = cells.stream().allMatch(String::isBlank);
            if (!blank && cells.size() != head.size()) {
                Kind why = cells.size() > head.size() ? Kind.ROW_TOO_WIDE : Kind.NOT_READABLE;
                problems.add(why, "", row, "", String.join(",", cells));
                return;
            }
            String sku = Texts.plain(skus.of(cells));
            List<String> codes = Arrays.stream(BETWEEN.split(barcodes.of(cells)))
                    .map(Texts::plain)
                    .filter(code -> !code.isEmpty())
                    .toList();
            if (sku.isEmpty() && codes.isEmpty()) return;
            Optional<Kind> wrong = ListRules.sku(sku);
            if (wrong.isPresent()) problems.add(wrong.get(), "", row, skus.name(), sku);
            else if (codes.isEmpty()) withoutBarcode++;
            else codes.forEach(code -> add(row, code, sku));
        }

        private void add(int row, String code, String sku) {
            if (code.startsWith(ListRules.COMMAND_PREFIX))
                problems.add(Kind.COMMAND_CODE, "", row, barcodes.name(), code);
            else if (SHORTENED.matcher(code).matches())
                problems.add(Kind.NUMBER_TOO_LONG, "", row, barcodes.name(), code);
            else draft.add(code, new Sku(sku));
        }
    }
}
