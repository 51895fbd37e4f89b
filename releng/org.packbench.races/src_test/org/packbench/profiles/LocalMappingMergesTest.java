package org.packbench.profiles;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.races.MemoryFolder;
import org.packbench.races.Rounds;

/** Merges on a local disk. */
class LocalMappingMergesTest extends MappingMerges {
    @TempDir(factory = MemoryFolder.class)
    Path folder;

    @Override
    protected String root() {
        return folder.toString();
    }

    @Override
    protected int merges() {
        return Rounds.of(2_000, 100_000);
    }
}
