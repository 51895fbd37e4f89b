package org.packbench.storage.smb;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.storage.StorageException.Reason;

/**
 * What a server's answer means (MS-ERREF 2.3). Only answers that certainly leave no effect have a reason; any other,
 * such as an I/O error or a session that is gone, says as little as no answer at all.
 */
final class Status {
    static final long SUCCESS = 0;
    static final long NOTIFY_CLEANUP = 0x10BL;
    static final long NOTIFY_ENUM_DIR = 0x10CL;
    static final long NO_MORE_FILES = 0x80000006L;
    static final long NO_SUCH_FILE = 0xC000000FL;
    static final long END_OF_FILE = 0xC0000011L;

    private record Meaning(String name, Reason reason) {}

    private static final Map<Long, Meaning> MEANINGS = Map.ofEntries(
            meaning(NO_SUCH_FILE, "NO_SUCH_FILE", Reason.NAME_MISSING),
            meaning(0xC0000034L, "OBJECT_NAME_NOT_FOUND", Reason.NAME_MISSING),
            meaning(0xC0000123L, "FILE_DELETED", Reason.NAME_MISSING),
            meaning(0xC000003AL, "OBJECT_PATH_NOT_FOUND", Reason.PATH_MISSING),
            meaning(0xC0000103L, "NOT_A_DIRECTORY", Reason.PATH_MISSING),
            meaning(0xC0000035L, "OBJECT_NAME_COLLISION", Reason.EXISTS),
            meaning(0xC0000022L, "ACCESS_DENIED", Reason.DENIED),
            meaning(0xC0000061L, "PRIVILEGE_NOT_HELD", Reason.DENIED),
            meaning(0xC00000A2L, "MEDIA_WRITE_PROTECTED", Reason.DENIED),
            meaning(0xC00000CAL, "NETWORK_ACCESS_DENIED", Reason.DENIED),
            meaning(0xC0000121L, "CANNOT_DELETE", Reason.DENIED),
            meaning(0xC000007FL, "DISK_FULL", Reason.FULL),
            meaning(0xC0000044L, "QUOTA_EXCEEDED", Reason.FULL),
            meaning(0xC0000802L, "DISK_QUOTA_EXCEEDED", Reason.FULL),
            meaning(0xC0000043L, "SHARING_VIOLATION", Reason.BUSY),
            meaning(0xC0000054L, "FILE_LOCK_CONFLICT", Reason.BUSY),
            meaning(0xC0000055L, "LOCK_NOT_GRANTED", Reason.BUSY),
            meaning(0xC0000056L, "DELETE_PENDING", Reason.BUSY),
            meaning(0xC0000101L, "DIRECTORY_NOT_EMPTY", Reason.NOT_EMPTY),
            meaning(0xC0000002L, "NOT_IMPLEMENTED", Reason.OTHER),
            meaning(0xC0000003L, "INVALID_INFO_CLASS", Reason.OTHER),
            meaning(0xC000000DL, "INVALID_PARAMETER", Reason.OTHER),
            meaning(0xC0000010L, "INVALID_DEVICE_REQUEST", Reason.OTHER),
            meaning(0xC0000033L, "OBJECT_NAME_INVALID", Reason.OTHER),
            meaning(0xC000003BL, "OBJECT_PATH_SYNTAX_BAD", Reason.OTHER),
            meaning(0xC00000BAL, "FILE_IS_A_DIRECTORY", Reason.OTHER),
            meaning(0xC00000BBL, "NOT_SUPPORTED", Reason.OTHER),
            meaning(0xC00000D4L, "NOT_SAME_DEVICE", Reason.OTHER),
            meaning(0xC0000106L, "NAME_TOO_LONG", Reason.OTHER),
            meaning(0xC000011FL, "TOO_MANY_OPENED_FILES", Reason.OTHER),
            meaning(0xC0000257L, "PATH_NOT_COVERED", Reason.OTHER),
            meaning(0xC0000279L, "IO_REPARSE_TAG_NOT_HANDLED", Reason.OTHER),
            meaning(0xC0000293L, "FILE_ENCRYPTED", Reason.OTHER),
            meaning(0x8000002DL, "STOPPED_ON_SYMLINK", Reason.OTHER));

    private Status() {}

    private static Map.Entry<Long, Meaning> meaning(long status, String name, Reason reason) {
        return Map.entry(status, new Meaning(name, reason));
    }

    /** Why the server certainly did nothing; empty when that is not certain. */
    static Optional<Reason> reason(long status) {
        return Optional.ofNullable(MEANINGS.get(status)).map(Meaning::reason);
    }

    /** The answer in words, to stand as a cause. */
    static IOException words(long status) {
        Meaning meaning = MEANINGS.get(status);
        return new IOException(meaning == null ? String.format("server status 0x%08X", status) : meaning.name());
    }
}
