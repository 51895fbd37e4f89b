package org.packbench.ui.sound;

import java.io.ByteArrayOutputStream;
import javax.sound.sampled.AudioFormat;

/** Makes samples of a melody: 16 bit, one channel, with soft edges so that no tone clicks. */
final class Synthesizer {
    static final int RATE = 44_100;
    static final AudioFormat FORMAT = new AudioFormat(RATE, 16, 1, true, false);

    /** Each tone rises and falls for this long. */
    private static final double EDGE_SECONDS = 0.005;

    private Synthesizer() {}

    /** @param percent the volume, from 0 to 100 */
    static byte[] samples(Melody melody, int percent) {
        ByteArrayOutputStream samples = new ByteArrayOutputStream();
        double volume = Math.clamp(percent, 0, 100) / 100.0;
        for (Melody.Tone tone : melody.tones()) write(samples, tone, volume * volume);
        return samples.toByteArray();
    }

    private static void write(ByteArrayOutputStream samples, Melody.Tone tone, double loudness) {
        int count = (int) (tone.length().toMillis() * RATE / 1000);
        for (int i = 0; i < count; i++) {
            double edge = Math.min(1, Math.min(i, count - 1 - i) / (EDGE_SECONDS * RATE));
            int value = (int) Math.round(wave(tone, (double) i / RATE) * edge * loudness * Short.MAX_VALUE);
            samples.write(value & 0xFF);
            samples.write(value >> 8 & 0xFF);
        }
    }

    /** Between -1 and 1. */
    private static double wave(Melody.Tone tone, double seconds) {
        double phase = 2 * Math.PI * tone.hertz() * seconds;
        return 0.8
                * switch (tone.voice()) {
                    case WHISTLE -> Math.sin(phase);
                    // the odd overtones of a square wave
                    case BUZZER ->
                        Math.sin(phase) + Math.sin(3 * phase) / 3 + Math.sin(5 * phase) / 5 + Math.sin(7 * phase) / 7;
                    // a bell's overtones are no multiples of its ground tone, and all of it fades
                    case BELL ->
                        (Math.sin(phase) + Math.sin(2.76 * phase) / 4)
                                * Math.exp(-4 * seconds / (tone.length().toMillis() / 1000.0));
                };
    }
}
