package org.packbench.sessions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.HeaderSignature;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.profile.ClientMerge;
import org.packbench.core.profile.ClientSettings;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Profiles;
import org.packbench.core.profile.SettingEdit;
import org.packbench.core.profile.SettingKey;
import org.packbench.core.profile.SkuEdit;
import org.packbench.core.profile.SkuMerge;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;
import org.packbench.model.Worker;

/** One client, with default settings and without a mapping unless it is told otherwise, who remembers no table, which is all that a session asks of the profiles. */
final class Client implements Profiles {
    /** What is thrown instead of answering about the mapping. */
    volatile Optional<ProfileException> trouble = Optional.empty();

    /** Thrown as a bug would be, in the midst of an opening. */
    volatile Optional<RuntimeException> bug = Optional.empty();

    /** What it has otherwise. */
    final Map<SettingKey, String> says = new ConcurrentHashMap<>();

    volatile SkuCodes codes = SkuCodes.NONE;

    @Override
    public Optional<ClientProfile> client(ClientId id) {
        ClientProfile client = ModelFactory.eINSTANCE.createClientProfile();
        client.setClientId(id.value());
        client.setClientName(id.value());
        client.setRequiredColumns(ModelFactory.eINSTANCE.createRequiredColumns());
        says.forEach((key, value) -> ClientSettings.set(client, key, Optional.of(value)));
        return Optional.of(client);
    }

    @Override
    public ClientMerge mergeClient(ClientId client, List<SettingEdit> edits) {
        throw notAsked();
    }

    @Override
    public SkuCodes skuCodes(ClientId client) throws ProfileException {
        if (bug.isPresent()) throw bug.get();
        if (trouble.isPresent()) throw trouble.get();
        return codes;
    }

    @Override
    public SkuMerge mergeSkuMapping(ClientId client, List<SkuEdit> edits) {
        throw notAsked();
    }

    @Override
    public List<ClientProfile> clients() {
        throw notAsked();
    }

    @Override
    public ClientProfile createClient(ClientId id, String name) {
        throw notAsked();
    }

    @Override
    public void save(ClientProfile client) {
        throw notAsked();
    }

    @Override
    public List<Worker> workers() {
        throw notAsked();
    }

    @Override
    public Worker createWorker(WorkerName worker) {
        throw notAsked();
    }

    @Override
    public Worker worker(WorkerName worker) {
        throw notAsked();
    }

    @Override
    public Optional<WorkerId> lastWorker() {
        throw notAsked();
    }

    @Override
    public void rememberLastWorker(WorkerId worker) {
        throw notAsked();
    }

    @Override
    public Map<String, Sku> skuMappings(ClientId client) {
        throw notAsked();
    }

    @Override
    public Map<String, Sku> changeSkuMapping(ClientId client, Map<String, Sku> put, Set<String> remove) {
        throw notAsked();
    }

    @Override
    public Map<HeaderSignature, ColumnMapping> columnMappings(ClientId client) {
        return Map.of();
    }

    @Override
    public void rememberColumns(
            ClientId client, HeaderSignature signature, List<String> headings, ColumnMapping mapping) {
        throw notAsked();
    }

    private static UnsupportedOperationException notAsked() {
        return new UnsupportedOperationException("sessions do not ask this");
    }
}
