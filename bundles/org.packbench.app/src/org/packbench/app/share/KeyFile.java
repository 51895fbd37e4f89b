package org.packbench.app.share;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.equinox.security.storage.provider.IPreferencesContainer;
import org.eclipse.equinox.security.storage.provider.PasswordProvider;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The secure storage's master password on a system without a key ring: random, in a file beside the storage that nobody but
 * its owner may read. A packing station that is switched on would otherwise ask for a password that nobody there knows
 * (docs/decisions/0014-a-key-file-where-there-is-no-key-ring.md). A key ring of the system goes first.
 */
public final class KeyFile extends PasswordProvider {
    static final String NAME = "packbench.key";

    private static final Logger LOG = System.getLogger(KeyFile.class.getName());
    private static final int RANDOM_BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    /** Called by the secure storage. @return null when the key can neither be read nor made: nothing is kept then */
    @Override
    public @Nullable PBEKeySpec getPassword(@Nullable IPreferencesContainer container, int passwordType) {
        if (container == null) return null;
        Path file = Path.of(URI.create(container.getLocation().toString())).resolveSibling(NAME);
        try {
            return new PBEKeySpec(key(file).toCharArray());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "no password can be kept on this PC: " + file, e);
            return null;
        }
    }

    /** A new password, which the storage asks for when it is empty, may as well be the old one. */
    private static String key(Path file) throws IOException {
        if (!Files.exists(file)) make(file);
        return Files.readString(file).strip();
    }

    /** Seen whole or not at all by another program that starts at the same time; the first one's key counts for both. */
    private static void make(Path file) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(folder, NAME, ".new", ownerOnly());
        try {
            Files.writeString(fresh, random());
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException another) {
            LOG.log(Level.DEBUG, "another program was first", another);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes) + "\n";
    }
}
