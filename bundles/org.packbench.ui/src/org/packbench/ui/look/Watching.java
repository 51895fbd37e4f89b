package org.packbench.ui.look;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.packbench.core.session.OpenSession;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.DeskState;
import org.packbench.ui.desk.Table;
import org.packbench.ui.work.Watch;

/** Keeps a control up to date with the desk, the session on it and the theme, in the control's thread, until it is disposed. */
public final class Watching {
    private Watching() {}

    /** Shows after every change of the desk's state and of where its session is saved. */
    public static void desk(Control control, Desk desk, Runnable show) {
        var session = new SessionWatch(control, show);
        Runnable later = () -> later(control, () -> {
            session.follow(desk.state());
            show.run();
        });
        Watch watch = desk.watch(later);
        control.addListener(SWT.Dispose, e -> {
            watch.close();
            session.stop();
        });
        session.follow(desk.state());
    }

    /** Shows after the theme was changed. */
    public static void look(Control control, Look look, Runnable show) {
        Watch watch = look.watch(show);
        control.addListener(SWT.Dispose, e -> watch.close());
    }

    /** Runs in the control's thread, if it is still there then; any thread. */
    static void later(Control control, Runnable run) {
        if (control.isDisposed()) return;
        Display display = control.getDisplay();
        display.asyncExec(() -> {
            if (!control.isDisposed()) run.run();
        });
    }

    private static void close(AutoCloseable watch) {
        try {
            watch.close();
        } catch (Exception e) {
            throw new IllegalStateException("a watch cannot be ended", e);
        }
    }

    /** The session on the desk changes; only the present one is watched. */
    private static final class SessionWatch {
        private final Control control;
        private final Runnable show;
        private @Nullable OpenSession followed;
        private @Nullable AutoCloseable watch;

        SessionWatch(Control control, Runnable show) {
            this.control = control;
            this.show = show;
        }

        void follow(DeskState state) {
            OpenSession now = state.table().map(Table::session).orElse(null);
            if (now == followed) return;
            stop();
            followed = now;
            if (now == null) return;
            AutoCloseable saving = now.onSaving(() -> later(control, show));
            AutoCloseable waiting = now.onWaiting(() -> later(control, show));
            watch = () -> {
                saving.close();
                waiting.close();
            };
        }

        void stop() {
            AutoCloseable old = watch;
            watch = null;
            if (old != null) close(old);
        }
    }
}
