package org.packbench.core.storage;

import java.time.Duration;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The share this process works on. While one is in use its {@link Storage} and what works on it (leases, profiles,
 * sessions) are services that carry the property {@value #ROOT}; they come up a moment after {@link #use} returned, so
 * who needs one tracks it. Thread-safe.
 */
@ProviderType
public interface Shares {
    /** The service property that names the share a service belongs to; its value is the root as it was given. */
    String ROOT = "share.root";

    /** The service and configuration property with the {@link Long} seconds that one attempt to reach the share may take. */
    String TIMEOUT = "storage.timeout";

    /** The root in use, as it was given. */
    Optional<String> root();

    /**
     * Opens the share and works on it from now on; the one before is given up once the new one is open, so a failure
     * changes nothing. Asking for the share in use opens it anew. Blocks, for at most the connection timeout.
     *
     * @throws StorageException when it cannot be reached or is refused for packing; the message says why
     */
    Use use(String root) throws StorageException;

    /**
     * Whether the share could be used; changes nothing, and leaves the store it answers with. Blocks, for at most the
     * connection timeout.
     */
    Use probe(String root) throws StorageException;

    /** Works on no share any more. */
    void leave();

    /** What came of a root. */
    sealed interface Use {
        /** The share is open. */
        record Ready(Storage storage) implements Use {}

        /** No store opens roots of this kind: a spelling mistake, or a store that is not installed. */
        record NoStore(String root) implements Use {}

        /** The share did not answer within the time that {@code ConnectionTimeout} gives it; nothing changed. */
        record NoAnswer(String root, Duration patience) implements Use {}
    }
}
