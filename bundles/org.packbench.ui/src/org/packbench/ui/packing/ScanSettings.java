package org.packbench.ui.packing;

import java.time.Duration;
import java.util.Set;
import org.packbench.core.profile.ClientPacking;
import org.packbench.core.profile.ClientPacking.Hold;
import org.packbench.model.screen.Answer;

/**
 * What a client has its own way in on the screen.
 *
 * @param hold answers that wait to be acknowledged
 * @param note shown with every order; empty for none
 * @param quantityCap the most units that the next scan may be said to count for
 * @param completeShown how long a finished order stays on the screen when nothing is scanned
 */
public record ScanSettings(Set<Hold> hold, String note, int quantityCap, Duration completeShown) {
    private static final Duration COMPLETE_SHOWN = Duration.ofSeconds(6);

    /** Of a client that has nothing otherwise. */
    public static final ScanSettings DEFAULT = of(ClientPacking.DEFAULT);

    public ScanSettings {
        hold = Set.copyOf(hold);
    }

    /** As the client has it. */
    public static ScanSettings of(ClientPacking client) {
        return new ScanSettings(client.hold(), client.note(), client.quantityCap(), COMPLETE_SHOWN);
    }

    boolean holds(Hold answer) {
        return hold.contains(answer);
    }

    boolean holds(Answer answer) {
        return switch (answer) {
            case WRONG_ITEM -> holds(Hold.WRONG_ITEM);
            case UNKNOWN_CODE -> holds(Hold.UNKNOWN_CODE);
            case NO_SUCH_ORDER -> holds(Hold.NO_SUCH_ORDER);
            case OVER_SCAN -> holds(Hold.OVER_SCAN);
            case ALREADY_PACKED -> holds(Hold.ALREADY_PACKED);
            default -> false;
        };
    }
}
