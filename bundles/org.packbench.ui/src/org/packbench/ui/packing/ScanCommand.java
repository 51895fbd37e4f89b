package org.packbench.ui.packing;

import java.util.Locale;
import java.util.Optional;
import org.packbench.core.importer.ListRules;
import org.packbench.core.label.CommandCode;

/**
 * What a packer can tell the screen besides scanning: by key, by command barcode, by a click on a painted key. The
 * barcodes are digits behind {@code %%}, because those keys are the same in the layouts of all our languages.
 */
public enum ScanCommand {
    /** Acknowledges a held answer. */
    ACK(CommandCode.ACK),
    /** Takes one unit back from the chosen line. */
    UNDO(CommandCode.UNDO),
    /** The next scan counts for several units; the argument is two digits. */
    QUANTITY(CommandCode.QUANTITY),
    /** Leaves the order, marked. */
    SKIP(CommandCode.SKIP),
    /** Leaves the order, unmarked. */
    PARK(CommandCode.PARK),
    /** Leaves the order with a reason; the argument is the reason's two digits. */
    ISSUE(CommandCode.ISSUE),
    /** The extra stays in the box. */
    KEEP(CommandCode.KEEP),
    /** The extra goes back. */
    REMOVE(CommandCode.REMOVE),
    /** Declares the chosen line packed; the argument is the reason's two digits. */
    FORCE(CommandCode.FORCE),
    REPRINT(CommandCode.REPRINT),
    /** Back from a finished order to the list. */
    DONE(CommandCode.DONE),
    /** The badge that is scanned next is the worker's. */
    WORKER(CommandCode.WORKER),
    END(CommandCode.END),
    /** Maps the last unknown code to a SKU. */
    MAP,
    PREVIOUS,
    NEXT,
    /** Opens the chosen order. */
    OPEN,
    START,
    RESTORE,
    /** Opens a list that lies in the folder of a session. */
    LISTS,
    /** Hands the session over to who asks for it. */
    HAND_OVER,
    /** Says a friendly no to who asks for it. */
    DECLINE,
    /** Asks the session's holder to release it. */
    ASK_RELEASE,
    /** The scans that were kept aside. */
    KEPT_ASIDE,
    /** Sets up a client's shop. */
    SHOP,
    REFRESH,
    MONITOR,
    FULL_SCREEN,
    KEYS;

    /** No item or order code begins like this. */
    public static final String PREFIX = ListRules.COMMAND_PREFIX;

    private final String digits;

    ScanCommand(CommandCode code) {
        digits = code.digits();
    }

    ScanCommand() {
        digits = "";
    }

    /** The workbench command that stands for it. */
    public String id() {
        return "org.packbench.ui.command." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Whether it wants to know something first. */
    public boolean asks(String argument) {
        return argument.isEmpty() && (this == QUANTITY || this == ISSUE || this == FORCE);
    }

    /** The barcode without an argument; empty for those that have a key only. */
    public Optional<String> barcode() {
        return digits.isEmpty() ? Optional.empty() : Optional.of(PREFIX + digits);
    }

    /** A scanned command, with its argument as it stood in the barcode. */
    public record Given(ScanCommand command, String argument) {}

    /** Whether a code begins as commands do, so that it is no order's and no item's. */
    static boolean like(String code) {
        return code.startsWith(PREFIX);
    }

    /** The command that a code means; empty when it is none, also when it begins like one. */
    public static Optional<Given> read(String code) {
        if (!like(code) || code.length() < 4) return Optional.empty();
        String digits = code.substring(2, 4);
        String argument = code.substring(4);
        if (!argument.chars().allMatch(c -> c >= '0' && c <= '9')) return Optional.empty();
        for (ScanCommand command : values()) {
            if (command.digits.equals(digits)) return command.given(argument);
        }
        return Optional.empty();
    }

    private Optional<Given> given(String argument) {
        boolean fits = switch (this) {
            case QUANTITY -> argument.length() == 2;
            case ISSUE, FORCE -> argument.isEmpty() || Reason.of(argument).isPresent();
            default -> argument.isEmpty();
        };
        return fits ? Optional.of(new Given(this, argument)) : Optional.empty();
    }
}
