package org.packbench.ui.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SoundsTest {
    @ParameterizedTest
    @EnumSource(value = Scheme.class, names = "SILENT", mode = EnumSource.Mode.EXCLUDE)
    void everySignalSoundsUnlikeTheOthers(Scheme scheme) {
        Set<Melody> melodies = new HashSet<>(Arrays.stream(Signal.values())
                .map(signal -> Melody.of(signal, scheme))
                .toList());
        assertEquals(Signal.values().length, melodies.size());
    }

    @ParameterizedTest
    @CsvSource({
        "OK, 1760, 70",
        "COMPLETE, 1047, 180",
        "TOO_MANY, 880, 280",
        "WRONG, 196, 450",
        "UNKNOWN, 784, 240",
        "ALREADY_PACKED, 660, 300",
        "TWICE, 880, 160",
        "TICK, 1200, 30"
    })
    void aSignalBeginsOnItsPitchAndLastsItsTime(Signal signal, int hertz, int millis) {
        Melody melody = Melody.of(signal, Scheme.BEEPS);
        assertEquals(hertz, melody.tones().getFirst().hertz());
        assertEquals(
                millis,
                melody.tones().stream()
                        .mapToLong(tone -> tone.length().toMillis())
                        .sum());
    }

    @ParameterizedTest
    @EnumSource(Signal.class)
    void samplesAreAsLongAsTheMelodyAndNeverClip(Signal signal) {
        for (Scheme scheme : new Scheme[] {Scheme.BEEPS, Scheme.BELLS}) {
            Melody melody = Melody.of(signal, scheme);
            byte[] samples = Synthesizer.samples(melody, 100);
            long millis = melody.tones().stream()
                    .mapToLong(tone -> tone.length().toMillis())
                    .sum();
            assertEquals(
                    millis * Synthesizer.RATE / 1000.0,
                    samples.length / 2.0,
                    melody.tones().size());
            assertTrue(peak(samples) > Short.MAX_VALUE / 2, "too soft");
            assertTrue(peak(samples) < Short.MAX_VALUE, "clipped");
            assertEquals(0, sample(samples, 0), "clicks");
        }
    }

    @ParameterizedTest
    @EnumSource(Signal.class)
    void theSilentSchemeHasNoSound(Signal signal) {
        assertEquals(0, Synthesizer.samples(Melody.of(signal, Scheme.SILENT), 100).length);
    }

    @Test
    void volumeZeroIsSilence() {
        assertEquals(0, peak(Synthesizer.samples(Melody.of(Signal.WRONG, Scheme.BEEPS), 0)));
    }

    @Test
    void playingNeverWaitsNotEvenForAHundredSignals() {
        try (Sounds sounds = new Sounds(1)) {
            assertTimeoutPreemptively(Duration.ofSeconds(1), () -> {
                for (int i = 0; i < 100; i++) sounds.play(Signal.STOP);
            });
        }
    }

    private static int peak(byte[] samples) {
        int peak = 0;
        for (int i = 0; i < samples.length / 2; i++) peak = Math.max(peak, Math.abs(sample(samples, i)));
        return peak;
    }

    private static int sample(byte[] samples, int index) {
        return (short) (samples[2 * index] & 0xFF | samples[2 * index + 1] << 8);
    }
}
