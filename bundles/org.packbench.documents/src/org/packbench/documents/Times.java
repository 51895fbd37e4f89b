package org.packbench.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Points in time as the tools on a share write them: naive local, or with an offset; cut to the millisecond. */
final class Times {
    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:mm", "Z")
            .toFormatter();
    private static final DateTimeFormatter NAIVE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");
    private static final DateTimeFormatter PRECISE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx");

    private Times() {}

    /** @param zone of the times that name none */
    static Optional<Instant> read(JsonNode node, String key, ZoneId zone) {
        return Json.text(node, key).flatMap(text -> read(text, zone));
    }

    static Optional<Instant> read(String text, ZoneId zone) {
        try {
            var parsed = READ.parseBest(text.strip().replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
            Instant instant = parsed instanceof OffsetDateTime at
                    ? at.toInstant()
                    : LocalDateTime.from(parsed).atZone(zone).toInstant();
            return Optional.of(instant.truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** For keys whose readers take an offset for an error (docs/share.md, rule 9). */
    static String naive(Instant at, ZoneId zone) {
        return NAIVE.format(at.atZone(zone));
    }

    /** To the second, with the offset that was in force. */
    static String offset(Instant at, ZoneId zone) {
        return OFFSET.format(at.atZone(zone));
    }

    /** As {@link #offset}, to the millisecond where it has any. */
    static String precise(Instant at, ZoneId zone) {
        return (at.equals(at.truncatedTo(ChronoUnit.SECONDS)) ? OFFSET : PRECISE).format(at.atZone(zone));
    }
}
