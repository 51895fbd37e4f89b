package org.packbench.ui.browser;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.packbench.core.session.Sessions.State;

/**
 * Which sessions are to be seen; what is empty lets all through.
 *
 * @param state {@code ACTIVE} means those of this PC as well
 * @param worker as the table shows them
 * @param from the first day on which a session was begun, and {@code to} the last one
 * @param text words that must all be found in a row, in any case
 */
record Filter(
        Optional<String> client,
        Optional<State> state,
        Optional<String> worker,
        Optional<String> pc,
        Optional<String> courier,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String text) {

    static final Filter NONE = new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "");

    Filter withText(String typed) {
        return new Filter(client, state, worker, pc, courier, from, to, typed);
    }

    boolean lets(Row.Session row) {
        return state.map(wanted -> is(wanted, row.entry().state())).orElse(true)
                && client.map(row.entry().client()::equals).orElse(true)
                && worker.map(row.worker()::equals).orElse(true)
                && pc.map(wanted -> row.entry().pc().filter(wanted::equals).isPresent())
                        .orElse(true)
                && courier.map(row::goesBy).orElse(true)
                && lets(row.day())
                && finds(row.words());
    }

    private static boolean is(State wanted, State state) {
        return state == wanted || wanted == State.ACTIVE && state == State.HERE;
    }

    /** A session of which no file says when it was begun is on no day. */
    private boolean lets(Optional<LocalDate> day) {
        return from.map(first -> day.filter(d -> !d.isBefore(first)).isPresent())
                        .orElse(true)
                && to.map(last -> day.filter(d -> !d.isAfter(last)).isPresent()).orElse(true);
    }

    private boolean finds(String words) {
        String typed = text.strip();
        return typed.isEmpty()
                || Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(words::contains);
    }
}
