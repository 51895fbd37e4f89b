package org.packbench.ui.packing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.packbench.model.screen.Answer;
import org.packbench.model.screen.Bar;
import org.packbench.model.screen.ScanEntry;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.ScreenFactory;
import org.packbench.ui.sound.Signal;

/** The bar: says an answer in every way at once, holds it where it must be acknowledged, and keeps the past ones. */
final class BarPart {
    /** How often a held answer sounds again. */
    private static final Duration AGAIN = Duration.ofSeconds(4);

    /** How many past scans are kept for the screen. */
    static final int HISTORY = 50;

    private final Screen screen;
    private final Times times;
    private final ScanSettings settings;
    private final InstantSource clock;
    private final Consumer<Signal> sounds;
    private Instant sounded = Instant.EPOCH;

    BarPart(Screen screen, Times times, ScanSettings settings, InstantSource clock, Consumer<Signal> sounds) {
        this.screen = screen;
        this.times = times;
        this.settings = settings;
        this.clock = clock;
        this.sounds = sounds;
    }

    boolean held() {
        Bar bar = screen.getBar();
        return bar != null && bar.isHeld();
    }

    /** Whether this answer stands on the bar. */
    boolean says(Answer answer) {
        Bar bar = screen.getBar();
        return bar != null && bar.getAnswer() == answer;
    }

    /** Says an answer. */
    void say(Say say, String aside) {
        set(say, aside, settings.holds(say.answer()));
        sound(say.answer());
    }

    /** Says the answer to a scan, and keeps it. */
    void say(Say say, String code, String reason) {
        boolean holds = settings.holds(say.answer());
        boolean codeIsSaid = say.what().contains(Markup.code(code));
        String first = !reason.isEmpty() ? Markup.escape(reason) + "\n" : codeIsSaid ? "" : Markup.code(code) + "\n";
        say(say, first + now() + (holds ? "\n" + Messages.ASIDE_HELD.markup() : ""));
        remember(say, code, reason);
    }

    /** The scan came while an answer was held or the session lost: it counts for nothing, and that is said. */
    void notCounted(String code) {
        Bar bar = screen.getBar();
        set(
                new Say(bar.getAnswer(), bar.getWord(), bar.getWhat(), bar.getNext()),
                Messages.ASIDE_NOT_COUNTED.markup(code) + "\n" + now()
                        + (bar.isHeld() ? "\n" + Messages.ASIDE_HELD.markup() : ""),
                bar.isHeld());
        sound(bar.getAnswer());
    }

    /** Says what to do next; makes no sound. */
    void wait(Say say) {
        set(say, "", false);
    }

    private void set(Say say, String aside, boolean held) {
        Bar bar = ScreenFactory.eINSTANCE.createBar();
        bar.setAnswer(say.answer());
        bar.setWord(say.word());
        bar.setWhat(say.what());
        bar.setNext(say.next());
        bar.setAside(aside);
        bar.setHeld(held);
        screen.setBar(bar);
    }

    /** The code has a column of its own: an answer that says only the code is kept by its reason. */
    private void remember(Say say, String code, String reason) {
        String what = Markup.plain(say.what());
        ScanEntry entry = ScreenFactory.eINSTANCE.createScanEntry();
        entry.setTime(now());
        entry.setCode(code);
        entry.setText(what.equals(code) && !reason.isEmpty() ? reason : what);
        entry.setAnswer(say.answer());
        screen.getScans().add(0, entry);
        if (screen.getScans().size() > HISTORY) screen.getScans().remove(HISTORY);
    }

    /** Says a held answer again when it is time. */
    void tick() {
        if (held() && !clock.instant().isBefore(sounded.plus(AGAIN)))
            sound(screen.getBar().getAnswer());
    }

    private void sound(Answer answer) {
        sounded = clock.instant();
        Look.of(answer).signal().ifPresent(sounds);
    }

    String now() {
        return times.seconds(clock.instant());
    }
}
