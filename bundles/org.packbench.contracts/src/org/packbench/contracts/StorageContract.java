package org.packbench.contracts;

/**
 * What every store does. Who adds a store proves it by subclassing this one test and saying how a new share is made.
 */
public abstract class StorageContract extends StorageFilesContract {}
