package org.packbench.ui.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import org.packbench.ui.browser.text.Messages;
import org.packbench.ui.text.Times;

/** What sessions are put together by. */
enum Grouping {
    NONE,
    CLIENT,
    /** The day on which a session was begun, the last one first. */
    DAY;

    String title() {
        return switch (this) {
            case NONE -> Messages.groupNone;
            case CLIENT -> Messages.groupClient;
            case DAY -> Messages.groupDay;
        };
    }

    /** The order of the groups. */
    Comparator<Row.Session> order() {
        return switch (this) {
            case NONE -> (a, b) -> 0;
            case CLIENT -> Comparator.comparing(row -> row.entry().client());
            case DAY ->
                Comparator.comparing(row -> row.day().orElse(LocalDate.MIN), Comparator.<LocalDate>reverseOrder());
        };
    }

    /** The group's name, as a person reads it. */
    String name(Row.Session row) {
        return switch (this) {
            case NONE -> "";
            case CLIENT -> row.entry().client();
            case DAY ->
                row.day()
                        .map(day -> Times.day(
                                day.atStartOfDay(ZoneId.systemDefault()).toInstant()))
                        .orElse(Messages.groupNoDay);
        };
    }
}
