package org.example.picklist;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;
import org.packbench.core.importer.Fit;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.core.importer.SourceName;
import org.packbench.core.importer.table.TableImport;

/**
 * Pick lists of a warehouse program: UTF-8 lines of values parted by {@code |}, the first {@code #PICKLIST}, the second the
 * headings, the last {@code #END} and how many rows there are.
 *
 * <p>The annotation is all it takes: the component appears in the start wizard and on the command line by itself.
 */
@Component
public final class PickListImporter implements Importer {
    /** How such a file begins. */
    static final String MAGIC = "#PICKLIST";

    /** More than anybody picks in a day; it is read into memory at once. */
    private static final long LARGEST = 8L << 20;

    @Override
    public String label() {
        return "Pick list";
    }

    @Override
    public List<String> extensions() {
        return List.of("pick");
    }

    /** What is in the file decides; its name only where there is nothing in it that could. */
    @Override
    public Fit recognises(Path source) throws IOException {
        if (Files.isDirectory(source)) return Fit.NONE;
        boolean named = SourceName.of(source).file().toLowerCase(Locale.ROOT).endsWith(".pick");
        if (!Files.exists(source) || Files.size(source) == 0) return named ? Fit.NAME : Fit.NONE;
        byte[] first = new byte[MAGIC.length()];
        try (var in = Files.newInputStream(source)) {
            int read = in.readNBytes(first, 0, first.length);
            if (read == first.length && new String(first, StandardCharsets.UTF_8).equals(MAGIC)) return Fit.CONTENT;
        }
        return named ? Fit.NAME : Fit.NONE;
    }

    /** The kit finds the columns, judges the rows and collects what is wrong; this only opens the file. */
    @Override
    public Result read(Path source, Request how, IProgressMonitor monitor) throws IOException {
        String file = SourceName.of(source).file();
        byte[] lines = whole(source);
        SubMonitor progress = SubMonitor.convert(monitor, file, 1);
        var nothing = new Problem(Kind.NO_ORDERS, file, "", 0, "", "");
        try {
            return new TableImport(source, how, progress).read(List.of(new PickTable(lines)), nothing);
        } catch (MalformedInputException notText) {
            throw new SourceException(Reason.DAMAGED, file, notText);
        }
    }

    /**
     * Reads the file once and at once, for another program may write into it meanwhile; and refuses what is no pick list, or no
     * whole one, before anything of it counts.
     */
    private static byte[] whole(Path source) throws IOException {
        String file = SourceName.of(source).file();
        try {
            if (Files.isDirectory(source)) throw new SourceException(Reason.FOLDER, file, null);
            if (Files.size(source) == 0) throw new SourceException(Reason.EMPTY, file, null);
            if (Files.size(source) > LARGEST) throw new SourceException(Reason.TOO_LARGE, file, null);
            byte[] bytes = Files.readAllBytes(source);
            try (BufferedReader lines = PickTable.lines(bytes)) {
                if (!MAGIC.equals(lines.readLine())) throw new SourceException(Reason.OTHER_FORMAT, file, null);
                if (!isWhole(lines)) throw new SourceException(Reason.DAMAGED, file, null);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new SourceException(Reason.MISSING, file, e);
        } catch (AccessDeniedException e) {
            throw new SourceException(Reason.NO_ACCESS, file, e);
        } catch (MalformedInputException e) {
            throw new SourceException(Reason.DAMAGED, file, e);
        }
    }

    /** The last line counts the rows between it and the headings: a file that was cut off anywhere has lost it. */
    private static boolean isWhole(BufferedReader lines) throws IOException {
        int rows = -1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(PickTable.END))
                return line.equals(PickTable.END + " " + rows) && lines.readLine() == null;
            rows++;
        }
        return false;
    }
}
