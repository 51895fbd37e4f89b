package org.packbench.storage.local;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;

/**
 * Finds names without case on a disk that may tell case apart. The exact spelling wins; else another spelling of the
 * same name, of several always the same one. On disks that do not tell case apart the exact spelling always answers.
 */
final class Names {
    private final Path root;
    private final @Nullable Object rootKey;

    /** @throws IOException when the root is no folder that can be looked at */
    Names(Path root) throws IOException {
        this.root = root;
        this.rootKey = Files.readAttributes(root, BasicFileAttributes.class).fileKey();
    }

    /** Where the path is, in whatever spelling; empty when a name on the way is certainly missing. */
    Optional<Path> find(SharePath path) throws IOException, StorageException {
        Path exact = exact(path);
        if (there(exact)) return Optional.of(exact);
        if (path.names().isEmpty()) throw rootGone(path, null);
        Optional<Path> folder = find(path.parent());
        Optional<Path> found = folder.isEmpty() ? Optional.empty() : spelled(folder.get(), path.name());
        if (found.isEmpty()) checkRoot(path);
        return found;
    }

    /** Where an existing path is. */
    Path existing(SharePath path) throws IOException, StorageException {
        Optional<Path> found = find(path);
        if (found.isPresent()) return found.get();
        folder(path.parent(), path);
        throw new Refused(path, Reason.NAME_MISSING, null);
    }

    /** Where the path is, or is to be: its folder exists. */
    Path place(SharePath path) throws IOException, StorageException {
        if (path.names().isEmpty()) throw new Refused(path, Reason.EXISTS, null);
        Optional<Path> found = find(path);
        return found.isPresent() ? found.get() : exact(folder(path.parent(), path), path);
    }

    /** Where a new name is to be: its folder exists, and the name does not in any spelling. */
    Path free(SharePath path) throws IOException, StorageException {
        if (find(path).isPresent()) throw new Refused(path, Reason.EXISTS, null);
        return place(path);
    }

    /** Whether no other spelling of this file's name stands beside it. */
    boolean alone(Path file) throws IOException {
        String name = name(file);
        return spellings(folderOf(file), name).stream().allMatch(name::equals);
    }

    /** The folder that a path stands in; asked for on behalf of that path. */
    private Path folder(SharePath folder, SharePath asked) throws IOException, StorageException {
        return find(folder).filter(Files::isDirectory).orElseThrow(() -> new Refused(asked, Reason.PATH_MISSING, null));
    }

    private Path exact(SharePath path) throws Refused {
        Path place = root;
        for (String name : path.names()) place = exact(place, path, name);
        return place;
    }

    private static Path exact(Path folder, SharePath path) throws Refused {
        return exact(folder, path, path.name());
    }

    private static Path exact(Path folder, SharePath path, String name) throws Refused {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            throw new Refused(path, Reason.OTHER, e);
        }
    }

    private static boolean there(Path place) throws IOException {
        try {
            Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (FileSystemException e) {
            // a file on the way, a name too long: the listing of the folder says what there is
            if (e.getClass() != FileSystemException.class) throw e;
            return false;
        }
    }

    private static Optional<Path> spelled(Path folder, String name) throws IOException {
        List<String> spellings = spellings(folder, name);
        if (spellings.contains(name)) return Optional.of(folder.resolve(name));
        return spellings.stream().min(String::compareTo).map(folder::resolve);
    }

    private static List<String> spellings(Path folder, String name) throws IOException {
        List<String> spellings = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) if (name(entry).equalsIgnoreCase(name)) spellings.add(name(entry));
        } catch (NoSuchFileException | NotDirectoryException e) {
            // the folder itself is missing, and so is every name in it
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return spellings;
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    /** A disk that was taken away leaves an empty folder, in which everything seems definitely missing. */
    private void checkRoot(SharePath path) throws StorageException {
        try {
            Object key = Files.readAttributes(root, BasicFileAttributes.class).fileKey();
            if (!Objects.equals(key, rootKey)) throw rootGone(path, null);
        } catch (IOException e) {
            throw rootGone(path, e);
        }
    }

    private Unknown rootGone(SharePath path, @Nullable IOException cause) {
        return new Unknown(path, "the share's folder " + root + " is not the one that was opened", cause);
    }
}
