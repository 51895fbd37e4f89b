package org.packbench.core.profile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.packbench.core.Sku;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Result.Rejected;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.Problems;

/**
 * A SKU mapping as text with a row for each barcode: {@code barcode;sku}, parted by semicolons, commas or tabs, quoted as
 * CSV is (RFC 4180). Headings name the two columns in either order; without headings the first is the barcode's. What this
 * writes it reads back as it was, and codes stand in it letter by letter. Pure.
 */
public final class SkuSheet {
    /** No code is longer; what is, is text in the wrong column, or a quote that was never closed. */
    public static final int LONGEST_CODE = 200;

    private static final String HEADINGS = "barcode;sku";
    private static final List<String> BARCODE = List.of("barcode", "ean", "ean13", "gtin", "upc", "code");
    private static final List<String> SKU = List.of("sku", "article", "item", "artikel", "artikelnummer");

    /** What a spreadsheet would run instead of showing it. */
    private static final String RUN = "=+-@\t\r";

    /** A text that a spreadsheet keeps as it is. */
    private static final Pattern KEPT = Pattern.compile("=\"((?:[^\"]|\"\")*)\"");

    /** As a spreadsheet shows what could not be computed. */
    private static final Pattern ERROR = Pattern.compile("#(?:N/A|REF!|NAME\\?|VALUE!|NULL!|DIV/0!|NUM!)");

    private static final int ASK_EVERY = 1 << 10;

    private SkuSheet() {}

    /** The file's content: UTF-8 with its mark, so that spreadsheets take it for what it is. */
    public static byte[] write(Map<String, Sku> mapping) {
        var text = new StringBuilder("\uFEFF").append(HEADINGS).append("\r\n");
        mapping.forEach((barcode, sku) ->
                text.append(cell(barcode)).append(';').append(cell(sku.value())).append("\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String code) {
        // a colleague's spreadsheet must not run what somebody scanned
        String kept = RUN.indexOf(code.charAt(0)) >= 0 ? "=\"" + code.replace("\"", "\"\"") + "\"" : code;
        // blanks at an edge would be taken for a spreadsheet's, and quotes for the format's
        boolean plain = kept.equals(code)
                && code.equals(ListRules.strip(code))
                && code.chars().noneMatch(c -> c == ';' || c == ',' || c == '\t' || c == '"' || c == '\n' || c == '\r');
        return plain ? code : "\"" + kept.replace("\"", "\"\"") + "\"";
    }

    /** Whether a file's first line may be one of a mapping: two columns or three. A wider table is another program's. */
    public static boolean recognises(String firstLine) {
        if (firstLine.indexOf('\0') >= 0) return false;
        SeparatedText text = SeparatedText.of(firstLine);
        Optional<SeparatedText.Row> row = text.next();
        return row.isPresent()
                && !text.open()
                && row.get().cells().size() >= 2
                && row.get().cells().size() <= 3;
    }

    /**
     * Reads a text.
     *
     * @param file its name
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public static SkuImporter.Read read(String file, String text, IProgressMonitor monitor) {
        var reading = new Reading(new Problems(file));
        SeparatedText rows = SeparatedText.of(text);
        int count = 0;
        for (Optional<SeparatedText.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (++count % ASK_EVERY == 0 && monitor.isCanceled()) throw new OperationCanceledException();
            if (rows.open())
                reading.problems.add(
                        Kind.NOT_READABLE, "", row.get().line(), "", row.get().text());
            else reading.row(row.get());
        }
        return reading.read();
    }

    /** One reading. */
    private static final class Reading {
        private final Problems problems;
        private final SkuProposals.Draft draft = new SkuProposals.Draft();
        private boolean begun;
        private int barcodes;
        private int skus = 1;
        private int withoutBarcode;

        Reading(Problems problems) {
            this.problems = problems;
        }

        void row(SeparatedText.Row row) {
            List<String> cells = row.cells().stream().map(Reading::plain).toList();
            if (cells.stream().allMatch(String::isEmpty)) return;
            boolean head = !begun && head(cells);
            begun = true;
            if (!head) entry(row, cells);
        }

        /** Blanks around a cell are a spreadsheet's, unless the cell was kept as it is. */
        private static String plain(String cell) {
            String stripped = ListRules.strip(cell);
            var kept = KEPT.matcher(stripped);
            return kept.matches() ? kept.group(1).replace("\"\"", "\"") : stripped;
        }

        private boolean head(List<String> cells) {
            List<String> words = cells.stream()
                    .map(cell -> cell.toLowerCase(Locale.ROOT).replaceAll("[ _-]", ""))
                    .toList();
            int barcode = index(words, BARCODE);
            int sku = index(words, SKU);
            if (barcode < 0 || sku < 0) return false;
            barcodes = barcode;
            skus = sku;
            return true;
        }

        private static int index(List<String> words, List<String> names) {
            for (int i = 0; i < words.size(); i++) if (names.contains(words.get(i))) return i;
            return -1;
        }

        private void entry(SeparatedText.Row row, List<String> cells) {
            String barcode = barcodes < cells.size() ? cells.get(barcodes) : "";
            String sku = skus < cells.size() ? cells.get(skus) : "";
            Optional<Kind> wrong = wrong(sku, Kind.SKU_MISSING);
            if (cells.size() > 3) problems.add(Kind.ROW_TOO_WIDE, "", row.line(), "", row.text());
            else if (wrong.isPresent()) problems.add(wrong.get(), "", row.line(), "SKU", sku);
            else if (barcode.isEmpty()) withoutBarcode++;
            else
                wrong(barcode, Kind.NOT_READABLE)
                        .ifPresentOrElse(
                                kind -> problems.add(kind, "", row.line(), "barcode", barcode),
                                () -> draft.add(barcode, new Sku(sku)));
        }

        SkuImporter.Read read() {
            if (problems.isEmpty()) return new SkuImporter.Read(draft.proposals(), List.of(), 0, withoutBarcode);
            Rejected rows = problems.rejected();
            return new SkuImporter.Read(draft.proposals(), rows.problems(), rows.total(), withoutBarcode);
        }
    }

    /** What is wrong with a code; empty when nothing is. */
    public static Optional<Kind> wrong(String code) {
        return wrong(code, Kind.SKU_MISSING);
    }

    private static Optional<Kind> wrong(String code, Kind missing) {
        if (code.isBlank()) return Optional.of(missing);
        if (code.startsWith(ListRules.COMMAND_PREFIX)) return Optional.of(Kind.COMMAND_CODE);
        if (ListRules.isShortened(code)) return Optional.of(Kind.NUMBER_TOO_LONG);
        if (ERROR.matcher(code).matches()) return Optional.of(Kind.FORMULA_ERROR);
        boolean unreadable = code.length() > LONGEST_CODE
                || code.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFD);
        return unreadable ? Optional.of(Kind.NOT_READABLE) : Optional.empty();
    }
}
