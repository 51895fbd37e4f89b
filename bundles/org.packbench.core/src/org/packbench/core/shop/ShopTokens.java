package org.packbench.core.shop;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.packbench.core.storage.StorageException;

/** What opens the shops to this PC. Kept encrypted, never in a configuration file nor on the share. Thread-safe. */
@ProviderType
public interface ShopTokens {
    /**
     * The token of a shop; empty when none was kept yet.
     *
     * @throws StorageException when something is kept and cannot be read
     */
    Optional<ShopToken> token(Shop shop) throws StorageException;

    /** Keeps it for this shop from now on. */
    void keep(Shop shop, ShopToken token) throws StorageException;

    /** Keeps nothing for this shop any more. */
    void forget(Shop shop) throws StorageException;
}
