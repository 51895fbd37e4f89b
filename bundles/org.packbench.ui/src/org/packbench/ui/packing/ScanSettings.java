package org.packbench.ui.packing;

import java.time.Duration;
import org.packbench.model.screen.Answer;

/**
 * How strict the screen is.
 *
 * @param holdUnknown whether an unknown code waits to be acknowledged
 * @param holdNoOrder whether a code that is no order waits to be acknowledged
 * @param completeShown how long a finished order stays on the screen when nothing is scanned
 */
public record ScanSettings(boolean holdUnknown, boolean holdNoOrder, Duration completeShown) {
    /** Unknown codes do not hold, missing orders do. */
    public static final ScanSettings DEFAULT = new ScanSettings(false, true, Duration.ofSeconds(6));

    boolean holds(Answer answer) {
        return switch (answer) {
            case WRONG_ITEM -> true;
            case UNKNOWN_CODE -> holdUnknown;
            case NO_SUCH_ORDER -> holdNoOrder;
            default -> false;
        };
    }
}
