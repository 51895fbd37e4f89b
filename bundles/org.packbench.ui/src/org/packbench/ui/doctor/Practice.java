package org.packbench.ui.doctor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.packbench.core.doctor.Examination;
import org.packbench.core.doctor.Finding;
import org.packbench.core.doctor.ShareDoctor;
import org.packbench.core.doctor.ShareDoctor.Repair;
import org.packbench.core.storage.StorageException;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.doctor.Stage.Reached;
import org.packbench.ui.doctor.text.DoctorTexts;
import org.packbench.ui.doctor.text.Messages;
import org.packbench.ui.settings.ConfigFile;
import org.packbench.ui.text.Faults;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** Examines and mends in jobs, and keeps the view's state. Used in the user interface's thread. */
final class Practice {
    private static final int LOOK_EVERY_MS = 100;

    /** What came of each repair that was tried, and the fault that ended it. */
    private record Mended(Map<Finding, Repair> repaired, Optional<StorageException> fault) {}

    private final Control owner;
    private final Desk desk;
    private final ConfigFile settings;
    private final Runnable changed;
    private DoctorState state = new DoctorState.NoShare();
    private @Nullable Job running;
    private @Nullable ShareDoctor asked;

    /** @param owner lives as long as the view; its results are nobody's after that */
    Practice(Control owner, Desk desk, ConfigFile settings, Runnable changed) {
        this.owner = owner;
        this.desk = desk;
        this.settings = settings;
        this.changed = changed;
        owner.addListener(SWT.Dispose, e -> cancel());
    }

    DoctorState state() {
        return state;
    }

    private void become(DoctorState next) {
        state = next;
        changed.run();
    }

    /** Follows the desk: another share is examined at once, one that is gone is not. */
    void follow() {
        switch (desk.state().share()) {
            case ShareState.None none -> stop(new DoctorState.NoShare());
            case ShareState.Opening opening -> stop(new DoctorState.Opening(opening.at()));
            case ShareState.Failed failed ->
                stop(new DoctorState.Unreachable(
                        failed.at(), DoctorTexts.unreachable(failed.reason(), settings.connectionTimeout())));
            case ShareState.Ready ready ->
                desk.doctor().filter(doctor -> doctor != asked).ifPresent(doctor -> examine());
        }
    }

    private void stop(DoctorState next) {
        asked = null;
        if (next.equals(state)) return;
        cancel();
        running = null;
        become(next);
    }

    /** Examines anew; a share that could not be opened is tried again first. */
    void examine() {
        if (state.busy()) return;
        if (desk.state().share() instanceof ShareState.Failed failed) {
            Work.<Boolean>start(owner, Messages.workExamine, monitor -> open(failed.at()), result -> {});
            return;
        }
        if (!(desk.state().share() instanceof ShareState.Ready ready)) return;
        desk.doctor().ifPresent(doctor -> examine(ready.at(), doctor));
    }

    private Boolean open(String root) {
        desk.open(root);
        return Boolean.TRUE;
    }

    private void examine(String at, ShareDoctor doctor) {
        asked = doctor;
        var reached = new AtomicReference<>(new Reached("", 0));
        var job = new AtomicReference<@Nullable Job>();
        become(new DoctorState.Examining(at, "", 0));
        Job work = Work.<Examination>start(
                owner, Messages.workExamine, monitor -> doctor.examine(new Stage(monitor, reached)), result -> {
                    if (running == job.get()) examined(at, result);
                });
        job.set(work);
        running = work;
        follow(at, work, reached);
    }

    /** Looks now and then how far it is. */
    private void follow(String at, Job work, AtomicReference<Reached> reached) {
        if (owner.isDisposed() || running != work || !(state instanceof DoctorState.Examining)) return;
        Reached now = reached.get();
        DoctorState next = new DoctorState.Examining(at, now.step(), now.fraction());
        if (!next.equals(state)) become(next);
        owner.getDisplay().timerExec(LOOK_EVERY_MS, () -> follow(at, work, reached));
    }

    private void examined(String at, Result<Examination> result) {
        running = null;
        become(
                switch (result) {
                    case Result.Done<Examination> done ->
                        new DoctorState.Examined(Results.of(done.value()), Optional.empty());
                    case Result.Failed<Examination> failed -> new DoctorState.Broken(at, failed.reason());
                    case Result.Cancelled<Examination> cancelled -> new DoctorState.Cancelled(at);
                });
    }

    void cancel() {
        Job job = running;
        if (job != null) job.cancel();
    }

    /** Mends these, one after the other. */
    void mend(List<Finding> findings) {
        ShareDoctor doctor = desk.doctor().orElse(null);
        Results results = state.shown().orElse(null);
        if (doctor == null || results == null || state.busy() || findings.isEmpty()) return;
        var done = new AtomicReference<>(0);
        become(new DoctorState.Mending(results, 0, findings.size()));
        Job work = Work.<Mended>start(
                owner,
                Messages.workMend,
                monitor -> mend(doctor, findings, monitor, done),
                result -> mended(results, result));
        running = work;
        followMending(results, work, findings.size(), done);
    }

    /** What was mended before a fault, or before it was cancelled, is mended, and told. */
    private static Mended mend(
            ShareDoctor doctor, List<Finding> findings, IProgressMonitor monitor, AtomicReference<Integer> done) {
        Map<Finding, Repair> repaired = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (monitor.isCanceled()) break;
            try {
                repaired.put(finding, doctor.repair(finding));
            } catch (StorageException e) {
                return new Mended(repaired, Optional.of(e));
            }
            done.set(repaired.size());
        }
        return new Mended(repaired, Optional.empty());
    }

    private void followMending(Results results, Job work, int of, AtomicReference<Integer> done) {
        if (owner.isDisposed() || running != work || !(state instanceof DoctorState.Mending)) return;
        DoctorState next = new DoctorState.Mending(results, done.get(), of);
        if (!next.equals(state)) become(next);
        owner.getDisplay().timerExec(LOOK_EVERY_MS, () -> followMending(results, work, of, done));
    }

    private void mended(Results before, Result<Mended> result) {
        running = null;
        if (!(result instanceof Result.Done<Mended> done)) return;
        done.value()
                .fault()
                .ifPresent(e -> System.getLogger(Practice.class.getName())
                        .log(System.Logger.Level.WARNING, "a repair of the share failed", e));
        become(new DoctorState.Examined(
                before.with(done.value().repaired()), done.value().fault().map(Faults::text)));
    }
}
