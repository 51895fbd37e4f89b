package org.packbench.core.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The files of one share. Thread-safe. Every call blocks, for at most the store's deadline, and ends in a definite
 * answer, in {@link StorageException.Refused} (certainly no effect) or in {@link StorageException.Unknown} (perhaps an
 * effect; the connection is given up). Names are resolved without case: an existing spelling is reused.
 *
 * <p>The rules and the facts measured behind them: docs/share.md.
 */
@ProviderType
public interface Storage {
    /** One name in a folder, as {@link #list} saw it. */
    record Entry(String name, boolean folder, long size, Instant modified) {}

    /**
     * What protects the traffic with the server on its way.
     *
     * @param dialect of the protocol, for people: {@code SMB 3.1.1}
     * @param signed whether a changed or invented message is noticed
     * @param encrypted whether nobody on the way can read it
     */
    record Protection(String dialect, boolean signed, boolean encrypted) {}

    /** What a person calls this share: {@code /srv/packbench}, {@code \\server\share\path}. */
    String root();

    /** The whole file. A file that is being replaced is seen old or new, never torn, empty or missing. */
    byte[] read(SharePath file) throws StorageException;

    /** From {@code offset} to the end, at most {@code limit} bytes; empty at or behind the end. */
    byte[] read(SharePath file, long offset, int limit) throws StorageException;

    /** Makes the file's content this, durably and all at once (temp, flush, rename); its folder must exist. */
    void replace(SharePath file, byte[] content) throws StorageException;

    /**
     * Creates the file with this content, flushed; of several callers exactly one succeeds, the others get
     * {@link StorageException.Reason#EXISTS}. A crash between may leave it empty.
     */
    void create(SharePath file, byte[] content) throws StorageException;

    /** Creates the folder, of several callers exactly one; its parent must exist. */
    void createFolder(SharePath folder) throws StorageException;

    /** Sees to it that the folder and all above it exist. */
    void ensureFolder(SharePath folder) throws StorageException;

    /**
     * Creates a file exclusively and keeps it open to append to; what the handle does and asks goes over the one
     * connection that created it.
     */
    AppendFile createAppend(SharePath file) throws StorageException;

    /**
     * The folder's names with sizes and store times, in one call, in no order; temp files of {@link #replace} are left
     * out.
     */
    List<Entry> list(SharePath folder) throws StorageException;

    /**
     * The temp files of {@link #replace} in a folder, whoever's: those of replacements that are under way, and those that a
     * killed station left behind. One that is certainly nobody's any more is taken away with {@link #delete}. None where a
     * store needs no temp files.
     */
    default List<Entry> leftovers(SharePath folder) throws StorageException {
        return List.of();
    }

    /** The entry of one name; empty when a definite answer says that the name, or its folder, is missing. */
    java.util.Optional<Entry> find(SharePath path) throws StorageException;

    /**
     * Whether somebody keeps the file open in such a way that nobody may move or delete it, as Excel does with a workbook.
     * Samba {@link #replace}s it all the same, behind that program's back, which then saves what it had over it. False of
     * a missing file, and where the store cannot tell.
     */
    default boolean heldOpen(SharePath file) throws StorageException {
        return false;
    }

    /** Moves a folder or a file to a name that does not exist. */
    void move(SharePath from, SharePath to) throws StorageException;

    /** Deletes a file or an empty folder; a missing one is refused with {@code NAME_MISSING}. */
    void delete(SharePath path) throws StorageException;

    /**
     * Locks {@code <document>.guard} beside a shared document for a read-modify-write; the guard ends with its
     * connection or its process.
     *
     * @throws StorageException.Refused {@code BUSY} when another holds it for all of {@code patience}
     */
    Guard guard(SharePath document, Duration patience) throws StorageException;

    /** How the traffic with the server is protected now; empty for a store whose bytes cross no network. */
    default java.util.Optional<Protection> protection() throws StorageException {
        return java.util.Optional.empty();
    }

    /** Free bytes for this user. */
    long freeSpace() throws StorageException;

    /** The store's own clock, read off a file written now; only to be compared with its {@link Entry#modified}. */
    Instant now() throws StorageException;

    /** Calls {@code changed} after something in the folder may have changed; notices coalesce, so list again. */
    Watch watch(SharePath folder, Runnable changed) throws StorageException;

    /**
     * Gives up the connection and all that is held open over it; whoever opened the store calls this last. Nothing to do
     * for a store that keeps none.
     */
    default void leave() {}

    /** An end to {@link #watch}. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /** The read-modify-write of one document, alone. One thread. */
    interface Guard extends AutoCloseable {
        /** The guarded document now; empty when there is none. */
        java.util.Optional<byte[]> read() throws StorageException;

        /** As {@link Storage#replace}, on the guard's connection. */
        void replace(byte[] content) throws StorageException;

        @Override
        void close();
    }

    /**
     * A file that this process created and only appends to. One thread. After any {@code Unknown} it is dead: close it.
     */
    interface AppendFile extends AutoCloseable {
        /** Appends; not yet durable. */
        void append(byte[] bytes) throws StorageException;

        /** What was appended is on the store's disk when this returns. */
        void flush() throws StorageException;

        /** Length in bytes, as the store has it. */
        long length() throws StorageException;

        /**
         * Whether a name in this file's folder is missing, asked on this file's own connection. Only a definite
         * "name not found" in an existing folder is {@code true}.
         *
         * @throws StorageException.Refused {@code PATH_MISSING} when the folder is gone
         */
        boolean missing(String sibling) throws StorageException;

        /**
         * {@link #flush} and {@link #missing}: true when all that was appended is durable, and the sibling was missing at a
         * moment after the last append. A store on a network sends both at once, which saves a round trip
         * (docs/decisions/0012-flush-and-check-travel-together.md).
         */
        default boolean flushAndMissing(String sibling) throws StorageException {
            flush();
            return missing(sibling);
        }

        @Override
        void close();
    }
}
