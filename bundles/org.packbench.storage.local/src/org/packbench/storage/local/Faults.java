package org.packbench.storage.local;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;

/**
 * Says what an I/O error means: the operating system's definite answer, or doubt. Java tells only some answers apart by
 * type; the others are told by what can be seen of the disk, and by their English text where that is what there is.
 */
final class Faults {
    private static final Map<Reason, List<String>> TEXTS = Map.of(
            Reason.FULL, List.of("no space left", "not enough space", "quota exceeded", "file too large"),
            Reason.DENIED, List.of("read-only file system", "operation not permitted", "permission denied"),
            Reason.BUSY,
                    List.of(
                            "used by another process",
                            "locked a portion of the file",
                            "text file busy",
                            "resource busy"),
            Reason.PATH_MISSING, List.of("not a directory"),
            Reason.OTHER,
                    List.of(
                            "file name too long",
                            "is a directory",
                            "invalid argument",
                            "too many open files",
                            "invalid cross-device link",
                            "too many links",
                            "too many levels of symbolic links"));

    private final Path root;

    Faults(Path root) {
        this.root = root;
    }

    /**
     * What the error means for a call.
     *
     * @param at where on the disk the path is
     * @param room how many bytes the call was to write
     */
    StorageException of(SharePath path, Path at, long room, IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> new Refused(path, missing(at), e);
            case NotDirectoryException noFolder -> new Refused(path, Reason.PATH_MISSING, e);
            case FileAlreadyExistsException taken -> new Refused(path, Reason.EXISTS, e);
            case DirectoryNotEmptyException full -> new Refused(path, Reason.NOT_EMPTY, e);
            case AccessDeniedException denied -> new Refused(path, Reason.DENIED, e);
            default ->
                reason(e, room)
                        .<StorageException>map(reason -> new Refused(path, reason, e))
                        .orElseGet(() -> new Unknown(path, e.toString(), e));
        };
    }

    StorageException of(SharePath path, Path at, IOException e) {
        return of(path, at, 0, e);
    }

    /** After a write that may have done a part of its work, only an untouched file makes the answer definite. */
    boolean full(IOException e, long room) {
        return reason(e, room).filter(Reason.FULL::equals).isPresent();
    }

    private static Reason missing(Path at) {
        Path folder = at.getParent();
        return folder != null && Files.isDirectory(folder) ? Reason.NAME_MISSING : Reason.PATH_MISSING;
    }

    private Optional<Reason> reason(IOException e, long room) {
        String text = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        Optional<Reason> named = TEXTS.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(text::contains))
                .map(Map.Entry::getKey)
                .findFirst();
        return named.or(() -> seen(room));
    }

    /** The system's text is in the user's language, so ask the disk itself. */
    private Optional<Reason> seen(long room) {
        try {
            if (Files.getFileStore(root).isReadOnly()) return Optional.of(Reason.DENIED);
            return Files.getFileStore(root).getUsableSpace() < room ? Optional.of(Reason.FULL) : Optional.empty();
        } catch (IOException unanswered) {
            // a disk that does not even say how full it is gave no definite answer
            return Optional.empty();
        }
    }
}
