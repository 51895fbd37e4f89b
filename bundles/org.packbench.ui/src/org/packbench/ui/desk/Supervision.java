package org.packbench.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.packbench.core.history.SessionHistory;
import org.packbench.core.history.Verification;
import org.packbench.core.statistics.PackingStatistics;
import org.packbench.core.statistics.PackingStatistics.Rebuilt;
import org.packbench.ui.work.Watch;

/**
 * What the share in use tells of the work that was done, for whoever looks after it. Each service comes up a moment after the share is
 * ready, and goes with it; those who watch are told. Thread-safe.
 */
@Component(service = Supervision.class)
public final class Supervision {
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private volatile @Nullable SessionHistory history;
    private volatile @Nullable PackingStatistics statistics;
    private volatile @Nullable Verification verification;
    private volatile @Nullable Rebuilt rebuilt;

    public Optional<SessionHistory> history() {
        SessionHistory service = history;
        return service == null ? Optional.empty() : Optional.of(service);
    }

    public Optional<PackingStatistics> statistics() {
        PackingStatistics service = statistics;
        return service == null ? Optional.empty() : Optional.of(service);
    }

    /** What this window read of the share's statistics last, so that a view that is opened shows it at once. */
    public Optional<Rebuilt> rebuilt() {
        Rebuilt known = rebuilt;
        return known == null ? Optional.empty() : Optional.of(known);
    }

    /** Keeps what was read of the share in use, until another one is. */
    public void remember(Rebuilt read) {
        rebuilt = read;
    }

    public Optional<Verification> verification() {
        Verification service = verification;
        return service == null ? Optional.empty() : Optional.of(service);
    }

    /** Calls after a service came or went, on any thread, until closed; must not block. */
    Watch watch(Runnable changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }

    private void tell() {
        watchers.forEach(Runnable::run);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setHistory(SessionHistory service) {
        history = service;
        tell();
    }

    void unsetHistory(SessionHistory service) {
        if (history == service) history = null;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setStatistics(PackingStatistics service) {
        rebuilt = null;
        statistics = service;
        tell();
    }

    void unsetStatistics(PackingStatistics service) {
        if (statistics == service) statistics = null;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setVerification(Verification service) {
        verification = service;
        tell();
    }

    void unsetVerification(Verification service) {
        if (verification == service) verification = null;
    }
}
