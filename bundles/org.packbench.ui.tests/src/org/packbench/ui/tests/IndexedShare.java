package org.packbench.ui.tests;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.packbench.documents.ChainedLine;
import org.packbench.documents.IndexHead;
import org.packbench.documents.IndexLine;

/** What the programs of other PCs have told of their sessions; of the sessions themselves only the folders are there. */
record IndexedShare(Path share) {
    private static final IndexLine.Process PROGRAM = new IndexLine.Process(4711, Instant.parse("2025-01-02T07:00:00Z"));

    /**
     * Writes the file of one PC's program, which has told nothing since.
     *
     * @param silent since its last line
     */
    void tell(String pc, Duration silent, List<IndexLine> lines) throws IOException {
        UUID station = UUID.nameUUIDFromBytes(pc.getBytes());
        Path file = Files.createDirectories(share.resolve("INDEX")).resolve(station + ".1.jsonl");
        String hash = ChainedLine.FIRST;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            var head = new IndexHead(station, pc, PROGRAM, PROGRAM.started(), List.of());
            hash = write(out, ChainedLine.encode(head.values(), hash));
            for (IndexLine line : lines) {
                Files.createDirectories(share.resolve(line.session().value()));
                hash = write(out, ChainedLine.encode(line.values(), hash));
            }
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(silent)));
    }

    private static String write(OutputStream out, byte[] line) throws IOException {
        out.write(line);
        return ChainedLine.hash(line);
    }
}
