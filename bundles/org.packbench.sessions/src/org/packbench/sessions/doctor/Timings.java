package org.packbench.sessions.doctor;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.packbench.core.doctor.Check;
import org.packbench.core.doctor.ShareDoctor.Step;
import org.packbench.core.doctor.Trouble;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage.AppendFile;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Unknown;

/** How long the share takes for the cheapest question, and for what saves a scan. */
final class Timings {
    private static final int CALLS = 40;
    private static final int SCANS = 25;

    /** As long as a usual record of the journal. */
    private static final byte[] RECORD = (".".repeat(199) + "\n").getBytes(StandardCharsets.US_ASCII);

    private final Visit visit;
    private final Scratch scratch;

    Timings(Visit visit, Scratch scratch) {
        this.visit = visit;
        this.scratch = scratch;
    }

    void check() {
        time(Check.Figure.ROUND_TRIPS, this::roundTrips);
        time(Check.Figure.SCAN_TIMES, this::scans);
    }

    private interface Measure {
        Check make() throws StorageException;
    }

    private void time(Check.Figure figure, Measure measure) {
        try {
            visit.found(measure.make());
        } catch (StorageException e) {
            visit.found(new Check.Unanswered(figure, Trouble.of(e)));
        }
    }

    private Check roundTrips() throws StorageException {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            visit.at(Step.TIMING, i, CALLS + SCANS);
            long from = System.nanoTime();
            visit.storage().find(scratch.folder());
            times.add(Duration.ofNanos(System.nanoTime() - from));
        }
        return new Check.RoundTrips(CALLS, median(times), Collections.max(times));
    }

    private Check scans() throws StorageException {
        List<Duration> times = new ArrayList<>();
        SharePath journal = scratch.child("scans.e1.jsonl");
        try (AppendFile file = visit.storage().createAppend(journal)) {
            for (int i = 0; i < SCANS; i++) {
                visit.at(Step.TIMING, CALLS + i, CALLS + SCANS);
                long from = System.nanoTime();
                file.append(RECORD);
                file.flush();
                if (!file.missing("scans.e2.jsonl")) throw new Unknown(journal, "a claim that nobody made", null);
                times.add(Duration.ofNanos(System.nanoTime() - from));
            }
        }
        return new Check.ScanTimes(SCANS, median(times), Collections.max(times));
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
