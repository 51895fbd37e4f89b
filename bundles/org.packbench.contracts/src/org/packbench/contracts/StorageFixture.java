package org.packbench.contracts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;

/** A new share for each test, and the words the tests of a store are written in. */
public abstract class StorageFixture {
    private @Nullable TestShare share;
    private @Nullable Storage storage;

    /** A new and empty share; each call another. */
    protected abstract TestShare newShare() throws Exception;

    @BeforeEach
    void openShare() throws Exception {
        TestShare made = newShare();
        share = made;
        storage = made.storage();
    }

    @AfterEach
    void closeShare() throws Exception {
        TestShare made = share;
        if (made != null) made.remove();
    }

    final Storage storage() {
        return Objects.requireNonNull(storage);
    }

    /** The share as one more station has it. */
    final Storage another() throws StorageException {
        TestShare made = Objects.requireNonNull(share);
        return made.another();
    }

    static SharePath at(String path) {
        return SharePath.of(path);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    final void write(String path, String text) throws StorageException {
        storage().ensureFolder(at(path).parent());
        storage().replace(at(path), bytes(text));
    }

    final String text(String path) throws StorageException {
        return new String(storage().read(at(path)), StandardCharsets.UTF_8);
    }

    final List<String> names(String folder) throws StorageException {
        return storage().list(at(folder)).stream().map(Entry::name).sorted().toList();
    }

    final void assertContent(String path, byte[] expected) throws StorageException {
        assertArrayEquals(expected, storage().read(at(path)), path);
    }

    /** The call is refused for this reason. */
    static void assertRefused(Reason reason, Executable call) {
        assertEquals(reason, assertThrows(Refused.class, call).reason());
    }
}
