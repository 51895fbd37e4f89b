package org.packbench.profiles;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.packbench.core.WorkerId;

/**
 * Who packed last on this PC, in {@code last-worker} of its station folder. It only fills in a field for a packer, so a
 * file that cannot be read or written is logged and nothing else.
 */
record LastWorker(Path folder) {
    private static final Logger LOG = System.getLogger(LastWorker.class.getName());
    private static final String NAME = "last-worker";

    Optional<WorkerId> read() {
        try {
            String id = Files.readString(folder.resolve(NAME)).strip();
            return id.isEmpty() ? Optional.empty() : Optional.of(new WorkerId(id));
        } catch (NoSuchFileException nobodyYet) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Who packed last cannot be read", e);
            return Optional.empty();
        }
    }

    void write(WorkerId worker) {
        // a name per process: two users of the PC may write at once
        Path temp = folder.resolve(NAME + "." + ProcessHandle.current().pid() + ".new");
        try {
            Files.write(temp, worker.value().getBytes(StandardCharsets.UTF_8));
            Files.move(temp, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Who packed last cannot be remembered", e);
        }
    }
}
