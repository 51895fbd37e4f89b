package org.packbench.ui.packing;

import java.util.EnumSet;
import java.util.Set;
import org.packbench.model.screen.Page;
import org.packbench.model.screen.Screen;

/** Which command acts when. */
final class Acts {
    private static final Set<ScanCommand> ON_AN_ORDER = EnumSet.of(
            ScanCommand.UNDO,
            ScanCommand.QUANTITY,
            ScanCommand.SKIP,
            ScanCommand.PARK,
            ScanCommand.ISSUE,
            ScanCommand.FORCE,
            ScanCommand.MAP);
    private static final Set<ScanCommand> ON_EXTRAS = EnumSet.of(ScanCommand.KEEP, ScanCommand.REMOVE);
    private static final Set<ScanCommand> MOVES = EnumSet.of(ScanCommand.PREVIOUS, ScanCommand.NEXT);
    /** What a packer may do whose session was taken. */
    private static final Set<ScanCommand> WITHOUT_SESSION = EnumSet.of(
            ScanCommand.START,
            ScanCommand.RESTORE,
            ScanCommand.ASK_RELEASE,
            ScanCommand.KEPT_ASIDE,
            ScanCommand.REFRESH,
            ScanCommand.MONITOR,
            ScanCommand.FULL_SCREEN,
            ScanCommand.KEYS);

    private Acts() {}

    /** Whether the presenter does it by itself. */
    static boolean here(ScanCommand command) {
        return needsOrder(command) && command != ScanCommand.MAP
                || MOVES.contains(command)
                || command == ScanCommand.ACK
                || command == ScanCommand.DONE
                || command == ScanCommand.WORKER
                || command == ScanCommand.OPEN;
    }

    static boolean needsOrder(ScanCommand command) {
        return ON_AN_ORDER.contains(command) || ON_EXTRAS.contains(command);
    }

    static boolean now(
            ScanCommand command, Screen screen, boolean held, boolean lost, boolean orderOpen, boolean several) {
        if (lost) return WITHOUT_SESSION.contains(command);
        if (held) return command == ScanCommand.ACK || command == ScanCommand.ISSUE && orderOpen;
        if (ON_AN_ORDER.contains(command)) return orderOpen;
        if (ON_EXTRAS.contains(command)) return orderOpen && !screen.getExtras().isEmpty();
        return switch (command) {
            case ACK -> several;
            case DONE -> screen.getPage() == Page.ORDER && !orderOpen;
            case OPEN -> screen.getPage() == Page.WAITING && screen.getChosenOrder() != null;
            case HAND_OVER, DECLINE -> screen.getRequestStrip() != null;
            case START, RESTORE, ASK_RELEASE -> false;
            default -> true;
        };
    }
}
