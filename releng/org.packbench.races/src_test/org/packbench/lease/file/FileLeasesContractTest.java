package org.packbench.lease.file;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.LeasesContract;
import org.packbench.contracts.TestLeases;

/** The contract, by files on a local disk. */
final class FileLeasesContractTest extends LeasesContract {
    @TempDir
    Path folder;

    @Override
    protected TestLeases newLeases() throws Exception {
        return new FileTestLeases(Files.createTempDirectory(folder, "share"));
    }
}
