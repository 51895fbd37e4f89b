package org.packbench.contracts;

import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;

/** A share made for one test, empty at first. */
public interface TestShare {
    /** The share as a first station opened it; the same each time. */
    Storage storage();

    /** The share as one more station opens it, over a connection of its own. */
    Storage another() throws StorageException;

    /** Takes the share away with all that is in it. */
    void remove() throws Exception;
}
