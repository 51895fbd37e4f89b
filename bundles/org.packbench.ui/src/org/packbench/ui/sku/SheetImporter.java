package org.packbench.ui.sku;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.core.importer.SourceName;
import org.packbench.core.profile.SkuImporter;
import org.packbench.core.profile.SkuSheet;

/**
 * A file of barcodes and SKUs, as it is exported here, and as people keep it in spreadsheets. It is no service: to the
 * command line such a file is what a person says, not what a list of products proposes.
 */
final class SheetImporter implements SkuImporter {
    /** Some hundred thousand barcodes. */
    private static final long LARGEST = 32L << 20;

    private static final int HEAD = 1 << 12;

    @Override
    public String label() {
        return "SKU mapping (CSV)";
    }

    @Override
    public List<String> extensions() {
        return List.of("csv", "tsv", "txt");
    }

    @Override
    public boolean recognises(Path source) throws IOException {
        if (!Files.isRegularFile(source)) return false;
        try (InputStream in = Files.newInputStream(source)) {
            byte[] head = in.readNBytes(HEAD);
            String text = new String(head, charset(head));
            return SkuSheet.recognises(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("sep=", line.startsWith("\uFEFF") ? 1 : 0))
                    .findFirst()
                    .orElse(""));
        }
    }

    @Override
    public Read read(Path source, IProgressMonitor monitor) throws IOException {
        String name = SourceName.of(source).file();
        monitor.beginTask(name, IProgressMonitor.UNKNOWN);
        return SkuSheet.read(name, text(content(source, name), name), monitor);
    }

    private static byte[] content(Path source, String name) throws SourceException {
        if (Files.isDirectory(source)) throw new SourceException(Reason.FOLDER, name, null);
        try (InputStream in = Files.newInputStream(source)) {
            byte[] content = in.readNBytes((int) LARGEST + 1);
            if (content.length == 0) throw new SourceException(Reason.EMPTY, name, null);
            if (content.length > LARGEST) throw new SourceException(Reason.TOO_LARGE, name, null);
            return content;
        } catch (SourceException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new SourceException(Reason.MISSING, name, e);
        } catch (IOException e) {
            throw new SourceException(Reason.NO_ACCESS, name, e);
        }
    }

    /** UTF-16 says so by its mark. */
    private static Charset charset(byte[] content) {
        if (content.length < 2) return StandardCharsets.UTF_8;
        boolean little = content[0] == (byte) 0xFF && content[1] == (byte) 0xFE;
        boolean big = content[0] == (byte) 0xFE && content[1] == (byte) 0xFF;
        return little || big ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    /** Codes are plain letters nearly always; where they are not, a guessed character set would put wrong ones. */
    private static String text(byte[] content, String name) throws SourceException {
        try {
            return charset(content)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new SourceException(Reason.OTHER_FORMAT, name, e);
        }
    }
}
