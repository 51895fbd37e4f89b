package org.packbench.storage.smb;

import com.hierynomus.msdtyp.FileTime;
import java.time.Instant;

/** When something was created and last written, by the server's clock. */
record Times(Instant created, Instant written) {
    private static final long TICKS_A_SECOND = 10_000_000;

    Times(FileTime created, FileTime written) {
        this(instant(created), instant(written));
    }

    /** Keeps the ticks of 100 ns, which two files made in one millisecond differ in. */
    static Instant instant(FileTime time) {
        long ticks = time.getWindowsTimeStamp() - FileTime.WINDOWS_TO_UNIX_EPOCH;
        return Instant.ofEpochSecond(Math.floorDiv(ticks, TICKS_A_SECOND), Math.floorMod(ticks, TICKS_A_SECOND) * 100L);
    }
}
