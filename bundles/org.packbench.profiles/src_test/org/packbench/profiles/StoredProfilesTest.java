package org.packbench.profiles;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.ProfilesContract;
import org.packbench.core.profile.Profiles;

@Timeout(60)
class StoredProfilesTest extends ProfilesContract {
    private final ManualClock clock = new ManualClock();

    @TempDir
    private Path folder;

    private TestShare share;

    @BeforeEach
    void open() throws Exception {
        share = TestShare.in(folder);
    }

    @Override
    protected Profiles station() throws Exception {
        return share.profiles(clock);
    }

    @Override
    protected void later(Duration time) {
        clock.move(time);
    }
}
