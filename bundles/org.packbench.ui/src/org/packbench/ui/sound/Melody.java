package org.packbench.ui.sound;

import java.time.Duration;
import java.util.List;

/** What a signal sounds like, as a row of tones; told apart by pitch, number and direction, so that none needs the screen. */
record Melody(List<Tone> tones) {
    /** @param hertz 0 is silence */
    record Tone(int hertz, Duration length, Voice voice) {}

    /** What makes the tone. */
    enum Voice {
        WHISTLE,
        /** With overtones that small speakers can play, although its ground tone is too low for them. */
        BUZZER,
        /** Struck, and fading. */
        BELL
    }

    private static final Duration PAUSE = Duration.ofMillis(60);

    Melody {
        tones = List.copyOf(tones);
    }

    static Melody of(Signal signal, Scheme scheme) {
        return switch (scheme) {
            case BEEPS -> beeps(signal);
            case BELLS -> beeps(signal).struck();
            case SILENT -> new Melody(List.of());
        };
    }

    /** The same on bells: what is alarming stays a buzz, for nobody must take it for anything else. */
    private Melody struck() {
        return new Melody(tones.stream().map(Melody::struck).toList());
    }

    private static Tone struck(Tone tone) {
        return tone.hertz() == 0 || tone.voice() == Voice.BUZZER
                ? tone
                : new Tone(tone.hertz() / 2, tone.length().multipliedBy(2), Voice.BELL);
    }

    private static Melody beeps(Signal signal) {
        return switch (signal) {
            case OK -> of(beep(1760, 70));
            case COMPLETE -> of(beep(1047, 90), beep(1568, 90));
            case TOO_MANY -> of(beep(880, 110), silence(), beep(880, 110));
            case WRONG -> of(buzz(450));
            case UNKNOWN -> of(beep(784, 120), beep(523, 120));
            case ALREADY_PACKED -> of(beep(660, 300));
            case STOP -> of(buzz(450), silence(), buzz(450), silence(), buzz(450));
            case TWICE -> of(beep(880, 50), silence(), beep(880, 50));
            case TICK -> of(beep(1200, 30));
            case NOT_SAVED -> of(buzz(300));
        };
    }

    private static Melody of(Tone... tones) {
        return new Melody(List.of(tones));
    }

    private static Tone beep(int hertz, int millis) {
        return new Tone(hertz, Duration.ofMillis(millis), Voice.WHISTLE);
    }

    private static Tone buzz(int millis) {
        return new Tone(196, Duration.ofMillis(millis), Voice.BUZZER);
    }

    private static Tone silence() {
        return new Tone(0, PAUSE, Voice.WHISTLE);
    }
}
