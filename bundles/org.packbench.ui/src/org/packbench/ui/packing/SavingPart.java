package org.packbench.ui.packing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.OrderNumber;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.lease.Observation;
import org.packbench.core.session.OpenSession.Saving;
import org.packbench.model.screen.Answer;
import org.packbench.model.screen.Choice;
import org.packbench.model.screen.Fact;
import org.packbench.model.screen.Page;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.ScreenFactory;
import org.packbench.model.screen.Strip;
import org.packbench.model.screen.TakenOver;

/**
 * Where the work is saved: the strips while it is not, and what became of it when another station took the session. It
 * remembers what is on its way, so that it can tell which orders are safe.
 */
final class SavingPart {
    private static final ScreenFactory FACTORY = ScreenFactory.eINSTANCE;

    private final Screen screen;
    private final Times times;
    private final Deque<OnItsWay> onItsWay = new ArrayDeque<>();
    private @Nullable Instant awaySince;
    private Optional<Stop> stopped = Optional.empty();

    /** What was so when another station took the session. */
    private record Stop(Observation taker, int completed, Optional<OrderNumber> open, Instant at) {}

    /** A record that was judged here and is not acknowledged yet. */
    private record OnItsWay(long seq, Instant at, Optional<OrderNumber> order, boolean completes) {}

    SavingPart(Screen screen, Times times) {
        this.screen = screen;
        this.times = times;
    }

    /** A record was made. */
    void sent(long seq, Instant at, Optional<OrderNumber> order, boolean completes) {
        boolean known = !onItsWay.isEmpty() && onItsWay.getLast().seq() >= seq;
        if (!known) onItsWay.addLast(new OnItsWay(seq, at, order, completes));
    }

    /** Brings the strips up to date. */
    void show(Saving saving, Optional<Instant> nextTry, Instant now) {
        boolean arrived = arrived(saving);
        share(saving, nextTry, now);
        spool(saving);
        // what had reached the share before it went away is known a moment after the loss
        if (arrived) stopped.ifPresent(stop -> show(stop, saving));
    }

    /** Forgets what the share has; after a loss nobody acknowledges that any more, but it is not counted as waiting. */
    private boolean arrived(Saving saving) {
        boolean arrived = onItsWay.removeIf(record -> record.seq() <= saving.savedThrough());
        while (saving.lost().isPresent() && onItsWay.size() > saving.waiting()) {
            onItsWay.removeFirst();
            arrived = true;
        }
        return arrived;
    }

    private void share(Saving saving, Optional<Instant> nextTry, Instant now) {
        Instant before = awaySince;
        if (saving.lost().isPresent()) screen.setShareStrip(null);
        else if (saving.problem().isPresent()) {
            Instant since = before == null ? now : before;
            awaySince = since;
            String hint = nextTry.map(at -> Messages.STRIP_SHARE_NEXT.markup(seconds(now, at)))
                    .orElseGet(Messages.STRIP_SHARE_HINT::markup);
            share(
                    Messages.STRIP_SHARE.text(times.minutes(since)),
                    Messages.STRIP_SHARE_TEXT.text(saving.waiting()),
                    hint);
        } else if (before != null && saving.waiting() > 0)
            // it is back, and what was kept here goes there: seen until all of it is there
            share(Messages.STRIP_BACK.text(), Messages.STRIP_BACK_TEXT.text(saving.waiting()), "");
        else {
            awaySince = null;
            if (screen.getShareStrip() != null) screen.setShareStrip(null);
        }
    }

    /** Begun seconds count: it never says 0 while it still waits. */
    private static long seconds(Instant now, Instant at) {
        return Math.max(1, Duration.between(now, at).plusMillis(999).toSeconds());
    }

    private void share(String title, String text, String hint) {
        Strip strip = screen.getShareStrip() == null ? FACTORY.createStrip() : screen.getShareStrip();
        strip(strip, title, text, hint);
        if (screen.getShareStrip() != strip) screen.setShareStrip(strip);
    }

    /** Changes what is different. */
    static void strip(Strip strip, String title, String text, String hint) {
        Texts.set(strip.getTitle(), title, strip::setTitle);
        Texts.set(strip.getText(), text, strip::setText);
        Texts.set(strip.getHint(), hint, strip::setHint);
    }

    private void spool(Saving saving) {
        String problem = saving.spoolProblem().orElse("");
        if (problem.isEmpty()) {
            if (screen.getSaveStrip() != null) screen.setSaveStrip(null);
            return;
        }
        Strip strip = screen.getSaveStrip() == null ? FACTORY.createStrip() : screen.getSaveStrip();
        strip(strip, Messages.STRIP_SAVE.text(), problem, Messages.STRIP_SAVE_HINT.markup());
        if (screen.getSaveStrip() != strip) screen.setSaveStrip(strip);
    }

    /** What the bar says to a packer whose session was taken. */
    Say taken(Observation taker) {
        String what = taker.holder()
                .map(holder -> Messages.TAKEN_WHAT.markup(
                        holder.worker(),
                        holder.pc(),
                        taker.since().map(times::seconds).orElse("–")))
                .orElseGet(Messages.TAKEN_WHAT_UNKNOWN::markup);
        String reason = taker.occasion().reason();
        String next = reason.isEmpty() ? Messages.TAKEN_NEXT.markup() : Messages.TAKEN_FORCED.markup(reason);
        return new Say(Answer.TAKEN_OVER, what, next);
    }

    /** The three times of a takeover, one a line. */
    String aside(Saving saving, Observation taker, Instant now) {
        Instant away = awaySince;
        String saved = away != null
                ? Messages.ASIDE_LOST.markup(times.seconds(away)) + "\n"
                : saving.savedAt()
                        .map(at -> Messages.ASIDE_SAVED.markup(times.seconds(at)) + "\n")
                        .orElse("");
        String taken = taker.since()
                .map(at -> Messages.ASIDE_TAKEN.markup(times.seconds(at)) + "\n")
                .orElse("");
        return saved + taken + Messages.ASIDE_NOTICED.markup(times.seconds(now));
    }

    /** Shows what became of the work, in place of everything else. */
    void stop(Saving saving, Observation taker, int completed, Optional<OrderNumber> open, Instant now) {
        Stop stop = new Stop(taker, completed, open, now);
        stopped = Optional.of(stop);
        show(stop, saving);
        screen.setPage(Page.TAKEN_OVER);
        screen.getWorker()
                .setDetail(Messages.WORKER_NO_SESSION.text(screen.getWorker().getPc()));
    }

    private void show(Stop stop, Saving saving) {
        screen.setTakenOver(story(stop, saving));
        screen.getChoices().clear();
        screen.getChoices().addAll(choices(stop.taker()));
    }

    private TakenOver story(Stop stop, Saving saving) {
        TakenOver story = FACTORY.createTakenOver();
        int safe = stop.completed()
                - (int) onItsWay.stream().filter(OnItsWay::completes).count();
        story.getFacts().add(fact(safe, Messages.TAKEN_SAFE, safe(saving)));
        story.getFacts().add(fact(onItsWay.size(), Messages.TAKEN_ASIDE, kept(stop.at())));
        story.setTitle(Messages.TAKEN_TITLE.text());
        story.setAdvice(advice(stop.taker(), stop.open()));
        if (!onItsWay.isEmpty()) story.setSecond(Messages.TAKEN_REVIEW.markup());
        return story;
    }

    private String safe(Saving saving) {
        if (onItsWay.isEmpty()) return Messages.TAKEN_SAFE_ALL.text();
        Instant away = awaySince;
        if (away != null) return Messages.TAKEN_SAFE_LOST.text(times.minutes(away));
        return saving.savedAt()
                .map(at -> Messages.TAKEN_SAFE_UNTIL.text(times.minutes(at)))
                .orElse("");
    }

    private static Fact fact(int figure, Messages title, String text) {
        Fact fact = FACTORY.createFact();
        fact.setFigure(Integer.toString(figure));
        fact.setTitle(title.form(figure));
        fact.setText(text);
        return fact;
    }

    private String kept(Instant now) {
        if (onItsWay.isEmpty()) return Messages.TAKEN_ASIDE_NONE.text();
        Set<String> orders = new LinkedHashSet<>();
        onItsWay.forEach(record -> record.order().ifPresent(order -> orders.add(order.value())));
        return Messages.TAKEN_ASIDE_TEXT.text(
                times.minutes(onItsWay.getFirst().at()), times.minutes(now), String.join(", ", orders));
    }

    private static String advice(Observation taker, Optional<OrderNumber> open) {
        return open.map(order -> taker.holder()
                        .map(Holder::worker)
                        .map(worker -> Messages.TAKEN_HALF.markup(
                                order,
                                RequestPart.name(worker),
                                taker.holder().map(Holder::pc).orElse("")))
                        .orElseGet(() -> Messages.TAKEN_HALF_UNKNOWN.markup(order)))
                .orElseGet(Messages.TAKEN_NO_BOX::markup);
    }

    private List<Choice> choices(Observation taker) {
        String seen = taker.holder()
                .map(holder -> Messages.CHOICE_ASK_TEXT.text(RequestPart.name(holder.worker())))
                .orElseGet(Messages.CHOICE_ASK_ANY::text);
        var choices = new ArrayList<Choice>();
        choices.add(choice("Ctrl+N", Messages.CHOICE_START, Messages.CHOICE_START_TEXT.text(), ScanCommand.START));
        choices.add(choice("Ctrl+Shift+R", Messages.CHOICE_ASK, seen, ScanCommand.ASK_RELEASE));
        if (!onItsWay.isEmpty())
            choices.add(
                    choice("Ctrl+J", Messages.CHOICE_SCANS, Messages.CHOICE_SCANS_TEXT.text(), ScanCommand.KEPT_ASIDE));
        return choices;
    }

    static Choice choice(String key, Messages title, String text, ScanCommand command) {
        Choice choice = FACTORY.createChoice();
        choice.setKey(Caps.of(key));
        choice.setTitle(title.text());
        choice.setText(text);
        choice.setCommand(command.name());
        return choice;
    }
}
