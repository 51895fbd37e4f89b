package org.packbench.ui.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.index.SessionIndex.Snapshot;
import org.packbench.core.session.Sessions.State;
import org.packbench.ui.browser.text.Messages;
import org.packbench.ui.look.HeadText;
import org.packbench.ui.text.Counted;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Role;

/** What the browser says besides its rows. */
final class HeadTexts {
    private HeadTexts() {}

    /** What stands in place of the table; empty when there is something to be seen in it. */
    static <T> Optional<HeadText> empty(Seen<T> seen, int all, int shown) {
        return switch (seen) {
            case Seen.NoShare<T> none -> quiet("offline", Messages.noShare, Messages.noShareText);
            case Seen.Opening<T> opening -> quiet("table", NLS.bind(Messages.opening, opening.at()), "");
            case Seen.Unreachable<T> away ->
                Optional.of(new HeadText("offline", Role.RED, Messages.silent, away.at() + "\n" + away.told()));
            case Seen.Reading<T> reading -> quiet("table", NLS.bind(Messages.reading, reading.at()), "");
            case Seen.Read<T> read when shown > 0 -> Optional.empty();
            case Seen.Read<T> read
            when all > 0 -> quiet("search", Messages.nothingFound, Counted.text(Messages.nothingFoundText, all));
            case Seen.Read<T> read when read.scanning() -> quiet("search", Messages.scanning, Messages.scanningText);
            case Seen.Read<T> read -> quiet("box", Messages.noSessions, Messages.noSessionsText);
        };
    }

    private static Optional<HeadText> quiet(String icon, String headline, String text) {
        return Optional.of(new HeadText(icon, Role.SECOND_INK, headline, text));
    }

    /** How old what is shown is. */
    static <T> String age(Seen<T> seen, Instant now, boolean paused) {
        return seen.read()
                .map(read -> {
                    Duration old = Duration.between(read.snapshot().at(), now);
                    String text = NLS.bind(org.packbench.ui.Messages.refreshed, Times.ago(old));
                    if (paused) return text + org.packbench.ui.Messages.refreshPaused;
                    return read.scanning() ? text + " · " + Messages.scanningShort : text;
                })
                .orElse("");
    }

    /** What the status line says: {@code 1 selected · 18 shown of 10,412 in the index}. */
    static String status(int chosen, int shown, int all) {
        String of = NLS.bind(Messages.statusShown, number(shown), number(all));
        return chosen == 0 ? of : Counted.text(Messages.statusChosen, chosen) + " · " + of;
    }

    private static String number(int count) {
        return String.format("%,d", count);
    }

    /** What went wrong with the last reading, and what the index could not read; empty when all is well. */
    static <T> Optional<String> trouble(Seen<T> seen, Instant now) {
        return seen.read()
                .flatMap(read -> read.told()
                        .map(told -> NLS.bind(
                                Messages.shareAway,
                                Times.ago(Duration.between(read.snapshot().at(), now)),
                                told))
                        .or(() -> unread(read.snapshot())));
    }

    /** What the index could not read, and what makes sessions damaged: the first by its file and place. */
    private static Optional<String> unread(Snapshot snapshot) {
        List<String> problems = Stream.concat(
                        snapshot.problems().stream(),
                        snapshot.entries().stream()
                                .filter(entry -> entry.state() == State.DAMAGED)
                                .flatMap(entry -> entry.problem().stream()))
                .distinct()
                .toList();
        return problems.stream().findFirst().map(first -> Counted.text(Messages.problems, problems.size(), first));
    }
}
