package org.packbench.ui.details;

import java.util.function.UnaryOperator;
import org.eclipse.swt.widgets.Control;

/** Lets a session's time pass, faster than it was, in the user interface's thread. */
final class Player {
    /** One worker's pace, and what makes a day of eight hours pass in a minute. */
    static final int[] SPEEDS = {1, 2, 8, 30, 120, 480};

    private static final int FRAME_MS = 40;
    private static final double NANOS = 1e9;

    private final Control owner;
    private final Runnable changed;
    private final Stepping stepping;
    private int speed = 8;
    private boolean playing;
    private int turn;
    private long before;

    /** What is moved. */
    interface Stepping {
        /** @return whether there is more to come */
        boolean step(UnaryOperator<Replay> step);
    }

    /** @param changed is told of a start and of a stop */
    Player(Control owner, Stepping stepping, Runnable changed) {
        this.owner = owner;
        this.stepping = stepping;
        this.changed = changed;
    }

    boolean playing() {
        return playing;
    }

    int speed() {
        return speed;
    }

    void speed(int times) {
        speed = times;
    }

    void play() {
        playing = true;
        before = System.nanoTime();
        int mine = ++turn;
        changed.run();
        owner.getDisplay().timerExec(FRAME_MS, () -> frame(mine));
    }

    void stop() {
        if (!playing) return;
        playing = false;
        turn++;
        changed.run();
    }

    private void frame(int mine) {
        if (owner.isDisposed() || mine != turn) return;
        long now = System.nanoTime();
        double seconds = (now - before) / NANOS * speed;
        before = now;
        if (stepping.step(replay -> replay.played(seconds))) owner.getDisplay().timerExec(FRAME_MS, () -> frame(mine));
        else stop();
    }
}
