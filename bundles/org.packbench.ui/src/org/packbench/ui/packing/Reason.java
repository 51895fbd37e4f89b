package org.packbench.ui.packing;

import java.util.Locale;
import java.util.Optional;

/** Why an order is left or a line forced; the number is what stands behind {@code %%05} in its barcode. */
public enum Reason {
    DAMAGED("01", Messages.ISSUE_DAMAGED),
    MISSING("02", Messages.ISSUE_MISSING),
    WRONG_STOCK("03", Messages.ISSUE_WRONG_STOCK),
    UNREADABLE("04", Messages.ISSUE_UNREADABLE);

    private final String digits;
    private final Messages text;

    Reason(String digits, Messages text) {
        this.digits = digits;
        this.text = text;
    }

    public String digits() {
        return digits;
    }

    /** For people, in their language. */
    public String text() {
        return text.text();
    }

    /** For people: of the two digits the word, of own words those. */
    static String shown(String given) {
        return of(given).map(Reason::text).orElse(given);
    }

    /** For the record, the same in every language: of the two digits the word, of own words those. */
    static String recorded(String given) {
        return of(given).map(reason -> reason.name().toLowerCase(Locale.ROOT)).orElse(given);
    }

    /**
     * What was answered to the question why: the digits of a reason, given by its number or its barcode, or own words.
     *
     * @return empty of a number that no reason has, and of a barcode that is none's
     */
    public static Optional<String> answered(String text) {
        if (ScanCommand.like(text))
            return ScanCommand.read(text)
                    .map(ScanCommand.Given::argument)
                    .filter(digits -> of(digits).isPresent());
        if (!text.matches("[0-9]{1,2}")) return Optional.of(text);
        return of(text.length() == 1 ? "0" + text : text).map(Reason::digits);
    }

    static Optional<Reason> of(String digits) {
        for (Reason reason : values()) {
            if (reason.digits.equals(digits)) return Optional.of(reason);
        }
        return Optional.empty();
    }
}
