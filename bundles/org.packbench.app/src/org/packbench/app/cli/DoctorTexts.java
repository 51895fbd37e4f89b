package org.packbench.app.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.doctor.Check;
import org.packbench.core.doctor.Check.Act;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Finding;
import org.packbench.core.doctor.Grade;
import org.packbench.core.doctor.ShareDoctor.Repair;
import org.packbench.core.doctor.Trouble;
import org.packbench.core.storage.Storage.Protection;

/** What the doctor checked, in words. */
final class DoctorTexts {
    private static final long MEGABYTE = 1L << 20;

    private DoctorTexts() {}

    /**
     * A finding in words.
     *
     * @param advice what it means, and what to do next; empty when there is nothing to say
     */
    record Text(String what, String advice) {}

    static String mark(Grade grade) {
        return switch (grade) {
            case FINE -> Messages.DoctorFine;
            case WORTH_KNOWING -> Messages.DoctorWorthKnowing;
            case WARNING -> Messages.DoctorWarning;
            case FAULT -> Messages.DoctorFault;
        };
    }

    static Text of(Finding finding) {
        return switch (finding) {
            case Check.Reach reach -> reach(reach.trouble());
            case Check.RoundTrips trips ->
                figures(Messages.DoctorRoundTrips, trips.median(), trips.worst(), trips.calls(), Messages.DoctorSlow);
            case Check.ScanTimes scans ->
                figures(
                        Messages.DoctorScanTimes,
                        scans.median(),
                        scans.worst(),
                        scans.scans(),
                        Messages.DoctorScansSlow);
            case Check.Clock clock -> new Text(clock(clock.ahead()), Messages.DoctorClockAdvice);
            case Check.Space space ->
                new Text(
                        NLS.bind(Messages.DoctorSpace, space.free() / MEGABYTE),
                        NLS.bind(Messages.DoctorSpaceAdvice, space.needed() / MEGABYTE));
            case Check.Traffic traffic -> traffic(traffic.protection());
            case Check.Ability ability -> ability(ability.act(), ability.trouble());
            case Check.Unanswered unanswered ->
                new Text(
                        NLS.bind(Messages.DoctorUnanswered, figure(unanswered.figure()), told(unanswered.trouble())),
                        advice(unanswered.trouble()));
            case Discovery discovery -> DiscoveryTexts.of(discovery);
        };
    }

    private static Text reach(Optional<Trouble> trouble) {
        return trouble.map(t -> new Text(NLS.bind(Messages.DoctorSilent, told(t)), advice(t)))
                .orElseGet(() -> new Text(Messages.DoctorReach, ""));
    }

    private static Text figures(String form, Duration median, Duration worst, int count, String advice) {
        return new Text(NLS.bind(form, new Object[] {millis(median), millis(worst), count}), advice);
    }

    private static String millis(Duration time) {
        return String.format(java.util.Locale.ROOT, "%.1f", time.toNanos() / 1e6);
    }

    private static String clock(Duration ahead) {
        String seconds =
                String.format(java.util.Locale.ROOT, "%.1f", ahead.abs().toMillis() / 1e3);
        return NLS.bind(ahead.isNegative() ? Messages.DoctorClockBehind : Messages.DoctorClockAhead, seconds);
    }

    private static Text traffic(Optional<Protection> protection) {
        if (protection.isEmpty()) return new Text(Messages.DoctorTrafficNone, "");
        Protection with = protection.get();
        String form = with.encrypted()
                ? Messages.DoctorTrafficEncrypted
                : with.signed() ? Messages.DoctorTrafficSigned : Messages.DoctorTrafficOpen;
        return new Text(NLS.bind(form, with.dialect()), Messages.DoctorTrafficAdvice);
    }

    private static Text ability(Act act, Optional<Trouble> trouble) {
        String what = act(act);
        return trouble.map(t -> new Text(NLS.bind(Messages.DoctorFailed, what, told(t)), advice(t)))
                .orElseGet(() -> new Text(what, ""));
    }

    private static String act(Act act) {
        return switch (act) {
            case CREATE -> Messages.DoctorCreate;
            case CREATE_ONCE -> Messages.DoctorCreateOnce;
            case REPLACE -> Messages.DoctorReplace;
            case APPEND -> Messages.DoctorAppend;
            case CLAIM_CHECK -> Messages.DoctorClaimCheck;
            case MOVE_FOLDER -> Messages.DoctorMoveFolder;
            case GUARD -> Messages.DoctorGuard;
            case DELETE -> Messages.DoctorDelete;
        };
    }

    private static String figure(Check.Figure figure) {
        return switch (figure) {
            case ROUND_TRIPS -> Messages.DoctorFigureRoundTrips;
            case SCAN_TIMES -> Messages.DoctorFigureScanTimes;
            case CLOCK -> Messages.DoctorFigureClock;
            case SPACE -> Messages.DoctorFigureSpace;
            case TRAFFIC -> Messages.DoctorFigureTraffic;
        };
    }

    static String told(Trouble trouble) {
        String form = switch (trouble.kind()) {
            case REFUSED -> Messages.DoctorRefused;
            case NO_ANSWER -> Messages.DoctorNoAnswer;
            case NOT_AS_PROMISED -> Messages.DoctorNotAsPromised;
        };
        return NLS.bind(form, trouble.told());
    }

    static String advice(Trouble trouble) {
        return switch (trouble.kind()) {
            case NO_ANSWER -> Messages.DoctorNoAnswerAdvice;
            case NOT_AS_PROMISED -> Messages.DoctorNotAsPromisedAdvice;
            case REFUSED ->
                switch (trouble.reason().orElseThrow()) {
                    case DENIED -> Messages.DoctorDeniedAdvice;
                    case FULL -> Messages.DoctorFullAdvice;
                    case BUSY -> Messages.DoctorBusyAdvice;
                    case NAME_MISSING, PATH_MISSING -> Messages.DoctorMissingAdvice;
                    case EXISTS, NOT_EMPTY, OTHER -> Messages.DoctorRefusedAdvice;
                };
        };
    }

    static String of(Repair repair) {
        return switch (repair) {
            case Repair.Done done when done.kept().isEmpty() -> Messages.DoctorMended;
            case Repair.Done done ->
                NLS.bind(
                        Messages.DoctorMendedKept,
                        done.kept().stream().map(Object::toString).collect(Collectors.joining(", ")));
            case Repair.Gone gone -> Messages.DoctorGone;
            case Repair.InUse inUse -> Messages.DoctorInUse;
            case Repair.Impossible impossible ->
                NLS.bind(Messages.DoctorImpossible, impossible.file(), impossible.where());
        };
    }
}
