package org.packbench.core.label;

import org.packbench.core.importer.ListRules;

/** The commands that a packer can scan, with the digits that stand behind {@link ListRules#COMMAND_PREFIX}. Never changed once printed. */
public enum CommandCode {
    ACK("11"),
    UNDO("01"),
    QUANTITY("02"),
    SKIP("03"),
    PARK("04"),
    ISSUE("05"),
    KEEP("06"),
    REMOVE("07"),
    FORCE("08"),
    REPRINT("09"),
    DONE("10"),
    WORKER("12"),
    END("13");

    private final String digits;

    CommandCode(String digits) {
        this.digits = digits;
    }

    /** Two digits. */
    public String digits() {
        return digits;
    }

    /** The barcode of the command alone. */
    public String code() {
        return ListRules.COMMAND_PREFIX + digits;
    }

    /**
     * The barcode of the command with a number.
     *
     * @throws IllegalArgumentException when it has not one or two digits
     */
    public String code(int number) {
        if (number < 0 || number > 99) throw new IllegalArgumentException(number + " has no two digits");
        return code() + (char) ('0' + number / 10) + (char) ('0' + number % 10);
    }
}
