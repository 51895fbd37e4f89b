package org.packbench.ui.tests.bot;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;

/** The user interface's thread, as a test's thread reaches it. */
public record Ui(Display display) {
    /** Longer than anything takes on a machine that does other work as well. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int LOOK_EVERY_MS = 50;

    /** What is to become true; looked at in the user interface's thread. */
    public interface Condition {
        boolean met();
    }

    /** Asks in the user interface's thread; what is thrown there is thrown here. */
    public <T> T ask(Supplier<T> question) {
        var answer = new CompletableFuture<T>();
        display.asyncExec(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException | AssertionError e) {
                answer.completeExceptionally(e);
            }
        });
        return await(answer, "an answer of the user interface");
    }

    public void run(Runnable action) {
        ask(() -> {
            action.run();
            return Boolean.TRUE;
        });
    }

    /** Does something that opens a dialog, and so returns only when that is closed again. */
    public void begin(Runnable action) {
        display.asyncExec(action);
    }

    /** Waits until it is so; looks after every turn of the event loop that it is given. */
    public void waitUntil(String what, Condition condition) {
        var met = new CompletableFuture<Boolean>();
        display.asyncExec(() -> look(condition, met));
        await(met, what);
    }

    private void look(Condition condition, CompletableFuture<Boolean> met) {
        if (met.isDone() || display.isDisposed()) return;
        try {
            if (condition.met()) met.complete(Boolean.TRUE);
            else display.timerExec(LOOK_EVERY_MS, () -> look(condition, met));
        } catch (RuntimeException | AssertionError e) {
            met.completeExceptionally(e);
        }
    }

    private <T> T await(CompletableFuture<T> future, String what) {
        try {
            return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(false);
            throw new AssertionError("waited in vain for: " + what + "\n" + new WidgetTree(display).text());
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause() + "\n" + new WidgetTree(display).text(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
