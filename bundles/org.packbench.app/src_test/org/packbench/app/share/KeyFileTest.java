package org.packbench.app.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.provider.IPreferencesContainer;
import org.eclipse.equinox.security.storage.provider.PasswordProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeyFileTest {
    @TempDir
    Path folder;

    /** A secure storage, of which a provider needs the place alone. */
    private record Storage(Path file) implements IPreferencesContainer {
        @Override
        public URL getLocation() {
            try {
                return file.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public ISecurePreferences getPreferences() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean hasOption(Object key) {
            return false;
        }

        @Override
        public Object getOption(Object key) {
            throw new UnsupportedOperationException();
        }
    }

    private String key(Path storage) {
        PBEKeySpec key = new KeyFile().getPassword(new Storage(storage), PasswordProvider.CREATE_NEW_PASSWORD);
        return new String(Objects.requireNonNull(key).getPassword());
    }

    @Test
    void a_storage_has_one_key_that_stays() {
        String first = key(folder.resolve("storage"));
        assertTrue(first.length() >= 43, "32 random bytes");
        assertEquals(first, key(folder.resolve("storage")));
    }

    @Test
    void a_folder_whose_name_has_spaces_is_made() {
        Path storage = folder.resolve("a new folder/storage");
        assertEquals(key(storage), key(storage));
    }

    @Test
    void nobody_but_its_owner_may_read_it() throws Exception {
        key(folder.resolve("storage"));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(KeyFile.NAME))));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve(KeyFile.NAME)), files.toList(), "and nothing else is left");
        }
    }

    @Test
    void programs_that_start_together_use_one_key() {
        Set<String> keys = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> key(folder.resolve("storage")))
                .collect(Collectors.toSet());
        assertEquals(1, keys.size());
    }

    @Test
    void where_no_file_can_be_made_nothing_is_kept() throws Exception {
        Files.createFile(folder.resolve("file"));
        assertNull(new KeyFile().getPassword(new Storage(folder.resolve("file/storage")), 0));
    }
}
