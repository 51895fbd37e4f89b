package org.packbench.ui.sku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.Sku;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;

@Timeout(60)
class SheetImporterTest {
    private static final SheetImporter IMPORTER = new SheetImporter();

    @TempDir
    private Path folder;

    private Path file(String text, Charset charset) throws Exception {
        return Files.write(folder.resolve("m.csv"), text.getBytes(charset));
    }

    private static Reason reason(Path source) {
        return assertThrows(SourceException.class, () -> IMPORTER.read(source, new NullProgressMonitor()))
                .reason();
    }

    @Test
    void filesOfEveryUnicodeFormAreRead() throws Exception {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16}) {
            Path file = file("\uFEFFbarcode;sku\n1;Крем\n", charset);
            assertTrue(IMPORTER.recognises(file), charset.name());
            assertEquals(
                    Map.of("1", Set.of(new Sku("Крем"))),
                    IMPORTER.read(file, new NullProgressMonitor()).proposals().skus(),
                    charset.name());
        }
    }

    @Test
    void whatIsNoSuchFileIsRefusedWithTheReason() throws Exception {
        assertEquals(Reason.MISSING, reason(folder.resolve("none.csv")));
        assertEquals(Reason.FOLDER, reason(folder));
        assertEquals(Reason.EMPTY, reason(file("", StandardCharsets.UTF_8)));
        assertEquals(Reason.OTHER_FORMAT, reason(file("1;Кремове", Charset.forName("windows-1251"))));
        assertFalse(IMPORTER.recognises(folder));
        assertFalse(IMPORTER.recognises(file("Handle,Title,Variant SKU,Variant Barcode\n", StandardCharsets.UTF_8)));
    }

    @Test
    void aFileThatIsLargerThanAnyMappingIsRefused() throws Exception {
        Path file = folder.resolve("large.csv");
        try (var out = Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.position(64L << 20).write(ByteBuffer.wrap(new byte[] {';'}));
        }
        assertEquals(Reason.TOO_LARGE, reason(file));
    }
}
