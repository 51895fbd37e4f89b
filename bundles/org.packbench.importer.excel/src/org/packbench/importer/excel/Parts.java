package org.packbench.importer.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The parts of a packed workbook (ECMA-376 part 2), unpacked while they are read and never further than a bound. Not POI's
 * own package reader, which unpacks all of it into memory first.
 */
final class Parts implements Closeable {
    /**
     * That one part names another.
     *
     * @param type the last word of its type: strict and transitional workbooks differ in what stands before it
     */
    record Relation(String id, String type, String target) {}

    /** The package itself, as the source of relations. */
    static final String PACKAGE = "";

    /** Sheets are read row by row and texts kept once: a million rows fit. */
    private static final long CONTENT = 256L << 20;

    /** Everything else is small in any honest workbook. */
    private static final long OTHER = 16L << 20;

    /** Rows of a list pack to a tenth or a twentieth; only a bomb packs to less than a hundredth. */
    private static final int MOST_PACKED = 100;

    /** From here on that is asked. */
    private static final long SMALL = 8L << 20;

    private final ZipFile zip;
    // names of parts are compared without case, and some programs write them with the slashes of Windows
    private final Map<String, ZipArchiveEntry> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** @throws IOException when these bytes are no zip archive, or a damaged one */
    Parts(byte[] bytes) throws IOException {
        zip = ZipFile.builder().setByteArray(bytes).get();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries()))
            entries.putIfAbsent(entry.getName().replace('\\', '/'), entry);
    }

    /** What is made of a part while it is unpacked. */
    interface Reader<T> {
        T read(Xml xml) throws IOException;
    }

    /**
     * Reads a part, from its beginning as far as the reader wants.
     *
     * @throws IOException when there is no such part, or it is damaged
     */
    <T> T read(String part, Reader<T> reader) throws IOException {
        try (Xml xml = open(part)) {
            return reader.read(xml);
        }
    }

    /**
     * Opens a part, for the caller to close.
     *
     * @throws IOException when there is no such part
     */
    Xml open(String part) throws IOException {
        return new Xml(stream(part));
    }

    private InputStream stream(String part) throws IOException {
        @Nullable ZipArchiveEntry entry = entries.get(part);
        if (entry == null) throw new IOException("there is no part " + part);
        boolean content = part.contains("/worksheets/") || part.contains("/sharedStrings");
        // what claims to be small and is not runs into the bound while it is read
        long likely = Math.max(SMALL, entry.getCompressedSize() * MOST_PACKED);
        return new BoundedStream(zip.getInputStream(entry), Math.min(content ? CONTENT : OTHER, likely));
    }

    /** The parts inside the package that a part names; none when it names none. */
    List<Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String path = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        return entries.containsKey(path) ? read(path, xml -> relations(xml, part)) : List.of();
    }

    private static List<Relation> relations(Xml xml, String part) throws IOException {
        List<Relation> found = new ArrayList<>();
        while (xml.next()) {
            if (!xml.starts("Relationship") || xml.attribute("TargetMode", "").equals("External")) continue;
            String type = xml.attribute("Type", "");
            found.add(new Relation(
                    xml.attribute("Id", ""),
                    type.substring(type.lastIndexOf('/') + 1),
                    resolved(part, xml.attribute("Target", ""))));
        }
        return found;
    }

    private static String resolved(String part, String target) throws IOException {
        try {
            String path =
                    URI.create("/" + part).resolve(target.replace('\\', '/')).getPath();
            return path == null ? "" : path.substring(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("a part that cannot be: " + target, e);
        }
    }

    /** The first part of a type that a part names. */
    Optional<String> related(String part, String type) throws IOException {
        return relations(part).stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
