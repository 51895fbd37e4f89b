package org.packbench.ui.work;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.packbench.core.journal.JournalException;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.session.OpenSession.NotSaved;
import org.packbench.core.shop.ShopException;
import org.packbench.core.storage.StorageException;
import org.packbench.ui.settings.ConfigFile;
import org.packbench.ui.shop.text.ShopTexts;
import org.packbench.ui.text.Faults;

/** A task in a job of its own, with progress and cancel; its result is published in the user interface's thread. */
public final class Work<T> extends Job {
    private static final System.Logger LOG = System.getLogger(Work.class.getName());

    private final Task<T> task;
    private final Consumer<Result<T>> publish;
    private @Nullable Exception fault;

    private Work(String name, Task<T> task, Consumer<Result<T>> publish) {
        super(name);
        this.task = task;
        this.publish = publish;
    }

    /** For a part of a window: the result is dropped when that part is gone. Call in the user interface's thread. */
    public static <T> Job start(Control owner, String name, Task<T> task, Consumer<Result<T>> then) {
        Display display = owner.getDisplay();
        return start(display, name, task, result -> {
            if (!owner.isDisposed()) then.accept(result);
        });
    }

    /** The result is dropped only when the display is gone. */
    public static <T> Job start(Display display, String name, Task<T> task, Consumer<Result<T>> then) {
        var work = new Work<>(name, task, result -> {
            if (!display.isDisposed()) display.asyncExec(() -> then.accept(result));
        });
        work.setUser(false);
        work.schedule();
        return work;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Result<T> result = result(monitor);
        publish.accept(result);
        // a fault is told by whoever asked for the work; the job's own error dialog would tell it twice, but has its
        // trace
        if (result instanceof Result.Failed<T> failed && fault != null && debugMode())
            return Traces.status(failed.reason(), fault);
        return result instanceof Result.Cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private Result<T> result(IProgressMonitor monitor) {
        try {
            return new Result.Done<>(task.run(monitor));
        } catch (OperationCanceledException e) {
            return new Result.Cancelled<>();
        } catch (StorageException e) {
            return failed(Faults.text(e), e);
        } catch (ProfileException e) {
            return failed(Faults.text(e), e);
        } catch (JournalException e) {
            return failed(Faults.text(e), e);
        } catch (NotSaved e) {
            return failed(Faults.text(e), e);
        } catch (ShopException e) {
            return failed(ShopTexts.fault(e), e);
        } catch (IOException e) {
            return failed(Faults.text(e), e);
        }
    }

    private static boolean debugMode() {
        return PlatformUI.isWorkbenchRunning()
                && PlatformUI.getWorkbench().getService(ConfigFile.class).debugMode();
    }

    /** The person gets the text, the log gets the cause. */
    private Result<T> failed(String reason, Exception cause) {
        LOG.log(System.Logger.Level.WARNING, getName(), cause);
        fault = cause;
        return new Result.Failed<>(reason);
    }
}
