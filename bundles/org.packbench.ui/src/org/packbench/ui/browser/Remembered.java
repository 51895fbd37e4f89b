package org.packbench.ui.browser;

import java.time.Duration;
import java.util.Optional;
import org.packbench.ui.preferences.Preference;
import org.packbench.ui.settings.AutoRefresh;

/** What the browser keeps from one day to the next: for each ready view how it was left, for all how often they refresh. */
public final class Remembered {
    private Remembered() {}

    static Wish wish(Segment segment) {
        return place(segment).get().map(text -> Memory.wish(text, segment)).orElseGet(() -> Wish.first(segment));
    }

    static void wish(Segment segment, Wish now) {
        place(segment).set(Memory.text(now));
    }

    private static Preference place(Segment segment) {
        return switch (segment) {
            case ALL -> Preference.SESSIONS;
            case ACTIVE -> Preference.SESSIONS_ACTIVE;
            case COMPLETED -> Preference.SESSIONS_COMPLETED;
            case AVAILABLE -> Preference.SESSIONS_AVAILABLE;
        };
    }

    /** Often enough to see people pack, seldom enough for a share that is far away. */
    private static final AutoRefresh USUAL = new AutoRefresh(Duration.ofSeconds(30));

    /** @param config what config.ini says, which counts until a person chooses; without it, the usual */
    public static AutoRefresh refreshing(AutoRefresh config) {
        return Preference.SESSIONS_REFRESH
                .get()
                .flatMap(Remembered::seconds)
                .map(AutoRefresh::new)
                .orElse(config.interval().isZero() ? USUAL : config);
    }

    private static Optional<Duration> seconds(String text) {
        return text.matches("\\d{1,5}") ? Optional.of(Duration.ofSeconds(Long.parseLong(text))) : Optional.empty();
    }

    static void refresh(AutoRefresh now) {
        Preference.SESSIONS_REFRESH.set(String.valueOf(now.interval().toSeconds()));
    }
}
