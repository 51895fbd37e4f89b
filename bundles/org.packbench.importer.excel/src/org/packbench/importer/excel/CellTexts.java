package org.packbench.importer.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.Quantity;
import org.packbench.core.importer.Quantity.Refused;
import org.packbench.core.importer.table.Cell;
import org.packbench.core.importer.table.Cell.Seen;
import org.packbench.core.importer.table.Cell.Unusable;
import org.packbench.importer.excel.CellFormats.Format;

/**
 * Shows cells as a person sees them, in the workbook's own formats, on every PC alike: dates by their format's code with
 * English names, numbers with a point. Confined to one {@link UniversalTime} and one thread.
 */
final class CellTexts {
    private static final Pattern SCIENTIFIC = Pattern.compile("\\s*-?[0-9](\\.[0-9]*)?E[+-]?[0-9]+\\s*");
    /** Digits of a number that needs no arithmetic to be shown. */
    private static final int SMALL = 9;

    private static final MathContext KEPT = new MathContext(ListRules.MOST_DIGITS);

    private final CellFormats formats;
    private final boolean from1904;
    private final DataFormatter formatter = new DataFormatter(Locale.US);

    CellTexts(CellFormats formats, boolean from1904) {
        this.formats = formats;
        this.from1904 = from1904;
    }

    Cell show(Value value) {
        return switch (value) {
            case Value.Text text -> new Seen(text.text());
            case Value.Number number -> show(number);
            case Value.Moment moment -> show(moment);
            case Value.Truth truth -> new Seen(truth.value() ? "TRUE" : "FALSE");
            case Value.Fault fault -> new Unusable(Kind.FORMULA_ERROR, fault.error());
            case Value.NotComputed formula -> new Unusable(Kind.FORMULA_ERROR, "=" + formula.formula());
        };
    }

    /** What is no date that Excel knows is text that people can read. */
    private Cell show(Value.Moment moment) {
        try {
            String iso = moment.iso().replaceFirst("Z$", "");
            LocalDateTime time = iso.contains("T")
                    ? LocalDateTime.parse(iso)
                    : LocalDate.parse(iso).atStartOfDay();
            double days = DateUtil.getExcelDate(time, from1904);
            if (days >= 0) return show(new Value.Number(Double.toString(days), moment.style()));
        } catch (DateTimeParseException e) {
            // a time of day, for instance
            return new Seen(moment.iso());
        }
        return new Seen(moment.iso());
    }

    private Cell show(Value.Number number) {
        Format format = formats.of(number.style());
        if (isCount(number.number()) && isPlain(format)) return new Seen(number.number());
        Optional<BigDecimal> exact = decimal(number.number());
        if (exact.isEmpty()) return new Unusable(Kind.FORMULA_ERROR, number.number());
        BigDecimal decimal = exact.get();
        if (decimal.precision() - decimal.scale() > ListRules.MOST_DIGITS)
            return new Unusable(
                    Kind.NUMBER_TOO_LONG, new BigDecimal(number.number().trim()).toPlainString());
        return new Seen(text(decimal, format));
    }

    /** Whether a number is written as it would be shown in a plain format: most are small and whole. */
    private static boolean isCount(String number) {
        int length = number.length();
        if (length == 0 || length > SMALL || number.charAt(0) == '0') return false;
        for (int i = 0; i < length; i++) if (number.charAt(i) < '0' || number.charAt(i) > '9') return false;
        return true;
    }

    private static boolean isPlain(Format format) {
        return format.code().equalsIgnoreCase("General") || format.code().equals("@");
    }

    private String text(BigDecimal number, Format format) {
        if (isPlain(format)) return number.toPlainString();
        return DigitMask.of(format.code())
                .flatMap(mask -> mask.show(number))
                .orElseGet(() -> formatted(number, format));
    }

    private String formatted(BigDecimal number, Format format) {
        String text = formatter.formatRawCellContents(number.doubleValue(), format.id(), format.code(), from1904);
        // Excel shortens what does not fit its column: an EAN is an EAN all the same
        return SCIENTIFIC.matcher(text).matches() ? number.toPlainString() : ListRules.strip(text);
    }

    /** The number with the digits that Excel keeps: what is beyond them is noise of binary fractions. */
    private static Optional<BigDecimal> decimal(String number) {
        try {
            double value = Double.parseDouble(number);
            if (!Double.isFinite(value)) return Optional.empty();
            if (value == 0) return Optional.of(BigDecimal.ZERO);
            BigDecimal rounded = new BigDecimal(number.trim()).round(KEPT).stripTrailingZeros();
            return Optional.of(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * The quantity in a cell, by what it holds: 2.9 is not three because its format rounds it. Errors and unusable cells
     * are {@link #show}'s business first.
     */
    Quantity quantity(Value value) {
        if (!(value instanceof Value.Number number))
            return switch (show(value)) {
                case Seen seen -> ListRules.quantity(seen.text());
                case Unusable unusable -> new Refused(unusable.why());
            };
        Format format = formats.of(number.style());
        if (isCount(number.number()) && isPlain(format))
            return ListRules.quantity(BigDecimal.valueOf(Long.parseLong(number.number())));
        // a quantity that Excel took for a date or a share: nobody sees a count there
        if (DateUtil.isADateFormat(format.id(), format.code()) || format.code().contains("%"))
            return new Refused(Kind.QUANTITY_NOT_A_NUMBER);
        Optional<BigDecimal> decimal = decimal(number.number());
        return decimal.isPresent() ? ListRules.quantity(decimal.get()) : new Refused(Kind.QUANTITY_NOT_A_NUMBER);
    }
}
