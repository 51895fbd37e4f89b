package org.packbench.storage.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;

final class FaultsTest {
    private static final SharePath PATH = SharePath.of("folder/file");

    private static final Path ROOT = Path.of(System.getProperty("java.io.tmpdir"));

    private static StorageException fault(IOException e, long room) {
        return new Faults(ROOT).of(PATH, ROOT.resolve("file"), room, e);
    }

    @TestFactory
    Stream<DynamicTest> a_definite_answer_is_refused_with_its_reason() {
        Map<IOException, Reason> answers = Map.ofEntries(
                Map.entry(new NoSuchFileException("file"), Reason.NAME_MISSING),
                Map.entry(new NotDirectoryException("file"), Reason.PATH_MISSING),
                Map.entry(new FileSystemException("file", null, "Not a directory"), Reason.PATH_MISSING),
                Map.entry(new FileAlreadyExistsException("file"), Reason.EXISTS),
                Map.entry(new DirectoryNotEmptyException("folder"), Reason.NOT_EMPTY),
                Map.entry(new AccessDeniedException("file"), Reason.DENIED),
                Map.entry(new FileSystemException("file", null, "Read-only file system"), Reason.DENIED),
                Map.entry(new FileSystemException("file", null, "Operation not permitted"), Reason.DENIED),
                Map.entry(new IOException("No space left on device"), Reason.FULL),
                Map.entry(new IOException("There is not enough space on the disk"), Reason.FULL),
                Map.entry(new IOException("Disk quota exceeded"), Reason.FULL),
                Map.entry(
                        new FileSystemException(
                                "file",
                                null,
                                "The process cannot access the file because it is being " + "used by another process"),
                        Reason.BUSY),
                Map.entry(new FileSystemException("file", null, "File name too long"), Reason.OTHER));
        return answers.entrySet().stream()
                .map(answer -> DynamicTest.dynamicTest(
                        String.valueOf(answer.getKey()),
                        () -> assertEquals(
                                answer.getValue(),
                                assertInstanceOf(Refused.class, fault(answer.getKey(), 0))
                                        .reason())));
    }

    @Test
    void a_missing_folder_is_told_from_a_missing_name() {
        StorageException fault = new Faults(ROOT).of(PATH, ROOT.resolve("gone/file"), new NoSuchFileException("file"));
        assertEquals(Reason.PATH_MISSING, assertInstanceOf(Refused.class, fault).reason());
    }

    @Test
    void a_full_disk_is_seen_in_whatever_language_the_system_says_it() {
        IOException german = new IOException("Auf dem Gerät ist kein Speicherplatz mehr verfügbar");
        assertEquals(
                Reason.FULL,
                assertInstanceOf(Refused.class, fault(german, Long.MAX_VALUE)).reason());
        assertInstanceOf(Unknown.class, fault(german, 1));
    }

    @Test
    void everything_else_leaves_doubt() {
        assertInstanceOf(Unknown.class, fault(new IOException("Input/output error"), 0));
        assertInstanceOf(Unknown.class, fault(new FileSystemException("file", null, "Stale file handle"), 0));
        assertInstanceOf(Unknown.class, fault(new ClosedByInterruptException(), 0));
    }
}
