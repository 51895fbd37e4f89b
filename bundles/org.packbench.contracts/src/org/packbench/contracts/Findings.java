package org.packbench.contracts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.packbench.core.SessionId;
import org.packbench.core.doctor.Check;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Discovery.Document;
import org.packbench.core.doctor.Finding;
import org.packbench.core.doctor.Trouble;
import org.packbench.core.history.Verification;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage.Protection;
import org.packbench.core.storage.StorageException.Reason;

/** Whatever a share doctor may find, for whoever has to show each of it. */
public final class Findings {
    private static final SharePath PLACE = SharePath.of("SESSIONS/CLIENT_M/2025-11-03_14-30/file.json");
    private static final SessionId SESSION = new SessionId("SESSIONS/CLIENT_M/2025-11-03_14-30");
    private static final Set<Document> MENDABLE =
            EnumSet.of(Document.CONFIG, Document.SKU_MAPPING, Document.WORKERS, Document.STATISTICS, Document.SUMMARY);
    private static final Duration AGE = Duration.ofHours(5);

    private Findings() {}

    /** Every kind, with every of its cases that has words of its own. */
    public static List<Finding> everything() {
        List<Finding> all = new ArrayList<>(List.of(
                new Check.Reach(Optional.empty()),
                new Check.RoundTrips(40, Duration.ofMillis(50), Duration.ofMillis(90)),
                new Check.ScanTimes(25, Duration.ofSeconds(2), Duration.ofSeconds(3)),
                new Check.Clock(Duration.ofMinutes(-61)),
                new Check.Space(1, 2),
                new Check.Traffic(Optional.empty()),
                new Check.Traffic(Optional.of(new Protection("SMB 3.1.1", false, false))),
                new Discovery.TwoSpellings(PLACE, PLACE),
                new Discovery.Scratch(PLACE, AGE),
                new Discovery.OrphanedTemp(PLACE, 4, AGE),
                new Discovery.EmptyJournal(PLACE, SESSION, AGE),
                new Discovery.UnfinishedEnd(PLACE, SESSION),
                new Discovery.UnfinishedClient(PLACE, "M"),
                new Discovery.MissingList(PLACE, SESSION),
                new Discovery.LateScans(PLACE, SESSION, 2),
                new Discovery.TooNew(PLACE, "min_reader 2"),
                new Discovery.ManyBackups(PLACE, 12, 10)));
        for (Check.Act act : Check.Act.values()) all.add(new Check.Ability(act, Optional.empty()));
        for (Trouble trouble : troubles()) {
            all.add(new Check.Reach(Optional.of(trouble)));
            all.add(new Check.Ability(Check.Act.GUARD, Optional.of(trouble)));
            all.add(new Discovery.NotRead(PLACE, trouble));
            for (Check.Figure figure : Check.Figure.values()) all.add(new Check.Unanswered(figure, trouble));
        }
        for (Discovery.Lock lock : Discovery.Lock.values())
            all.add(new Discovery.StaleLock(PLACE, SESSION, lock, "DESKTOP-PC1", "Ivan", AGE));
        for (Verification.Kind kind : Verification.Kind.values())
            for (long line : new long[] {0, 3}) {
                all.add(tampered(new Verification.Break(kind, PLACE, line, "", "", PLACE)));
                all.add(tampered(new Verification.Break(kind, PLACE, line, "3f2a", "77b0", PLACE.child("by"))));
            }
        for (Document document : Document.values()) all.add(new Discovery.Damaged(PLACE, document, "line 3", false));
        for (Document document : MENDABLE) all.add(new Discovery.Damaged(PLACE, document, "line 3", true));
        return all;
    }

    private static List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>();
        for (Reason reason : Reason.values())
            troubles.add(new Trouble(Trouble.Kind.REFUSED, Optional.of(reason), reason.toString()));
        troubles.add(new Trouble(Trouble.Kind.NO_ANSWER, Optional.empty(), "no answer to LIST"));
        troubles.add(Trouble.notAsPromised("done, where EXISTS was to be the answer"));
        return troubles;
    }

    private static Finding tampered(Verification.Break broken) {
        return new Discovery.Tampered(broken.file(), broken);
    }
}
