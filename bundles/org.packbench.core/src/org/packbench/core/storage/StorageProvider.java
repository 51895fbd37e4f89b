package org.packbench.core.storage;

import org.osgi.annotation.versioning.ConsumerType;

/** A kind of store: says which roots it opens. A new store is a bundle with one of these as its component. */
@ConsumerType
public interface StorageProvider {
    /** Whether this store is the one for the root; cheap, no I/O beyond looking at the local file system. */
    boolean accepts(String root);

    /**
     * Opens the share. Blocks.
     *
     * @throws StorageException when it cannot be reached or is refused for packing; the message says why and what to do
     */
    Storage open(String root) throws StorageException;
}
