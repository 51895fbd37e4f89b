package org.packbench.ui.desk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.packbench.core.importer.Importer;
import org.packbench.core.label.Labels;
import org.packbench.core.lease.Station;
import org.packbench.core.session.LeftSpools;
import org.packbench.core.session.LeftSpools.LeftSpool;
import org.packbench.core.storage.Credentials;

/**
 * What this PC has to work with, whatever share it works on: its name, the scans that it keeps, how it logs in, what it reads and
 * what it prints. Each may come and go. Thread-safe.
 */
@Component(service = Equipment.class)
public final class Equipment {
    private final List<Importer> importers = new CopyOnWriteArrayList<>();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Station station;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable LeftSpools spools;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Credentials credentials;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Labels labels;

    /** Every kind of source that can be read. */
    public List<Importer> importers() {
        return List.copyOf(importers);
    }

    /** This PC; empty while no lease service is installed. */
    public Optional<Station> station() {
        Station service = station;
        return service == null ? Optional.empty() : Optional.of(service);
    }

    /** The scans that this PC keeps of sessions whose program or PC stopped, of every share. Blocks. */
    public List<LeftSpool> left() throws IOException {
        LeftSpools service = spools;
        return service == null ? List.of() : service.left();
    }

    /** As whom this PC logs in to file servers; empty while no store needs that. */
    public Optional<Credentials> credentials() {
        Credentials service = credentials;
        return service == null ? Optional.empty() : Optional.of(service);
    }

    /** Lays labels and barcodes out; empty in a product that prints none. */
    public Optional<Labels> labels() {
        Labels service = labels;
        return service == null ? Optional.empty() : Optional.of(service);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addImporter(Importer importer) {
        importers.add(importer);
    }

    void removeImporter(Importer importer) {
        importers.remove(importer);
    }
}
