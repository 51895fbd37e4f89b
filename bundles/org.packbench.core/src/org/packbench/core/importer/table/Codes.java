package org.packbench.core.importer.table;

import java.util.Optional;
import org.packbench.core.importer.ListRules;

/** How codes look that a spreadsheet has damaged. */
final class Codes {
    private static final int EAN = 13;

    private Codes() {}

    /** Whether a text is what a spreadsheet shows of a code that was too long for it. */
    static boolean isShortened(String code) {
        return ListRules.isShortened(code);
    }

    /** Whether a text is an EAN-13 with its right check digit. */
    static boolean isEan(String code) {
        return code.length() == EAN && isDigits(code) && checkDigit(code) == code.charAt(EAN - 1) - '0';
    }

    /** The EAN that a code was before it lost the one or two zeros at its front. */
    static Optional<String> withZeros(String code) {
        if (code.length() != EAN - 1 && code.length() != EAN - 2 || !isDigits(code) || code.charAt(0) == '0')
            return Optional.empty();
        String padded = "0".repeat(EAN - code.length()) + code;
        return isEan(padded) ? Optional.of(padded) : Optional.empty();
    }

    private static boolean isDigits(String code) {
        for (int i = 0; i < code.length(); i++) if (code.charAt(i) < '0' || code.charAt(i) > '9') return false;
        return true;
    }

    /** GS1: from the right, every other digit counts three times. */
    private static int checkDigit(String code) {
        int sum = 0;
        for (int i = 0; i < EAN - 1; i++) sum += (code.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        return (10 - sum % 10) % 10;
    }
}
