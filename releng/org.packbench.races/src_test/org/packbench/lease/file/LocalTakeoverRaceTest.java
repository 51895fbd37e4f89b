package org.packbench.lease.file;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.races.MemoryFolder;
import org.packbench.races.Rounds;

/** Takeovers on a local disk. */
class LocalTakeoverRaceTest extends TakeoverRaces {
    @TempDir(factory = MemoryFolder.class)
    Path folder;

    @Override
    protected String root() {
        return folder.toString();
    }

    @Override
    protected int takeovers() {
        return Rounds.of(200, 100_000);
    }
}
