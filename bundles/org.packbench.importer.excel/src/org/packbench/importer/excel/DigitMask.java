package org.packbench.importer.excel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number format that writes signs between the digits of a code, {@code 000-00-00}: digits take the places from the right,
 * and what is left of them stands before the first place. POI shows such formats wrongly, the signs behind the digits.
 */
final class DigitMask {
    private static final String SIGN = "\\\\.|\"[^\"]*\"|[- ()]";
    private static final Pattern TOKEN = Pattern.compile("[0#?]|" + SIGN);
    private static final Pattern MASK =
            Pattern.compile("(?:" + TOKEN + ")*[0#?](?:" + SIGN + ")+[0#?](?:" + TOKEN + ")*");

    private final List<String> tokens;
    private final int firstPlace;

    private DigitMask(List<String> tokens) {
        this.tokens = tokens;
        int first = 0;
        while (!isPlace(tokens.get(first))) first++;
        firstPlace = first;
    }

    /** The mask that a format's code is; empty for all other formats. */
    static Optional<DigitMask> of(String code) {
        if (!MASK.matcher(code).matches()) return Optional.empty();
        return Optional.of(new DigitMask(
                TOKEN.matcher(code).results().map(MatchResult::group).toList()));
    }

    /** A whole number that is not negative, as the mask shows it; empty for others. */
    Optional<String> show(BigDecimal number) {
        boolean code = number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
        return code ? Optional.of(show(number.toBigIntegerExact())) : Optional.empty();
    }

    private String show(BigInteger number) {
        String digits = number.signum() == 0 ? "" : number.toString();
        List<String> shown = new ArrayList<>();
        int left = digits.length();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            String token = tokens.get(i);
            if (!isPlace(token)) shown.add(literal(token));
            else if (i == firstPlace && left > 0) shown.add(digits.substring(0, left));
            else shown.add(left > 0 ? digits.substring(--left, left + 1) : nothing(token));
        }
        Collections.reverse(shown);
        return String.join("", shown);
    }

    private static boolean isPlace(String token) {
        return token.equals("0") || token.equals("#") || token.equals("?");
    }

    private static String literal(String token) {
        if (token.startsWith("\\")) return token.substring(1);
        return token.startsWith("\"") ? token.substring(1, token.length() - 1) : token;
    }

    private static String nothing(String place) {
        return place.equals("0") ? "0" : place.equals("?") ? " " : "";
    }
}
