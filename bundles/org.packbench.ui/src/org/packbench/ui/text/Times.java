package org.packbench.ui.text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.packbench.ui.Messages;

/** Times as the product shows them: local, to the minute unless somebody waits for seconds. */
public final class Times {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private Times() {}

    /** {@code 28.10.2025 14:30}. */
    public static String minute(Instant at) {
        return MINUTE.format(at.atZone(ZoneId.systemDefault()));
    }

    /** {@code 14:31:55}. */
    public static String clock(Instant at) {
        return CLOCK.format(at.atZone(ZoneId.systemDefault()));
    }

    /** {@code 10.11.2025 14:31:55}. */
    public static String second(Instant at) {
        return SECOND.format(at.atZone(ZoneId.systemDefault()));
    }

    /** {@code 14:31}. */
    public static String hour(Instant at) {
        return HOUR.format(at.atZone(ZoneId.systemDefault()));
    }

    /** {@code Mon 10.11.2025}, the weekday in the user's language. */
    public static String day(Instant at) {
        return DateTimeFormatter.ofPattern("EEE dd.MM.yyyy", Locale.getDefault())
                .format(at.atZone(ZoneId.systemDefault()));
    }

    /** {@code 12 s ago}, {@code 3 min ago}, {@code 2 h ago}. */
    public static String ago(Duration age) {
        if (age.compareTo(Duration.ofMinutes(1)) < 0)
            return NLS.bind(Messages.agoSeconds, Math.max(0, age.toSeconds()));
        if (age.compareTo(Duration.ofHours(1)) < 0) return NLS.bind(Messages.agoMinutes, age.toMinutes());
        if (age.compareTo(Duration.ofDays(1)) < 0) return NLS.bind(Messages.agoHours, age.toHours());
        return NLS.bind(Messages.agoDays, age.toDays());
    }

    /** {@code 3 minutes}; seconds below two minutes, so that a waiting person sees it move. */
    public static String length(Duration length) {
        if (length.compareTo(Duration.ofMinutes(2)) < 0) return NLS.bind(Messages.lengthSeconds, length.toSeconds());
        if (length.compareTo(Duration.ofHours(2)) < 0) return NLS.bind(Messages.lengthMinutes, length.toMinutes());
        if (length.compareTo(Duration.ofDays(2)) < 0) return NLS.bind(Messages.lengthHours, length.toHours());
        return NLS.bind(Messages.lengthDays, length.toDays());
    }
}
