package org.packbench.core.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.HeaderSignature;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.storage.StorageException;
import org.packbench.model.ClientProfile;
import org.packbench.model.Worker;

/**
 * Clients with what they remember of tables, workers and SKU mappings of one share. Reads may be up to 60 s old, but one's own writes are seen at once;
 * every changed file is backed up first, the last ten are kept. Thread-safe; every call blocks.
 */
@ProviderType
public interface Profiles {
    /** The clients by id; one whose config cannot be read is listed by its folder's name alone. */
    List<ClientProfile> clients() throws StorageException;

    /** The caller's own copy. */
    Optional<ClientProfile> client(ClientId id) throws StorageException, ProfileException;

    /**
     * Makes a client with its folders, default settings and empty mapping; what was made is taken back when a later step fails.
     *
     * @throws ProfileException {@code EXISTS} when there is one of this name, also in another spelling
     */
    ClientProfile createClient(ClientId id, String name) throws StorageException, ProfileException;

    /**
     * Saves what was changed in the client since it was handed out: what another station saved meanwhile, and keys this
     * version does not know, survive. The caller's client stays as it is; ask for it again before changing it further.
     *
     * @throws ProfileException {@code MISSING}, {@code IN_USE} or {@code DAMAGED}; the file is as it was
     */
    void save(ClientProfile client) throws StorageException, ProfileException;

    /**
     * Makes each edit whose setting still stands as it was seen; what else other stations changed stays as they have it.
     * Whether it does is looked at while no other station can write, so that nothing is overwritten unseen. Without an
     * edit it asks the share for the client as it stands now.
     *
     * @param edits at most one for each setting
     * @throws ProfileException as {@link #save} does
     * @throws IllegalArgumentException for what is no setting, or no value of it
     */
    ClientMerge mergeClient(ClientId client, List<SettingEdit> edits) throws StorageException, ProfileException;

    List<Worker> workers() throws StorageException, ProfileException;

    /** @throws ProfileException {@code EXISTS} */
    Worker createWorker(WorkerName worker) throws StorageException, ProfileException;

    /** The worker of this id, made if there is none. */
    Worker worker(WorkerName worker) throws StorageException, ProfileException;

    /** Who packed last on this PC. */
    Optional<WorkerId> lastWorker();

    void rememberLastWorker(WorkerId worker);

    /** The client's mapping, ready to be asked, with how many units its barcodes stand for. */
    SkuCodes skuCodes(ClientId client) throws StorageException, ProfileException;

    /** The client's mapping as it stands: barcode to SKU, in the file's order. */
    Map<String, Sku> skuMappings(ClientId client) throws StorageException, ProfileException;

    /**
     * Merges changes, key by key, into what is on the share now: two stations that add and delete at once lose nothing. A
     * barcode in both is put.
     *
     * @return the mapping after it
     * @throws ProfileException {@code MISSING} or {@code COMMAND_CODE}: nothing was changed; {@code IN_USE} or {@code
     *     DAMAGED}: nothing was put, and the same call finishes the removal where a mapping stands in several files
     * @throws IllegalArgumentException for a blank barcode or SKU: an importer's problem row, not a mapping
     */
    Map<String, Sku> changeSkuMapping(ClientId client, Map<String, Sku> put, Set<String> remove)
            throws StorageException, ProfileException;

    /**
     * The picture of a product: the file that the list names, below the share's root or in the client's folder {@code
     * pictures}, else the one in that folder that has the SKU for its name, such as {@code HC-FC-050.png}.
     *
     * @param listed what the list says, or empty; an address on the web is never followed
     * @return the file as it is; empty when there is none, or none of a size that a picture has
     */
    default Optional<byte[]> picture(ClientId client, String listed, Sku sku) throws StorageException {
        return Optional.empty();
    }

    /** From where fields are taken in the client's tables, by what their headings have in common. */
    Map<HeaderSignature, ColumnMapping> columnMappings(ClientId client) throws StorageException, ProfileException;

    /**
     * Remembers from where fields are taken under such headings, in place of what was remembered for them. Those of other
     * headings are left as they are on the share now: two stations that remember at once lose nothing.
     *
     * @param headings the table's, for people who look
     * @throws ProfileException {@code MISSING}, {@code IN_USE} or {@code DAMAGED}: nothing was changed
     */
    void rememberColumns(ClientId client, HeaderSignature signature, List<String> headings, ColumnMapping mapping)
            throws StorageException, ProfileException;

    /**
     * Makes each edit whose barcode still stands as it was seen; what else other stations changed stays as they have it.
     * Whether it does is looked at while no other station can write, so that nothing is overwritten unseen. Without an
     * edit it asks the share for the mapping as it stands now.
     *
     * @param edits at most one for each barcode
     * @throws ProfileException as {@link #changeSkuMapping} does
     * @throws IllegalArgumentException as {@link #changeSkuMapping} does
     */
    SkuMerge mergeSkuMapping(ClientId client, List<SkuEdit> edits) throws StorageException, ProfileException;
}
