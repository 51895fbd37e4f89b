package org.packbench.ui.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.packbench.core.SessionId;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.index.SessionEntry.CourierCount;
import org.packbench.ui.text.States;
import org.packbench.ui.text.Workers;

/** A line of the table. */
sealed interface Row {
    /** The session's id, or the group's key: what stays the same from one refresh to the next. */
    String key();

    /** The head of a group. */
    record Group(String name, int sessions) implements Row {
        @Override
        public String key() {
            return "\n" + name;
        }
    }

    /**
     * A session, with what it is searched and sorted by; made outside the user interface's thread.
     *
     * @param name as people tell it from others
     * @param worker as it is shown; empty when nobody has opened it yet
     * @param day on which it was begun, in the time zone of who looks
     * @param words what a text is looked for in, in lower case
     */
    record Session(SessionEntry entry, String name, String worker, Optional<LocalDate> day, String words)
            implements Row {
        static Session of(SessionEntry entry, ZoneId zone) {
            String worker = entry.untouched() ? "" : Workers.shown(entry.worker(), entry.pc());
            String words = Stream.of(
                            Stream.of(
                                    entry.client(),
                                    entry.id().value(),
                                    entry.id().shown(),
                                    entry.list(),
                                    worker,
                                    entry.pc().orElse(""),
                                    entry.openOrder().orElse(""),
                                    States.word(entry.state())),
                            entry.couriers().stream().map(CourierCount::courier))
                    .flatMap(each -> each)
                    .collect(Collectors.joining("\n"))
                    .toLowerCase(Locale.ROOT);
            return new Session(
                    entry,
                    entry.id().shown(),
                    worker,
                    begun(entry).map(at -> at.atZone(zone).toLocalDate()),
                    words);
        }

        /** When it was opened first; of one that nobody has opened, when it was made. */
        static Optional<Instant> begun(SessionEntry entry) {
            return entry.started().or(entry::created);
        }

        SessionId id() {
            return entry.id();
        }

        boolean goesBy(String courier) {
            return entry.couriers().stream().anyMatch(each -> each.courier().equals(courier));
        }

        @Override
        public String key() {
            return entry.id().value();
        }
    }
}
