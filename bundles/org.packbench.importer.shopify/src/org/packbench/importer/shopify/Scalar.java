package org.packbench.importer.shopify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.Quantity;

/** Single values of a document, where a text or a count is expected. */
final class Scalar {
    /** Digits that are believed of a whole number: more are no code of anything. */
    private static final int MOST_DIGITS = 40;

    private Scalar() {}

    /** What a value shows to a person; what it holds is left out where it is no single value. */
    static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> object -> "{…}";
            case List<?> array -> "[…]";
            default -> value.toString();
        };
    }

    /** Why a value cannot stand for a code; empty when it can. */
    static Optional<Kind> wrong(@Nullable Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case String text -> Optional.empty();
            case BigDecimal number -> wrong(number);
            default -> Optional.of(Kind.WRONG_TYPE);
        };
    }

    private static Optional<Kind> wrong(BigDecimal number) {
        // what was written with a point or a power of ten went through a binary fraction, and lost what is beyond
        int kept = number.scale() == 0 ? MOST_DIGITS : ListRules.MOST_DIGITS;
        boolean tooLong = number.signum() != 0 && (long) number.precision() - number.scale() > kept;
        boolean tooFine = number.scale() > MOST_DIGITS;
        return tooLong || tooFine ? Optional.of(Kind.NUMBER_TOO_LONG) : Optional.empty();
    }

    /** The code that a value stands for, when nothing is {@link #wrong}: {@code 1001.0} is {@code 1001}. */
    static String code(@Nullable Object value) {
        if (!(value instanceof BigDecimal number)) return ListRules.strip(shown(value));
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static Quantity quantity(@Nullable Object value) {
        return switch (value) {
            case null -> new Quantity.Refused(Kind.QUANTITY_MISSING);
            case String text -> ListRules.quantity(text);
            case BigDecimal number -> ListRules.quantity(number);
            default -> new Quantity.Refused(Kind.QUANTITY_NOT_A_NUMBER);
        };
    }

    /** Whether a value is missing, or a whole number as counts are written. */
    static boolean isCount(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case BigDecimal number -> number.compareTo(BigDecimal.valueOf(number.intValue())) == 0;
            case String text -> text.matches("[0-9]{1,9}");
            default -> false;
        };
    }
}
