package org.packbench.sessions.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.packbench.core.doctor.Check;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Examination;
import org.packbench.core.doctor.Finding;
import org.packbench.core.doctor.ShareDoctor;
import org.packbench.core.doctor.Trouble;
import org.packbench.core.export.Exporter;
import org.packbench.core.history.AuditTrail;
import org.packbench.core.history.Verification;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Station;
import org.packbench.core.profile.Profiles;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.sessions.Aftercare;
import org.packbench.sessions.audit.ShareVerification;

/** Examines a share by using it as packing does, through the store and the leases alone. */
@Component(configurationPid = "org.packbench.share", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class StorageDoctor implements ShareDoctor {
    private final Storage storage;
    private final Leases leases;
    private final Aftercare aftercare;
    private final Repairs repairs;
    private final Verification verification;
    private volatile @Nullable AuditTrail audit;

    /** For the report of a session whose end is finished here; a product may have none. */
    @Reference(
            target = "(extension=xlsx)",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Exporter workbooks;

    @Activate
    public StorageDoctor(
            @Reference(name = "storage") Storage storage,
            @Reference(name = "leases") Leases leases,
            @Reference(name = "profiles") Profiles profiles,
            @Reference Station station) {
        this.storage = storage;
        this.leases = leases;
        this.aftercare = new Aftercare(storage, leases, station, this::workbooks);
        this.repairs = new Repairs(storage, leases, profiles, aftercare);
        this.verification = new ShareVerification(storage, leases, station);
    }

    @Reference(
            name = "audit",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setAudit(AuditTrail trail) {
        audit = trail;
    }

    void unsetAudit(AuditTrail trail) {
        if (audit == trail) audit = null;
    }

    private Optional<Exporter> workbooks() {
        Exporter service = workbooks;
        return service == null ? Optional.empty() : Optional.of(service);
    }

    @Override
    public Examination examine(Progress progress) {
        Instant at = Instant.now();
        long began = System.nanoTime();
        Visit visit = new Visit(storage, progress);
        try {
            visit.at(Step.REACHING, 0, 1);
            storage.list(SharePath.ROOT);
            visit.found(new Check.Reach(Optional.empty()));
            check(visit);
            search(visit);
        } catch (StorageException silent) {
            visit.found(new Check.Reach(Optional.of(Trouble.of(silent))));
        }
        return new Examination(at, Duration.ofNanos(System.nanoTime() - began), storage.root(), visit.findings());
    }

    private void check(Visit visit) {
        try (Scratch scratch = Scratch.make(storage)) {
            new Timings(visit, scratch).check();
            new Figures(visit).check();
            new Trials(visit, scratch).check();
        } catch (StorageException e) {
            // without a place to try things in, creating is what failed, and nothing else can be tried
            visit.found(new Check.Ability(Check.Act.CREATE, Optional.of(Trouble.of(e))));
            new Figures(visit).check();
        }
    }

    private void search(Visit visit) throws StorageException {
        new FolderSearch(visit).search();
        new DocumentSearch(visit).search();
        new SessionSearch(visit, leases, aftercare).search();
        verify(visit);
    }

    /** What a reading finds by itself is told by then; here is what only the chains and those who vouch for them show. */
    private void verify(Visit visit) throws StorageException {
        visit.at(Step.CHAINS, 0, 1);
        Set<SharePath> told =
                visit.findings().stream().flatMap(one -> one.about().stream()).collect(Collectors.toSet());
        for (Verification.Break broken :
                verification.verify(Optional.empty(), visit.monitor()).findings())
            if (broken.kind() != Verification.Kind.TORN && !told.contains(broken.file()))
                visit.found(new Discovery.Tampered(broken.file(), broken));
    }

    @Override
    public Repair repair(Finding finding) throws StorageException {
        Repair repair = repairs.repair(finding);
        AuditTrail trail = audit;
        if (trail != null && repair instanceof Repair.Done done) trail.note(deed(finding, done));
        return repair;
    }

    private static AuditTrail.Deed deed(Finding finding, Repair.Done done) {
        return new AuditTrail.Deed(
                AuditTrail.Kind.REPAIRED,
                finding.about().map(SharePath::toString).orElse(""),
                done.kept().stream()
                        .map(kept -> new AuditTrail.Change("kept", Optional.empty(), Optional.of(kept.toString())))
                        .toList());
    }
}
