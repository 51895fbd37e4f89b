package org.packbench.importer.shopify.live;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a request cost, and what the shop still grants: {@code extensions.cost} of an answer. Shops on some plans tell
 * nothing of it; then nothing is known to be short.
 *
 * @param asked points that the request may have cost at most, which must be there before it is let in
 */
record Cost(double asked, double available, double most, double perSecond) {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    static Cost of(Map<?, ?> answer) {
        Map<?, ?> cost = Values.map(Values.map(answer.get("extensions")).get("cost"));
        Map<?, ?> throttle = Values.map(cost.get("throttleStatus"));
        return new Cost(
                number(cost.get("requestedQueryCost"), 0),
                number(throttle.get("currentlyAvailable"), Double.MAX_VALUE),
                number(throttle.get("maximumAvailable"), Double.MAX_VALUE),
                number(throttle.get("restoreRate"), 1));
    }

    private static double number(@Nullable Object value, double otherwise) {
        return value instanceof BigDecimal number ? number.doubleValue() : otherwise;
    }

    /** How long until a request of the same cost is let in; a minute at most, whatever the shop says. */
    Duration pause() {
        double missing = asked - available;
        if (!(missing > 0)) return Duration.ZERO;
        double seconds = perSecond > 0 ? missing / perSecond : LONGEST.toSeconds();
        return seconds >= LONGEST.toSeconds() ? LONGEST : Duration.ofMillis((long) Math.ceil(seconds * 1000));
    }

    /** Whether no patience would ever let it in. */
    boolean isNeverGranted() {
        return asked > most;
    }
}
