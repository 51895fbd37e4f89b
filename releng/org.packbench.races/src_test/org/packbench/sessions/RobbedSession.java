package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.packbench.sessions.Program.scan;
import static org.packbench.sessions.Program.scanSaved;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.session.LateScan;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Verdict;
import org.packbench.core.session.Verdict.Kind;
import org.packbench.core.session.Verdict.Result;
import org.packbench.core.session.Verdict.Review;

/** A session that one PC could not save and another took meanwhile, with the scans that came too late. */
abstract class RobbedSession {
    static final WorkerName SUPERVISOR = new WorkerName(new WorkerId("900"), "Maria Ivanova");
    static final Verdict ACCEPT = new Verdict(Kind.ACCEPT, "counted the boxes");
    static final Verdict DISCARD = new Verdict(Kind.DISCARD, "packed twice");

    Share share;
    Program one;
    Program two;
    Program office;
    SessionId session;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        one = share.program("PC1");
        two = share.program("PC2");
        office = share.program("OFFICE");
    }

    /**
     * PC1 packs half of A0, and then the rest of it and half of A1 while the share hangs; PC2 takes over meanwhile and
     * packs the rest of A0 too.
     */
    OpenSession robbery() throws Exception {
        OpenSession former = one.start(Share.orders(3));
        session = former.id();
        scanSaved(former, "A0", "SKU-1");
        one.line.hang(call -> call == Call.APPEND);
        scan(former, "SKU-2", "A1", "SKU-1");
        Program.await(former, saving -> Share.spooledCount(one.pc) == 3);
        share.fallSilent(session);
        OpenSession taker = two.takeOver(session);
        scanSaved(taker, "SKU-2");
        one.line.cut();
        one.line.letThrough();
        former.close(Duration.ofMillis(10));
        one.line.mend();
        return taker;
    }

    /** Three late scans of a session that nobody has open. */
    List<LateScan> three() throws Exception {
        Program.close(robbery());
        Program.close(one.restore(session));
        return office.sessions.late(session);
    }

    List<Result> review(Program by, Verdict verdict, List<LateScan> scans) throws Exception {
        List<UUID> ids = scans.stream().map(LateScan::id).toList();
        Review review = by.sessions.review(session, SUPERVISOR, verdict, ids);
        return assertInstanceOf(Review.Done.class, review).reviewed().stream()
                .map(Verdict.Reviewed::result)
                .toList();
    }
}
