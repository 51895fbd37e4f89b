package org.packbench.storage.local;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;
import org.packbench.core.storage.StorageProvider;

/**
 * Opens folders on a local disk. A folder of a network file system is refused: its cache answers "no such file" for a
 * while after there is one, and then two stations hold one session (docs/share.md).
 */
@Component
public final class LocalStorageProvider implements StorageProvider {
    /** {@code smb://server/share} and its like; a drive letter is no scheme. */
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

    @Override
    public boolean accepts(String root) {
        if (root.isBlank() || isUnc(root) || SCHEME.matcher(root).matches()) return false;
        try {
            Path.of(root);
            return true;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isUnc(String root) {
        return root.startsWith("\\\\") || root.startsWith("//");
    }

    @Override
    public Storage open(String root) throws StorageException {
        Path folder = Path.of(root).toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(folder.toRealPath())) throw new NotDirectoryException(root);
            Optional<String> network = networkAddress(folder.toRealPath());
            if (network.isPresent()) throw refused(Reason.OTHER, new IOException(advice(root, network.get())));
            return new LocalStorage(folder);
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw refused(
                    Reason.PATH_MISSING, new IOException("there is no folder " + root + ": check its spelling", e));
        } catch (AccessDeniedException e) {
            throw refused(Reason.DENIED, e);
        } catch (IOException e) {
            throw new Unknown(SharePath.ROOT, "the folder " + root + " cannot be looked at", e);
        }
    }

    /** @return what to open instead; empty when the folder is on a local disk */
    private static Optional<String> networkAddress(Path folder) throws IOException {
        // a mapped drive shows as the server's path once it is resolved
        if (isUnc(folder.toString())) return Optional.of(NetworkFolders.address(folder.toString(), Path.of("")));
        FileStore store = Files.getFileStore(folder);
        if (!NetworkFolders.isNetwork(store.type())) return Optional.empty();
        return Optional.of(NetworkFolders.address(
                store.name(), NetworkFolders.mountPoint(folder, store).relativize(folder)));
    }

    private static String advice(String root, String address) {
        return root + " is a network folder: its cache would let two stations pack one session. Open " + address
                + " instead";
    }

    private static Refused refused(Reason reason, IOException why) {
        return new Refused(SharePath.ROOT, reason, why);
    }
}
