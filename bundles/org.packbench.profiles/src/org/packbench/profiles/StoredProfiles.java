package org.packbench.profiles;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.history.AuditTrail;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.HeaderSignature;
import org.packbench.core.lease.Station;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.profile.ClientMerge;
import org.packbench.core.profile.ClientPacking;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Profiles;
import org.packbench.core.profile.SettingEdit;
import org.packbench.core.profile.SkuEdit;
import org.packbench.core.profile.SkuMerge;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.model.ClientProfile;
import org.packbench.model.Worker;

/**
 * Clients, workers and SKU mappings as the files of one share that the older tools read too. One comes up for each share
 * that is published, bound to its storage by the configuration's {@code storage.target}.
 */
@Component(configurationPid = "org.packbench.share", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class StoredProfiles implements Profiles {
    private final Clients clients;
    private final SkuMappings mappings;
    private final Crew crew;
    private final LastWorker lastWorker;
    private final Pictures pictures;
    /** A product may leave it out; then changes are made all the same. */
    private volatile @Nullable AuditTrail audit;

    @Activate
    public StoredProfiles(@Reference(name = "storage") Storage storage, @Reference Station station) {
        this(storage, station, Clock.systemDefaultZone());
    }

    /** With a clock of the caller's; its zone is the one that times are written in. */
    StoredProfiles(Storage storage, Station station, Clock clock) {
        var folders = new ShareFolders(storage, clock);
        var documents = new SharedDocuments(storage, clock, this::tell);
        var author = new Author(station.pc(), clock);
        clients = new Clients(storage, folders, documents, author);
        mappings = new SkuMappings(clients, documents, author);
        crew = new Crew(storage, folders, documents, author);
        lastWorker = new LastWorker(station.folder());
        pictures = new Pictures(storage, folders);
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

    private void tell(AuditTrail.Deed deed) {
        AuditTrail trail = audit;
        if (trail != null) trail.note(deed);
    }

    @Override
    public List<ClientProfile> clients() throws StorageException {
        return clients.all();
    }

    @Override
    public Optional<ClientProfile> client(ClientId id) throws StorageException, ProfileException {
        return clients.find(id);
    }

    @Override
    public ClientProfile createClient(ClientId id, String name) throws StorageException, ProfileException {
        return clients.create(id, name);
    }

    @Override
    public void save(ClientProfile client) throws StorageException, ProfileException {
        clients.save(client);
    }

    @Override
    public ClientMerge mergeClient(ClientId client, List<SettingEdit> edits) throws StorageException, ProfileException {
        return clients.merge(client, List.copyOf(edits));
    }

    @Override
    public List<Worker> workers() throws StorageException, ProfileException {
        return crew.all();
    }

    @Override
    public Worker createWorker(WorkerName worker) throws StorageException, ProfileException {
        return crew.create(worker);
    }

    @Override
    public Worker worker(WorkerName worker) throws StorageException, ProfileException {
        return crew.findOrCreate(worker);
    }

    @Override
    public Optional<WorkerId> lastWorker() {
        return lastWorker.read();
    }

    @Override
    public void rememberLastWorker(WorkerId worker) {
        lastWorker.write(worker);
    }

    @Override
    public SkuCodes skuCodes(ClientId client) throws StorageException, ProfileException {
        Map<String, Integer> units = clients.find(client)
                .map(ClientPacking::of)
                .orElse(ClientPacking.DEFAULT)
                .units();
        return new SkuCodes(skuMappings(client), units);
    }

    @Override
    public Map<String, Sku> skuMappings(ClientId client) throws StorageException, ProfileException {
        return mappings.of(client);
    }

    @Override
    public Map<String, Sku> changeSkuMapping(ClientId client, Map<String, Sku> put, Set<String> remove)
            throws StorageException, ProfileException {
        return mappings.change(client, new LinkedHashMap<>(put), Set.copyOf(remove));
    }

    @Override
    public Optional<byte[]> picture(ClientId client, String listed, Sku sku) throws StorageException {
        return pictures.find(client, listed, sku);
    }

    @Override
    public Map<HeaderSignature, ColumnMapping> columnMappings(ClientId client)
            throws StorageException, ProfileException {
        return clients.columnMappings(client);
    }

    @Override
    public void rememberColumns(
            ClientId client, HeaderSignature signature, List<String> headings, ColumnMapping mapping)
            throws StorageException, ProfileException {
        clients.rememberColumns(client, signature, List.copyOf(headings), mapping);
    }

    @Override
    public SkuMerge mergeSkuMapping(ClientId client, List<SkuEdit> edits) throws StorageException, ProfileException {
        return mappings.merge(client, List.copyOf(edits));
    }
}
