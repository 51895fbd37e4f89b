package org.packbench.exports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * How figures are written out where the file has no types of its own.
 *
 * @param zone in which times are shown
 */
record Forms(ZoneId zone) {
    /** As every view shows times. */
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private static final DateTimeFormatter SHOWN_DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** Spreadsheets of every language know it for a time. */
    private static final DateTimeFormatter SORTABLE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private static final int SHOWN_DIGITS = 2;

    String shown(Instant time) {
        return SHOWN.format(time.atZone(zone));
    }

    static String shown(LocalDate day) {
        return SHOWN_DAY.format(day);
    }

    static String shown(double number) {
        return BigDecimal.valueOf(number)
                .setScale(SHOWN_DIGITS, RoundingMode.HALF_UP)
                .toPlainString();
    }

    String sortable(Instant time) {
        return SORTABLE.format(time.atZone(zone));
    }

    /** With its offset, so that the moment is known wherever it is read. */
    String iso(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(zone).toOffsetDateTime());
    }

    /** Digits as they are, without an exponent. */
    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** Hours do not end at a day: {@code 26:05:09}. */
    static String clock(Duration duration) {
        Duration whole = duration.abs();
        String clock = "%d:%02d:%02d".formatted(whole.toHours(), whole.toMinutesPart(), whole.toSecondsPart());
        return duration.isNegative() ? "-" + clock : clock;
    }

    static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
