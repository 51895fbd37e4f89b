package org.packbench.core.importer;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Quantity.Refused;
import org.packbench.core.importer.Quantity.Units;

/** What every packing list keeps to, whichever source it comes from. Pure. */
public final class ListRules {
    /** How command barcodes begin; no order number and no SKU may. */
    public static final String COMMAND_PREFIX = "%%";

    /** Digits that a spreadsheet or a JSON reader keeps of a number. */
    public static final int MOST_DIGITS = 15;

    /** What stands for a courier that a list does not name: other tools on a share look for exactly this. */
    public static final String NO_COURIER = "N/A";

    /** The largest quantity that is believed: above it, it is a slip of the pen or a code in the wrong column. */
    public static final int MOST_UNITS = 9_999;

    // plain digits with a point only: a comma is a decimal sign to some and a thousands sign to others
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{0,30})?");

    /** As a spreadsheet shortens a long number: one digit, perhaps a fraction, a sign, two digits or three. */
    private static final Pattern SHORTENED = Pattern.compile("[1-9](?:[.,][0-9]{1,14})?[eE]\\+[0-9]{2,3}");

    private ListRules() {}

    /** Whether a text is what a spreadsheet shows of a code that was too long for it: the code itself is lost. */
    public static boolean isShortened(String code) {
        return SHORTENED.matcher(code).matches();
    }

    /** What is wrong with an order number, stripped; empty when nothing is. */
    public static Optional<Kind> orderNumber(String stripped) {
        return code(stripped, Kind.ORDER_NUMBER_MISSING);
    }

    /** What is wrong with a SKU, stripped; empty when nothing is. */
    public static Optional<Kind> sku(String stripped) {
        return code(stripped, Kind.SKU_MISSING);
    }

    private static Optional<Kind> code(String stripped, Kind missing) {
        if (stripped.isEmpty()) return Optional.of(missing);
        return stripped.startsWith(COMMAND_PREFIX) ? Optional.of(Kind.COMMAND_CODE) : Optional.empty();
    }

    /** A quantity that stands there as text: {@code 3} and {@code 3.0} are three; blanks around it are ignored. */
    public static Quantity quantity(String text) {
        String stripped = strip(text);
        if (stripped.isEmpty()) return new Refused(Kind.QUANTITY_MISSING);
        if (!NUMBER.matcher(stripped).matches()) return new Refused(Kind.QUANTITY_NOT_A_NUMBER);
        return quantity(new BigDecimal(stripped));
    }

    /** A quantity that stands there as a number. */
    public static Quantity quantity(BigDecimal number) {
        if (number.signum() <= 0) return new Refused(Kind.QUANTITY_NOT_POSITIVE);
        // compared before anything is computed: a number of a million digits costs nothing
        if (number.compareTo(BigDecimal.valueOf(MOST_UNITS)) > 0) return new Refused(Kind.QUANTITY_TOO_LARGE);
        if (number.compareTo(BigDecimal.valueOf(number.longValue())) != 0) return new Refused(Kind.QUANTITY_NOT_WHOLE);
        return new Units(number.intValueExact());
    }

    /** The text without the blanks around it, those included that nobody sees and that exports are fond of. */
    public static String strip(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && blank(text.charAt(begin))) begin++;
        while (end > begin && blank(text.charAt(end - 1))) end--;
        return text.substring(begin, end);
    }

    private static boolean blank(char c) {
        // a no-break space is no "whitespace" to the JDK, a byte order mark and a zero-width space are not even spaces
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
