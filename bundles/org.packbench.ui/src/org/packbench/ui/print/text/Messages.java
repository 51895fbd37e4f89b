package org.packbench.ui.print.text;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Every word that is printed, and that is said of printing, in any language we ship: a sheet may be for somebody who reads
 * another than the window has. {@code {0}} is an argument, and {@code |} parts the forms of a counted text.
 */
enum Messages {
    UNITS,
    BOX,
    SHEET_TITLE,
    SHEET_LEAD,
    SHEET_ADVICE_TITLE,
    SHEET_ADVICE,
    SHEET_FOOTER,
    SHEET_PAGES,
    QUANTITY_LEAD,
    ISSUE_LEAD,
    BADGES_TITLE,
    BADGES_LEAD,
    NAME_ACK,
    NAME_UNDO,
    NAME_KEEP,
    NAME_REMOVE,
    NAME_SKIP,
    NAME_PARK,
    NAME_FORCE,
    NAME_DONE,
    NAME_REPRINT,
    NAME_WORKER,
    NAME_END,
    NAME_QUANTITY,
    NAME_ISSUE,
    WHAT_ACK,
    WHAT_UNDO,
    WHAT_KEEP,
    WHAT_REMOVE,
    WHAT_SKIP,
    WHAT_PARK,
    WHAT_FORCE,
    WHAT_DONE,
    WHAT_REPRINT,
    WHAT_WORKER,
    WHAT_END,
    KEY_ACK,
    KEY_UNDO,
    KEY_KEEP,
    KEY_REMOVE,
    KEY_SKIP,
    KEY_PARK,
    KEY_FORCE,
    KEY_DONE,
    KEY_REPRINT,
    KEY_WORKER,
    KEY_END,
    KEY_QUANTITY,
    KEY_ISSUE,
    REASON_DAMAGED,
    REASON_MISSING,
    REASON_WRONG_STOCK,
    REASON_UNREADABLE,
    REFUSED_NO_CODE,
    REFUSED_CHARACTER,
    REFUSED_KEY,
    REFUSED_TOO_WIDE,
    REFUSED_OR_DPI,
    REFUSED_OR_QR,
    REFUSED_TOO_LOW,
    OR,
    SETTING_RANGE,
    SETTING_SYMBOLOGY,
    WRITTEN,
    ORDER_MISSING;

    private static final String BUNDLE = "org.packbench.ui.print.text.messages";

    /** The text with its arguments. */
    String in(Locale language, Object... arguments) {
        return fill(pattern(language), arguments);
    }

    /** The form for a number, which is the first argument. */
    String count(Locale language, int number) {
        String[] forms = pattern(language).split("\\|", -1);
        int form = forms.length == 3 ? slavic(number) : number == 1 ? 0 : 1;
        return fill(forms[Math.min(form, forms.length - 1)], number);
    }

    private String pattern(Locale language) {
        ResourceBundle.Control english =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(BUNDLE, language, Messages.class.getClassLoader(), english)
                .getString(name());
    }

    /** 1, 21, 31 … are one; 2 to 4, 22 to 24 … are few, but not the teens. */
    private static int slavic(int number) {
        int ten = number % 10;
        int hundred = number % 100;
        if (ten == 1 && hundred != 11) return 0;
        return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? 1 : 2;
    }

    private static String fill(String pattern, Object... arguments) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            boolean placeholder = i + 2 < pattern.length() && pattern.charAt(i) == '{' && pattern.charAt(i + 2) == '}';
            int number = placeholder ? pattern.charAt(i + 1) - '0' : -1;
            if (number < 0 || number >= arguments.length) filled.append(pattern.charAt(i));
            else {
                filled.append(arguments[number]);
                i += 2;
            }
        }
        return filled.toString();
    }
}
