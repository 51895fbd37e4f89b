package org.packbench.ui.doctor.text;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.doctor.Check;
import org.packbench.core.doctor.Check.Act;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Finding;
import org.packbench.core.doctor.Grade;
import org.packbench.core.doctor.ShareDoctor.Repair;
import org.packbench.core.doctor.ShareDoctor.Step;
import org.packbench.core.doctor.Trouble;
import org.packbench.core.storage.Storage.Protection;

/** What the doctor does and finds, in words. */
public final class DoctorTexts {
    private static final long MEGABYTE = 1L << 20;

    /** Less than a tenth of a second is not worth a figure. */
    private static final Duration NO_DIFFERENCE = Duration.ofMillis(100);

    private DoctorTexts() {}

    /**
     * A finding in words.
     *
     * @param subject what was checked, or the place that something was found at
     * @param seen what was measured or found there
     * @param how what was done to find out; empty for what lies on the share
     * @param advice what it means, and what to do next; empty when there is nothing to say
     */
    public record Text(String subject, String seen, String how, String advice) {
        /** Both in one line. */
        public String what() {
            return subject + ": " + seen;
        }
    }

    public static String of(Grade grade) {
        return switch (grade) {
            case FINE -> Messages.gradeFine;
            case WORTH_KNOWING -> Messages.gradeWorthKnowing;
            case WARNING -> Messages.gradeWarning;
            case FAULT -> Messages.gradeFault;
        };
    }

    /** What an examination is at. */
    public static String of(Step step, int done, int of) {
        String form = switch (step) {
            case REACHING -> Messages.stepReaching;
            case TIMING -> Messages.stepTiming;
            case TRYING -> Messages.stepTrying;
            case FOLDERS -> Messages.stepFolders;
            case DOCUMENTS -> Messages.stepDocuments;
            case SESSIONS -> Messages.stepSessions;
            case CHAINS -> Messages.stepChains;
        };
        return NLS.bind(form, String.format("%,d", done), String.format("%,d", of));
    }

    public static Text of(Finding finding) {
        return switch (finding) {
            case Check.Reach reach -> reach(reach.trouble());
            case Check.RoundTrips trips ->
                new Text(
                        Messages.roundTrips,
                        times(trips.median(), trips.worst(), trips.calls()),
                        Messages.roundTripsHow,
                        Messages.roundTripsAdvice);
            case Check.ScanTimes scans ->
                new Text(
                        Messages.scanTimes,
                        times(scans.median(), scans.worst(), scans.scans()),
                        Messages.scanTimesHow,
                        Messages.scanTimesAdvice);
            case Check.Clock clock ->
                new Text(Messages.clock, clock(clock.ahead()), Messages.clockHow, Messages.clockAdvice);
            case Check.Space space ->
                new Text(
                        Messages.space,
                        NLS.bind(Messages.spaceSeen, String.format("%,d", space.free() / MEGABYTE)),
                        Messages.spaceHow,
                        NLS.bind(Messages.spaceAdvice, space.needed() / MEGABYTE));
            case Check.Traffic traffic ->
                new Text(Messages.traffic, traffic(traffic.protection()), Messages.trafficHow, Messages.trafficAdvice);
            case Check.Ability ability -> ability(ability.act(), ability.trouble());
            case Check.Unanswered unanswered -> unanswered(unanswered.figure(), unanswered.trouble());
            case Discovery discovery -> DiscoveryTexts.of(discovery);
        };
    }

    private static Text reach(Optional<Trouble> trouble) {
        return new Text(
                Messages.reach,
                trouble.map(DoctorTexts::told).orElse(Messages.reachFine),
                Messages.reachHow,
                trouble.map(DoctorTexts::advice).orElse(""));
    }

    private static String times(Duration median, Duration worst, int count) {
        return NLS.bind(Messages.times, new Object[] {millis(median), millis(worst), count});
    }

    private static String millis(Duration time) {
        return String.format(time.toNanos() < 1_000_000 ? "%.2f" : "%.1f", time.toNanos() / 1e6);
    }

    private static String clock(Duration ahead) {
        if (ahead.abs().compareTo(NO_DIFFERENCE) < 0) return Messages.clockSame;
        String seconds = String.format("%.1f", ahead.abs().toMillis() / 1e3);
        return NLS.bind(ahead.isNegative() ? Messages.clockBehind : Messages.clockAhead, seconds);
    }

    private static String traffic(Optional<Protection> protection) {
        if (protection.isEmpty()) return Messages.trafficNone;
        Protection with = protection.get();
        String form = with.encrypted()
                ? Messages.trafficEncrypted
                : with.signed() ? Messages.trafficSigned : Messages.trafficOpen;
        return NLS.bind(form, with.dialect());
    }

    private static Text ability(Act act, Optional<Trouble> trouble) {
        String seen = trouble.map(DoctorTexts::told).orElse(Messages.works);
        String advice = trouble.map(DoctorTexts::advice).orElse("");
        return switch (act) {
            case CREATE -> new Text(Messages.create, seen, Messages.createHow, advice);
            case CREATE_ONCE -> new Text(Messages.createOnce, seen, Messages.createOnceHow, advice);
            case REPLACE -> new Text(Messages.replace, seen, Messages.replaceHow, advice);
            case APPEND -> new Text(Messages.append, seen, Messages.appendHow, advice);
            case CLAIM_CHECK -> new Text(Messages.claimCheck, seen, Messages.claimCheckHow, advice);
            case MOVE_FOLDER -> new Text(Messages.moveFolder, seen, Messages.moveFolderHow, advice);
            case GUARD -> new Text(Messages.guard, seen, Messages.guardHow, advice);
            case DELETE -> new Text(Messages.delete, seen, Messages.deleteHow, advice);
        };
    }

    private static Text unanswered(Check.Figure figure, Trouble trouble) {
        String told = told(trouble);
        String advice = advice(trouble);
        return switch (figure) {
            case ROUND_TRIPS -> new Text(Messages.roundTrips, told, Messages.roundTripsHow, advice);
            case SCAN_TIMES -> new Text(Messages.scanTimes, told, Messages.scanTimesHow, advice);
            case CLOCK -> new Text(Messages.clock, told, Messages.clockHow, advice);
            case SPACE -> new Text(Messages.space, told, Messages.spaceHow, advice);
            case TRAFFIC -> new Text(Messages.traffic, told, Messages.trafficHow, advice);
        };
    }

    static String told(Trouble trouble) {
        String form = switch (trouble.kind()) {
            case REFUSED -> Messages.refused;
            case NO_ANSWER -> Messages.noAnswer;
            case NOT_AS_PROMISED -> Messages.notAsPromised;
        };
        return NLS.bind(form, trouble.told());
    }

    static String advice(Trouble trouble) {
        return switch (trouble.kind()) {
            case NO_ANSWER -> Messages.noAnswerAdvice;
            case NOT_AS_PROMISED -> Messages.notAsPromisedAdvice;
            case REFUSED ->
                switch (trouble.reason().orElseThrow()) {
                    case DENIED -> Messages.deniedAdvice;
                    case FULL -> Messages.fullAdvice;
                    case BUSY -> Messages.busyAdvice;
                    case NAME_MISSING, PATH_MISSING -> Messages.missingAdvice;
                    case EXISTS, NOT_EMPTY, OTHER -> Messages.refusedAdvice;
                };
        };
    }

    /** What came of a repair. */
    public static String of(Repair repair) {
        return switch (repair) {
            case Repair.Done done when done.kept().isEmpty() -> Messages.mended;
            case Repair.Done done ->
                NLS.bind(
                        Messages.mendedKept,
                        done.kept().stream().map(Object::toString).collect(Collectors.joining(", ")));
            case Repair.Gone gone -> Messages.gone;
            case Repair.InUse inUse -> Messages.inUse;
            case Repair.Impossible impossible -> NLS.bind(Messages.impossible, impossible.file(), impossible.where());
        };
    }

    /** What was tried to reach a share that could not be opened, and what to do. */
    public static String unreachable(String reason, Duration patience) {
        return NLS.bind(Messages.unreachable, new Object[] {reason, patience.toSeconds(), Messages.whatToDo});
    }

    /** The grade as the reports show it, all of one width. */
    static String mark(Grade grade) {
        int width = 0;
        for (Grade each : Grade.values()) width = Math.max(width, of(each).length());
        String word = grade == Grade.FAULT ? of(grade).toUpperCase(Locale.getDefault()) : of(grade);
        int left = (width - word.length()) / 2;
        return "[" + " ".repeat(left) + word + " ".repeat(width - word.length() - left) + "] ";
    }
}
