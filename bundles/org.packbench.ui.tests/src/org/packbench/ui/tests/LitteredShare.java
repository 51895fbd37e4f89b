package org.packbench.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.packbench.core.SessionId;
import org.packbench.core.storage.TempNames;

/**
 * A share with the sample's client and a session that was left, on which crashes and an older tool left something.
 *
 * @param config cannot be read
 * @param backup can
 * @param temp was to replace another file
 * @param scratch is an examination's that was killed
 * @param lock is another tool's, in the session
 */
record LitteredShare(SessionId session, Path config, Path backup, Path temp, Path scratch, Path lock) {
    /** What the settings hold. */
    static final String BROKEN = "{ \"client_id\": \"M\", \"client_na";

    private static final String OTHER_TOOLS =
            "{\"locked_by\":\"OLD-PC\",\"user_name\":\"Ivan\",\"process_id\":7,\"heartbeat\":\"2025-10-28T14:35:12\"}";

    /** Makes it in a folder that is not there yet, and has the window work on it; no session is open then. */
    static LitteredShare make(Workplace place, Path share) throws IOException {
        place.openCopy(share);
        place.start();
        SessionId session = place.session().id();
        place.leave();
        Path config = share.resolve("CLIENTS/CLIENT_M/config.json");
        Path backup = Files.createDirectories(config.resolveSibling("backups")).resolve("config_20251103_143000.json");
        Files.copy(config, backup);
        Files.writeString(config, BROKEN);
        Path temp = Files.writeString(config.resolveSibling(TempNames.of("config.json")), "{");
        Path scratch = Files.createDirectory(share.resolve(".packbench-doctor." + UUID.randomUUID()));
        Path folder = share.resolve(session.value());
        Files.createFile(folder.resolve("journal.e2.jsonl"));
        Path lock = Files.writeString(folder.resolve(".session.lock"), OTHER_TOOLS);
        for (Path left : List.of(temp, scratch)) old(left);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) old(file);
        }
        return new LitteredShare(session, config, backup, temp, scratch, lock);
    }

    private static void old(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofHours(5))));
    }

    /** What was kept of the settings before they were mended. */
    List<String> keptAside() throws IOException {
        var kept = new ArrayList<String>();
        try (Stream<Path> files = Files.list(config.getParent())) {
            for (Path file : files.toList())
                if (file.getFileName().toString().startsWith("config.damaged-")) kept.add(Files.readString(file));
        }
        return kept;
    }
}
