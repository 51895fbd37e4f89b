package org.packbench.ui.packing;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Every word of the packing screen. A text stands in {@code messages*.properties} under its key's name; {@code {0}} is
 * an argument, and {@code |} parts the forms of a counted text: one and many, or one, few and many.
 */
enum Messages {
    WORD_NO_SESSION,
    WORD_WAITING,
    WORD_WAITING_ITEM,
    WORD_OK,
    WORD_ORDER_COMPLETE,
    WORD_ALL_DONE,
    WORD_OVER_SCAN,
    WORD_WRONG_ITEM,
    WORD_UNKNOWN_CODE,
    WORD_ALREADY_PACKED,
    WORD_TAKEN_OVER,
    WORD_NO_SUCH_ORDER,
    WORD_EXTRAS_LEFT,
    WORD_SCANNED_TWICE,
    WORD_WHICH_ORDER,
    WORD_TOO_MANY_UNITS,
    WORD_UNDONE,
    WORD_SKIPPED,
    WORD_PARKED,
    WORD_FORCED,
    WORD_KEPT,
    WORD_REMOVED,
    WORD_QUANTITY,
    WORD_NOT_NOW,
    WORD_WHO,
    WORD_MAPPED,
    WORD_PRINTING,
    WORD_WORKER,
    WORD_UNKNOWN_BADGE,
    NO_SESSION_WHAT,
    NO_SESSION_NEXT,
    WAITING_WHAT,
    WAITING_NEXT,
    WAITING_ITEM_WHAT,
    ALL_DONE_WHAT,
    ALL_DONE_NEXT,
    OPENED_WHAT,
    OPENED_NEXT,
    OPENED_AGAIN,
    OK_MORE,
    OK_LINE_FULL,
    OK_SEVERAL,
    STOPPED_SEVERAL,
    STOPPED_COMPLETE,
    COMPLETE_WHAT,
    COMPLETE_NEXT,
    COMPLETE_LAST,
    EXTRA_WHAT,
    EXTRA_NEXT,
    EXTRA_HELD,
    TOO_MANY_UNITS_WHAT,
    TOO_MANY_UNITS_NEXT,
    TOO_MANY_UNITS_HELD,
    EXTRAS_LEFT_WHAT,
    WRONG_WHAT,
    WRONG_SKU_WHAT,
    WRONG_NEXT,
    WRONG_FREE,
    OTHER_ORDER_WHAT,
    OTHER_ORDER_NEXT,
    OTHER_ORDER_FREE,
    UNKNOWN_NEXT,
    UNKNOWN_HELD,
    UNKNOWN_ASIDE,
    ALREADY_WHAT,
    ALREADY_NEXT,
    ALREADY_HELD,
    NO_ORDER_WHAT,
    NO_ORDER_NEXT,
    NO_ORDER_HELD,
    SEVERAL_ORDERS_WHAT,
    SEVERAL_ORDERS_NEXT,
    TWICE_WHAT,
    TWICE_NEXT,
    UNDONE_NEXT,
    SKIPPED_NEXT,
    PARKED_NEXT,
    FORCED_NEXT,
    RESOLVED_WHAT,
    RESOLVED_PENDING,
    RESOLVED_CLEAR,
    QUANTITY_WHAT,
    QUANTITY_NEXT,
    CAP_WHAT,
    CAP_NEXT,
    NO_COMMAND_WHAT,
    NO_COMMAND_NEXT,
    MAPPED_WHAT,
    MAPPED_NEXT,
    MAPPED_NOT_HERE,
    PRINTING_WHAT,
    PRINTING_NEXT,
    NOT_NOW_NO_LABEL,
    ACKNOWLEDGED_NEXT,
    NOT_NOW_NO_ORDER,
    NOT_NOW_NO_ORDER_NEXT,
    NOT_NOW_NO_EXTRA,
    NOT_NOW_NOTHING_PACKED,
    NOT_NOW_OPEN,
    NOT_NOW_OPEN_NEXT,
    NOT_NOW_NEXT,
    NOT_NOW_OVER,
    MENU_WHAT,
    MENU_NEXT,
    ASIDE_HELD,
    ASIDE_NOT_COUNTED,
    ASIDE_TAKEN,
    ASIDE_NOTICED,
    ASIDE_SAVED,
    ASIDE_LOST,
    ORDERS,
    PRODUCTS,
    UNITS,
    EXTRAS,
    MORE_CHIPS,
    SECONDS,
    MINUTES_SECONDS,
    MINUTES,
    HOURS_MINUTES,
    COURIER_LEAVES,
    COURIER_LEFT,
    COURIER_GONE,
    BOX,
    TO_PACK,
    PACKED,
    TO_PACK_SHOWN,
    PACKED_SHOWN,
    STILL_TO_PACK,
    STILL_TO_PACK_SHOWN,
    STILL_TO_PACK_FIRST,
    SKIPPED_ORDERS,
    SCANS_SHOWN,
    LINE_PACKED,
    LINE_FORCED,
    UNITS_PACKED,
    LEFT_TO_PACK,
    ORDERS_LEFT,
    SESSION_CLIENT,
    CLIENT,
    CLIENT_ONLY,
    CLIENT_LIST,
    DONE_OF,
    DONE_OF_SHORT,
    LEFT_SKIPPED,
    LEFT_ONLY,
    SKIPPED_COUNT,
    PACE,
    FINISH,
    FINISH_SHORT,
    LAST,
    LAST_OF_SESSION,
    WORKER_SINCE,
    WHO_WHAT,
    WHO_NEXT,
    WORKER_NEXT,
    UNKNOWN_BADGE_NEXT,
    SINCE,
    WORKER_NO_SESSION,
    NO_SESSION_TITLE,
    EXTRAS_TITLE,
    EXTRAS_REMOVE,
    EXTRAS_KEEP,
    EXTRAS_REMOVE_SHORT,
    EXTRAS_KEEP_SHORT,
    EXTRAS_RULE,
    EXTRAS_MORE,
    STRIP_SHARE,
    STRIP_SHARE_TEXT,
    STRIP_SHARE_HINT,
    STRIP_SAVE,
    STRIP_SAVE_HINT,
    REVIEW,
    LEFT,
    STRIP_SHARE_NEXT,
    STRIP_BACK,
    STRIP_BACK_TEXT,
    REQUEST,
    REQUEST_TEXT,
    REQUEST_HINT,
    REQUEST_GIVING,
    REQUEST_GIVING_TEXT,
    REQUEST_NOT_YET,
    REQUEST_GONE,
    REVIEW_TEXT,
    REVIEW_HINT,
    LEFT_TEXT,
    LEFT_HINT,
    HANDED_WORD,
    HANDED_WHAT,
    IDLE_WORD,
    IDLE_WHAT,
    GONE_NEXT,
    TAKEN_FORCED,
    CHOICE_ASK_ANY,
    KEY_HAND_OVER,
    TAKEN_WHAT,
    TAKEN_WHAT_UNKNOWN,
    TAKEN_NEXT,
    TAKEN_TITLE,
    TAKEN_NEXT_TITLE,
    TAKEN_SAFE,
    TAKEN_SAFE_ALL,
    TAKEN_SAFE_UNTIL,
    TAKEN_SAFE_LOST,
    TAKEN_ASIDE,
    TAKEN_ASIDE_NONE,
    TAKEN_ASIDE_TEXT,
    TAKEN_HALF,
    TAKEN_HALF_UNKNOWN,
    TAKEN_REVIEW,
    TAKEN_NO_BOX,
    CHOICE_BEGIN,
    CHOICE_BEGIN_TEXT,
    CHOICE_RESTORE,
    CHOICE_RESTORE_TEXT,
    CHOICE_START,
    CHOICE_START_TEXT,
    CHOICE_ASK,
    CHOICE_ASK_TEXT,
    CHOICE_SCANS,
    CHOICE_SCANS_TEXT,
    CAP_CTRL,
    CAP_SHIFT,
    CAP_SPACE,
    CAP_DEL,
    CAP_INS,
    KEY_QUANTITY,
    KEY_UNDO,
    KEY_MAP,
    KEY_SKIP,
    KEY_PARK,
    KEY_ISSUE,
    KEY_FORCE,
    KEY_REPRINT,
    KEY_REPRINT_LABEL,
    KEY_WORKER,
    KEY_LINE,
    KEY_OPEN,
    KEY_END,
    KEY_FULL_SCREEN,
    KEY_ACK,
    KEY_REMOVE,
    KEY_KEEP,
    KEY_DONE,
    KEY_START,
    KEY_RESTORE,
    KEY_ASK,
    KEY_SCANS,
    KEY_MONITOR,
    KEYS_ALL,
    KEYS_ALL_SHORT,
    ISSUE_DAMAGED,
    ISSUE_MISSING,
    ISSUE_WRONG_STOCK,
    ISSUE_UNREADABLE,
    NAME_KEY,
    NAME_LINE,
    NAME_CHOSEN;

    private static volatile ResourceBundle words = bundle(Locale.getDefault());

    static ResourceBundle bundle(Locale locale) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(
                "org.packbench.ui.packing.messages", locale, Messages.class.getClassLoader(), noFallback);
    }

    /** Speaks these words from now on. */
    static void speak(ResourceBundle next) {
        words = next;
    }

    /** The text with its arguments as they are. */
    String text(Object... arguments) {
        return fill(words.getString(name()), false, arguments);
    }

    /** The same in markup: arguments are escaped. */
    String markup(Object... arguments) {
        return fill(words.getString(name()), true, arguments);
    }

    /** The form for a number, which is the first argument. */
    String count(int number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return fill(form(number), false, arguments);
    }

    /** The form for a number that the text does not name. */
    String form(int number) {
        String[] forms = words.getString(name()).split("\\|", -1);
        return forms[Math.min(forms.length - 1, forms.length == 3 ? slavic(number) : number == 1 ? 0 : 1)];
    }

    /** The East Slavic rule: 1, 21, 31 … are one; 2 to 4, 22 to 24 … are few, but not the teens. */
    private static int slavic(int number) {
        int ten = number % 10;
        int hundred = number % 100;
        if (ten == 1 && hundred != 11) return 0;
        return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? 1 : 2;
    }

    private static String fill(String pattern, boolean escaped, Object... arguments) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            boolean placeholder = i + 2 < pattern.length() && pattern.charAt(i) == '{' && pattern.charAt(i + 2) == '}';
            if (!placeholder) filled.append(pattern.charAt(i));
            else {
                String argument = String.valueOf(arguments[pattern.charAt(i + 1) - '0']);
                filled.append(escaped ? Markup.escape(argument) : argument);
                i += 2;
            }
        }
        return filled.toString();
    }
}
