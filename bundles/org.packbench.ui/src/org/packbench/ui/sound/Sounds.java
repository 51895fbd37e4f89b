package org.packbench.ui.sound;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/**
 * Plays signals one after the other on a thread of its own; whoever asks for one never waits. A PC without a sound device
 * is silent, and says so once in the log. Thread-safe.
 */
public final class Sounds implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Sounds.class.getName());

    /** More waiting than this, and the packer scans faster than sounds can tell: the oldest is dropped. */
    private static final int WAITING = 2;

    private final ExecutorService player = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING),
            task -> {
                Thread thread = Executors.defaultThreadFactory().newThread(task);
                thread.setName("Packbench sounds");
                thread.setDaemon(true);
                return thread;
            },
            new ThreadPoolExecutor.DiscardOldestPolicy());
    private final AtomicBoolean silent = new AtomicBoolean();
    private volatile int percent;
    private volatile Scheme scheme = Scheme.BEEPS;

    /** @param percent the volume, from 0 (off) to 100 */
    public Sounds(int percent) {
        this.percent = percent;
    }

    /** Sets the volume, from 0 (off) to 100. */
    public void volume(int next) {
        percent = next;
    }

    /** How the next signals sound. */
    public void scheme(Scheme next) {
        scheme = next;
    }

    /** Whether nothing can be heard: the PC has no sound device. */
    public boolean silent() {
        return silent.get();
    }

    /** Plays it as soon as the ones before it are over. */
    public void play(Signal signal) {
        if (percent > 0 && scheme != Scheme.SILENT && !silent.get()) player.execute(() -> sound(signal));
    }

    private void sound(Signal signal) {
        byte[] samples = Synthesizer.samples(Melody.of(signal, scheme), percent);
        try (SourceDataLine line = AudioSystem.getSourceDataLine(Synthesizer.FORMAT)) {
            line.open(Synthesizer.FORMAT);
            line.start();
            line.write(samples, 0, samples.length);
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException noDevice) {
            // the platform says "no such line" with an IllegalArgumentException
            if (!silent.getAndSet(true))
                LOG.log(System.Logger.Level.INFO, "no sound device: {0}", noDevice.getMessage());
        }
    }

    @Override
    public void close() {
        player.shutdownNow();
    }
}
