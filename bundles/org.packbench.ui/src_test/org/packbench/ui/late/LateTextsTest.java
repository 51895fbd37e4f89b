package org.packbench.ui.late;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.session.LateScan;
import org.packbench.core.session.Verdict.Result;
import org.packbench.core.session.Verdict.Review;
import org.packbench.core.session.Verdict.Reviewed;

final class LateTextsTest {
    private static final SessionId SESSION = new SessionId("SESSIONS/CLIENT_M/2025-11-10_13-18-00");
    private static final Instant AT = Instant.parse("2025-11-10T12:31:00Z");

    @Test
    void aLateScanSaysWhoHadTheSessionAndWhetherItStillFits() {
        LateScan scan = scan("scan", "3800123400513", true);
        assertEquals("Maria Ivanova had it by then, on DESKTOP-PC2", LateTexts.why(scan));
        assertEquals("3800123400513", LateTexts.code(scan));
        assertEquals("OK", LateTexts.outcome(scan));
        assertEquals("yes", LateTexts.fits(scan));
        assertEquals("no: packed already", LateTexts.fits(scan("scan", "3800123400513", false)));
    }

    @Test
    void whatIsNoScanSaysWhatItWas() {
        assertEquals("undo 2", LateTexts.code(scan("undo", "2", true)));
    }

    @Test
    void aReviewTellsEachOutcomeWithItsNumber() {
        var done = new Review.Done(List.of(
                new Reviewed(UUID.randomUUID(), Result.ACCEPTED),
                new Reviewed(UUID.randomUUID(), Result.ACCEPTED),
                new Reviewed(UUID.randomUUID(), Result.NO_LONGER_FITS)));
        String told = LateTexts.told(done);
        assertTrue(told.startsWith("2 accepted. 1 does not fit any more"), told);
    }

    private static LateScan scan(String operation, String code, boolean fits) {
        var taker = new Holder(
                new UUID(1, 2), "DESKTOP-PC2", "maria", 4711, AT, new WorkerName(new WorkerId("002"), "Maria Ivanova"));
        return new LateScan(
                SESSION,
                UUID.randomUUID(),
                AT,
                "DESKTOP-PC1",
                new WorkerName(new WorkerId("001"), "John Doe"),
                operation,
                code,
                "SKU_OK",
                Optional.of(new OrderNumber("BG10129")),
                LateScan.Why.TAKEN_OVER,
                Optional.of(taker),
                fits);
    }
}
