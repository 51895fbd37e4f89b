package org.packbench.storage.smb;

import com.hierynomus.msdtyp.AccessMask;
import com.hierynomus.msfscc.FileAttributes;
import com.hierynomus.mssmb2.SMB2CreateDisposition;
import com.hierynomus.mssmb2.SMB2CreateOptions;
import com.hierynomus.mssmb2.SMB2ShareAccess;
import java.util.Set;

/**
 * The ways in which this store opens a name (MS-SMB2 2.2.13). None asks for an oplock or a lease: nothing is cached,
 * and an answer is the server's own at that moment.
 */
enum Opening {
    /** To see whether there is something, and what; never in anybody's way. */
    LOOK(Shares.ALL, SMB2CreateDisposition.FILE_OPEN, Set.of(), AccessMask.FILE_READ_ATTRIBUTES),
    /** A file that others may write, replace and delete meanwhile. */
    READ(
            Shares.ALL,
            SMB2CreateDisposition.FILE_OPEN,
            Set.of(SMB2CreateOptions.FILE_NON_DIRECTORY_FILE),
            AccessMask.FILE_READ_DATA,
            AccessMask.FILE_READ_ATTRIBUTES),
    /** A folder, to list or to watch it. */
    LIST(
            Shares.ALL,
            SMB2CreateDisposition.FILE_OPEN,
            Set.of(SMB2CreateOptions.FILE_DIRECTORY_FILE),
            AccessMask.FILE_LIST_DIRECTORY,
            AccessMask.FILE_READ_ATTRIBUTES),
    /** A new file, exclusively. Whoever has it open keeps others from writing, not from reading or moving it. */
    CREATE(
            Shares.NO_WRITERS,
            SMB2CreateDisposition.FILE_CREATE,
            Set.of(SMB2CreateOptions.FILE_NON_DIRECTORY_FILE),
            AccessMask.FILE_WRITE_DATA,
            AccessMask.FILE_APPEND_DATA,
            AccessMask.FILE_READ_ATTRIBUTES,
            AccessMask.DELETE),
    /** A new file to append to, exclusively. Without the right to delete it, so that readers need not allow that. */
    APPEND(
            Shares.NO_WRITERS,
            SMB2CreateDisposition.FILE_CREATE,
            Set.of(SMB2CreateOptions.FILE_NON_DIRECTORY_FILE),
            AccessMask.FILE_WRITE_DATA,
            AccessMask.FILE_APPEND_DATA,
            AccessMask.FILE_READ_ATTRIBUTES),
    /** A new folder, exclusively. */
    CREATE_FOLDER(
            Shares.ALL,
            SMB2CreateDisposition.FILE_CREATE,
            Set.of(SMB2CreateOptions.FILE_DIRECTORY_FILE),
            AccessMask.FILE_READ_ATTRIBUTES),
    /**
     * What is to be moved or deleted. A handle of this kind follows what it opened to its new name, so that two of them
     * would both move it; therefore at most one is let in.
     */
    TAKE(
            Shares.NO_TAKERS,
            SMB2CreateDisposition.FILE_OPEN,
            Set.of(),
            AccessMask.DELETE,
            AccessMask.FILE_READ_ATTRIBUTES),
    /** The file of a guard, which lets nobody else in. */
    GUARD(
            Set.of(),
            SMB2CreateDisposition.FILE_OPEN_IF,
            Set.of(SMB2CreateOptions.FILE_NON_DIRECTORY_FILE),
            AccessMask.FILE_READ_DATA,
            AccessMask.FILE_WRITE_DATA,
            AccessMask.FILE_READ_ATTRIBUTES),
    /** A new file that is gone when it is closed. */
    PROBE(
            Shares.ALL,
            SMB2CreateDisposition.FILE_CREATE,
            Set.of(SMB2CreateOptions.FILE_NON_DIRECTORY_FILE, SMB2CreateOptions.FILE_DELETE_ON_CLOSE),
            AccessMask.FILE_WRITE_DATA,
            AccessMask.FILE_READ_ATTRIBUTES,
            AccessMask.DELETE);

    /** What others may do meanwhile. */
    private static final class Shares {
        static final Set<SMB2ShareAccess> ALL = SMB2ShareAccess.ALL;
        static final Set<SMB2ShareAccess> NO_WRITERS =
                Set.of(SMB2ShareAccess.FILE_SHARE_READ, SMB2ShareAccess.FILE_SHARE_DELETE);
        static final Set<SMB2ShareAccess> NO_TAKERS =
                Set.of(SMB2ShareAccess.FILE_SHARE_READ, SMB2ShareAccess.FILE_SHARE_WRITE);
    }

    private final Set<SMB2ShareAccess> shares;
    private final SMB2CreateDisposition disposition;
    private final Set<SMB2CreateOptions> options;
    private final Set<AccessMask> access;

    Opening(
            Set<SMB2ShareAccess> shares,
            SMB2CreateDisposition disposition,
            Set<SMB2CreateOptions> options,
            AccessMask... access) {
        this.shares = shares;
        this.disposition = disposition;
        this.options = options;
        this.access = Set.of(access);
    }

    Set<SMB2ShareAccess> shares() {
        return shares;
    }

    SMB2CreateDisposition disposition() {
        return disposition;
    }

    Set<SMB2CreateOptions> options() {
        return options;
    }

    Set<AccessMask> access() {
        return access;
    }

    Set<FileAttributes> attributes() {
        boolean folder = options.contains(SMB2CreateOptions.FILE_DIRECTORY_FILE);
        return Set.of(folder ? FileAttributes.FILE_ATTRIBUTE_DIRECTORY : FileAttributes.FILE_ATTRIBUTE_NORMAL);
    }

    /** Whether a folder in the place of a file is a name taken, rather than the wrong thing to open. */
    boolean creates() {
        return disposition == SMB2CreateDisposition.FILE_CREATE;
    }
}
