package org.packbench.core.importer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and times of day as headings. */
class MomentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-11-03",
                "2025-11-03 14:30",
                "2025-11-03T14:30:45",
                "2025-11-03T14:30:45.123Z",
                "2025-11-03 14:30:45 +02:00",
                "2025-11-03_14-30-45",
                "20251103",
                "20251103_143045",
                "03.11.2025",
                "3.11.25 14:30",
                "11/3/25 2:30 PM",
                "11/3/2025",
                "3-Nov-25",
                "3 November 2025",
                "Nov 3, 2025",
                "14:30",
                "14:30:45",
                "1762180245",
                "1762180245123",
                "2025/11/3",
                "28.10.2025, 9:05"
            })
    void theWaysInWhichTheyAreWritten(String text) {
        assertTrue(Moments.isOne(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Courier",
                "1001",
                "12",
                "3.5",
                "v1.2.3a",
                "SKU-2025-11-03",
                "2025",
                "4006381333931",
                "A4",
                "1-2"
            })
    void whatIsNone(String text) {
        assertFalse(Moments.isOne(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Orders 2025-11-03,Orders *",
        "list_20251103_143045_DHL,list_*_DHL",
        "Courier,Courier",
        "A 1:30 B 2:45,A * B *"
    })
    void withinWordsTheyAreFoundToo(String text, String without) {
        assertEquals(without, Moments.without(text, "*"));
    }

    @Property
    void everyMomentIsSeenInEveryForm(
            @ForAll @LongRange(min = 0, max = 2_000_000_000L) long second, @ForAll("forms") String form) {
        LocalDateTime moment = LocalDateTime.ofEpochSecond(1_000_000_000L + second / 2, 0, ZoneOffset.UTC);
        assertTrue(
                Moments.isOne(DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(moment)));
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "yyyy-MM-dd HH:mm:ss",
                "dd.MM.yyyy HH:mm",
                "M/d/yy h:mm a",
                "yyyyMMdd_HHmmss",
                "yyyy-MM-dd'T'HH:mm:ss",
                "d-MMM-yy",
                "yyyy_MM_dd",
                "d.M.yyyy");
    }
}
