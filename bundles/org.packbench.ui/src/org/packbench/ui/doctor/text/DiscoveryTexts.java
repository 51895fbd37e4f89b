package org.packbench.ui.doctor.text;

import java.time.Duration;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Discovery.Document;
import org.packbench.ui.doctor.text.DoctorTexts.Text;

/** What the doctor found lying on a share, in words. */
final class DiscoveryTexts {
    private DiscoveryTexts() {}

    static Text of(Discovery discovery) {
        return switch (discovery) {
            case Discovery.TwoSpellings twins ->
                text(twins.place(), NLS.bind(Messages.twoSpellings, twins.other()), Messages.twoSpellingsAdvice);
            case Discovery.Scratch scratch ->
                text(scratch.place(), NLS.bind(Messages.scratch, age(scratch.age())), Messages.scratchAdvice);
            case Discovery.OrphanedTemp temp ->
                text(temp.place(), NLS.bind(Messages.temp, age(temp.age())), Messages.tempAdvice);
            case Discovery.EmptyJournal journal ->
                text(journal.place(), NLS.bind(Messages.emptyJournal, age(journal.age())), Messages.emptyJournalAdvice);
            case Discovery.StaleLock lock ->
                text(lock.session(), NLS.bind(Messages.lock, who(lock), age(lock.silence())), advice(lock.lock()));
            case Discovery.UnfinishedEnd end ->
                text(end.session(), Messages.unfinishedEnd, Messages.unfinishedEndAdvice);
            case Discovery.UnfinishedClient client ->
                text(
                        client.place(),
                        NLS.bind(Messages.unfinishedClient, client.client()),
                        Messages.unfinishedClientAdvice);
            case Discovery.Damaged damaged ->
                text(
                        damaged.place(),
                        NLS.bind(Messages.damaged, damaged.where()),
                        advice(damaged.document(), damaged.repairable()));
            case Discovery.MissingList list -> text(list.place(), Messages.missingList, Messages.missingListAdvice);
            case Discovery.LateScans late ->
                text(
                        late.session(),
                        NLS.bind(Messages.late, late.count()),
                        NLS.bind(Messages.lateAdvice, late.session()));
            case Discovery.TooNew file ->
                text(file.place(), NLS.bind(Messages.tooNew, file.where()), Messages.tooNewAdvice);
            case Discovery.ManyBackups many ->
                text(
                        many.place(),
                        NLS.bind(Messages.manyBackups, many.found()),
                        NLS.bind(Messages.manyBackupsAdvice, many.kept()));
            case Discovery.Tampered tampered ->
                text(
                        tampered.place(),
                        VerificationTexts.what(tampered.broken()),
                        VerificationTexts.advice(tampered.broken()));
            case Discovery.NotRead place ->
                text(
                        place.place(),
                        NLS.bind(Messages.notRead, DoctorTexts.told(place.trouble())),
                        DoctorTexts.advice(place.trouble()));
        };
    }

    private static Text text(Object place, String seen, String advice) {
        return new Text(place.toString(), seen, "", advice);
    }

    private static String who(Discovery.StaleLock lock) {
        if (lock.pc().isEmpty()) return "—";
        return lock.user().isEmpty() ? lock.pc() : lock.user() + ", " + lock.pc();
    }

    private static String advice(Discovery.Lock lock) {
        return switch (lock) {
            case RELEASED -> Messages.lockReleased;
            case ENDED -> Messages.lockEnded;
            case SILENT -> Messages.lockSilent;
            case OTHER_TOOL -> Messages.lockOtherTool;
            case UNREADABLE -> Messages.lockUnreadable;
        };
    }

    private static String advice(Document document, boolean repairable) {
        return switch (document) {
            case CONFIG, SKU_MAPPING, WORKERS -> repairable ? Messages.damagedBackup : Messages.damagedNoBackup;
            case STATISTICS -> Messages.damagedStatistics;
            case STATISTICS_OPENING -> Messages.damagedOpening;
            case SUMMARY -> repairable ? Messages.damagedSummary : Messages.damagedSummaryLater;
            case PACKING_LIST -> Messages.missingListAdvice;
            case JOURNAL -> Messages.damagedJournal;
        };
    }

    /** In the largest unit that says enough: minutes, hours, days. */
    private static String age(Duration age) {
        if (age.toDays() >= 2) return NLS.bind(Messages.days, age.toDays());
        if (age.toHours() >= 2) return NLS.bind(Messages.hours, age.toHours());
        return NLS.bind(Messages.minutes, Math.max(1, age.toMinutes()));
    }
}
