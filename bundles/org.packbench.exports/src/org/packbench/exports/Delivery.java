package org.packbench.exports;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.packbench.core.storage.TempNames;

/**
 * Files that come into being whole: each is written beside its place under a name of its own and moved there. A place that
 * is held open, or must not be written, is left alone, and the file takes the next free name beside it.
 */
final class Delivery {
    private static final int MOST_NAMES = 1000;

    private final Mover mover;

    /** Moves a file, as {@link Files#move} does. */
    @FunctionalInterface
    interface Mover {
        Path move(Path from, Path to, CopyOption... options) throws IOException;
    }

    /** Writes a file's content. */
    @FunctionalInterface
    interface Content {
        void write(Path file) throws IOException;
    }

    record Parcel(Path target, Content content) {}

    Delivery(Mover mover) {
        this.mover = mover;
    }

    /** All of them or none; nothing is left behind of those that were not. */
    List<Path> deliver(List<Parcel> parcels) throws IOException {
        List<Path> written = new ArrayList<>();
        try {
            for (Parcel parcel : parcels) written.add(written(parcel));
            List<Path> placed = new ArrayList<>();
            for (int i = 0; i < parcels.size(); i++)
                placed.add(place(written.get(i), parcels.get(i).target().toAbsolutePath()));
            return placed;
        } finally {
            for (Path temp : written) Files.deleteIfExists(temp);
        }
    }

    private static Path written(Parcel parcel) throws IOException {
        Path target = parcel.target().toAbsolutePath();
        Path temp = target.resolveSibling(TempNames.of(String.valueOf(target.getFileName())));
        boolean whole = false;
        try {
            parcel.content().write(temp);
            whole = true;
            return temp;
        } catch (IOException e) {
            throw named(target, e);
        } finally {
            if (!whole) Files.deleteIfExists(temp);
        }
    }

    private Path place(Path temp, Path target) throws IOException {
        if (replaceable(target)) {
            try {
                return mover.move(temp, target, StandardCopyOption.REPLACE_EXISTING);
            } catch (FileSystemException held) {
                // Windows does not tell a file that is open from one that must not be written
                if (!Files.exists(target)) throw named(target, held);
            }
        }
        return beside(temp, target);
    }

    private static boolean replaceable(Path target) {
        return !Files.exists(target) || (Files.isRegularFile(target) && Files.isWritable(target));
    }

    private Path beside(Path temp, Path target) throws IOException {
        for (int i = 2; i < MOST_NAMES; i++) {
            Path other = target.resolveSibling(numbered(String.valueOf(target.getFileName()), i));
            if (Files.exists(other)) continue;
            try {
                return mover.move(temp, other);
            } catch (FileAlreadyExistsException taken) {
                // somebody was quicker: the next name is as good
                continue;
            } catch (IOException e) {
                throw named(other, e);
            }
        }
        throw new FileAlreadyExistsException(target.toString());
    }

    /** {@code name (2).xlsx} */
    static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        String end = dot > 0 ? name.substring(dot) : "";
        return name.substring(0, name.length() - end.length()) + " (" + number + ")" + end;
    }

    /** The same fault with the name that a person knows: the file on its way has another. */
    private static IOException named(Path target, IOException cause) {
        IOException named = switch (cause) {
            case NoSuchFileException nowhere -> new NoSuchFileException(target.toString());
            case AccessDeniedException denied -> new AccessDeniedException(target.toString());
            case FileSystemException system -> new FileSystemException(target.toString(), null, system.getReason());
            default -> new FileSystemException(target.toString(), null, cause.getMessage());
        };
        named.initCause(cause);
        return named;
    }
}
