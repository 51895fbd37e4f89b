package org.packbench.ui.late;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.OrderNumber;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.lease.Observation;
import org.packbench.core.scan.ScannedCode;
import org.packbench.core.session.LateScan;
import org.packbench.core.session.Verdict.Result;
import org.packbench.core.session.Verdict.Review;
import org.packbench.core.session.Verdict.Reviewed;
import org.packbench.ui.Messages;
import org.packbench.ui.text.Counted;

/** What is said of late scans; no widgets, so that every case can be tested. */
public final class LateTexts {
    private LateTexts() {}

    /** Only a scan has a code; of anything else the operation says what it was. */
    public static String code(LateScan scan) {
        return scan.operation().equals("scan")
                ? ScannedCode.visible(scan.code())
                : (scan.operation() + " " + scan.code()).strip();
    }

    /** What the packer was told when they scanned it. */
    static String outcome(LateScan scan) {
        return switch (scan.outcome()) {
            case "ORDER_LOADED" -> Messages.lateOutcomeOpened;
            case "SKU_OK" -> Messages.lateOutcomeOk;
            case "SKU_EXTRA" -> Messages.lateOutcomeExtra;
            case "ORDER_COMPLETE", "ORDER_NOW_COMPLETE", "ORDER_COMPLETE_WITH_EXTRAS" -> Messages.lateOutcomeComplete;
            case "ITEM_DECREMENTED" -> Messages.lateOutcomeUndone;
            case "FORCE_CONFIRMED" -> Messages.lateOutcomeForced;
            case "EXTRA_CLEARED", "EXTRA_PENDING" -> Messages.lateOutcomeResolved;
            case "SKIPPED", "BACK" -> Messages.lateOutcomeLeft;
            default -> scan.outcome(); // a newer version's, which has no word here
        };
    }

    static String order(LateScan scan) {
        return scan.order().map(OrderNumber::value).orElse(Messages.none);
    }

    /** Why it is late. */
    public static String why(LateScan scan) {
        return switch (scan.why()) {
            case TAKEN_OVER ->
                scan.taker()
                        .map(taker -> NLS.bind(Messages.lateTakenOver, name(taker), taker.pc()))
                        .orElse(Messages.lateTakenBySomebody);
            case OTHER_HISTORY -> Messages.lateHistory;
        };
    }

    static String fits(LateScan scan) {
        return scan.fits() ? Messages.lateFits : Messages.lateFitsNot;
    }

    /** What came of a review. */
    public static String told(Review review) {
        return switch (review) {
            case Review.Done done -> told(done.reviewed());
            case Review.HeldByAnother held -> held(Messages.lateHeld, held.holder());
            case Review.Stale stale -> held(Messages.lateStale, stale.holder());
            case Review.Missing missing -> Messages.lateMissing;
        };
    }

    private static String told(List<Reviewed> reviewed) {
        var parts = new ArrayList<String>();
        for (Result result : Result.values()) {
            int count =
                    (int) reviewed.stream().filter(r -> r.result() == result).count();
            if (count > 0) parts.add(Counted.text(form(result), count));
        }
        return String.join(" ", parts);
    }

    private static String form(Result result) {
        return switch (result) {
            case ACCEPTED -> Messages.lateAccepted;
            case DISCARDED -> Messages.lateDiscarded;
            case NO_LONGER_FITS -> Messages.lateNoLongerFits;
            case NOT_LATE -> Messages.lateGone;
        };
    }

    private static String held(String form, Observation now) {
        return NLS.bind(
                form,
                now.holder().map(LateTexts::name).orElse(Messages.none),
                now.holder().map(Holder::pc).orElse(Messages.none));
    }

    private static String name(Holder holder) {
        String name = holder.worker().name();
        return name.isBlank() ? holder.worker().id().value() : name;
    }
}
