package org.packbench.app.cli;

import java.time.Duration;
import org.eclipse.osgi.util.NLS;
import org.packbench.app.cli.DoctorTexts.Text;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Discovery.Document;

/** What the doctor found lying on a share, in words. */
final class DiscoveryTexts {
    private DiscoveryTexts() {}

    static Text of(Discovery discovery) {
        return switch (discovery) {
            case Discovery.TwoSpellings twins ->
                new Text(
                        NLS.bind(Messages.DoctorTwoSpellings, twins.place(), twins.other()),
                        Messages.DoctorTwoSpellingsAdvice);
            case Discovery.Scratch scratch ->
                new Text(
                        NLS.bind(Messages.DoctorScratch, scratch.place(), age(scratch.age())),
                        Messages.DoctorScratchAdvice);
            case Discovery.OrphanedTemp temp ->
                new Text(NLS.bind(Messages.DoctorTemp, temp.place(), age(temp.age())), Messages.DoctorTempAdvice);
            case Discovery.EmptyJournal journal ->
                new Text(
                        NLS.bind(Messages.DoctorEmptyJournal, journal.place(), age(journal.age())),
                        Messages.DoctorEmptyJournalAdvice);
            case Discovery.StaleLock lock -> lock(lock);
            case Discovery.UnfinishedEnd end ->
                new Text(NLS.bind(Messages.DoctorUnfinishedEnd, end.session()), Messages.DoctorUnfinishedEndAdvice);
            case Discovery.UnfinishedClient client ->
                new Text(
                        NLS.bind(Messages.DoctorUnfinishedClient, client.place(), client.client()),
                        Messages.DoctorUnfinishedClientAdvice);
            case Discovery.Damaged damaged ->
                new Text(
                        NLS.bind(Messages.DoctorDamaged, damaged.place(), damaged.where()),
                        advice(damaged.document(), damaged.repairable()));
            case Discovery.MissingList list ->
                new Text(NLS.bind(Messages.DoctorMissingList, list.place()), Messages.DoctorMissingListAdvice);
            case Discovery.LateScans late ->
                new Text(
                        NLS.bind(Messages.DoctorLate, late.session(), late.count()),
                        NLS.bind(Messages.DoctorLateAdvice, late.session()));
            case Discovery.TooNew file ->
                new Text(NLS.bind(Messages.DoctorTooNew, file.place(), file.where()), Messages.DoctorTooNewAdvice);
            case Discovery.ManyBackups many ->
                new Text(
                        NLS.bind(Messages.DoctorManyBackups, many.place(), many.found()),
                        NLS.bind(Messages.DoctorManyBackupsAdvice, many.kept()));
            case Discovery.NotRead place ->
                new Text(
                        NLS.bind(Messages.DoctorNotRead, place.place(), DoctorTexts.told(place.trouble())),
                        DoctorTexts.advice(place.trouble()));
        };
    }

    private static Text lock(Discovery.StaleLock lock) {
        String who = lock.pc().isEmpty() ? "—" : lock.user().isEmpty() ? lock.pc() : lock.user() + ", " + lock.pc();
        String advice = switch (lock.lock()) {
            case RELEASED -> Messages.DoctorLockReleased;
            case ENDED -> Messages.DoctorLockEnded;
            case SILENT -> Messages.DoctorLockSilent;
            case OTHER_TOOL -> Messages.DoctorLockOtherTool;
            case UNREADABLE -> Messages.DoctorLockUnreadable;
        };
        return new Text(NLS.bind(Messages.DoctorLock, new Object[] {lock.session(), who, age(lock.silence())}), advice);
    }

    private static String advice(Document document, boolean repairable) {
        return switch (document) {
            case CONFIG, SKU_MAPPING, WORKERS ->
                repairable ? Messages.DoctorDamagedBackup : Messages.DoctorDamagedNoBackup;
            case STATISTICS -> Messages.DoctorDamagedStatistics;
            case STATISTICS_OPENING -> Messages.DoctorDamagedOpening;
            case SUMMARY -> repairable ? Messages.DoctorDamagedSummary : Messages.DoctorDamagedSummaryLater;
            case PACKING_LIST -> Messages.DoctorMissingListAdvice;
            case JOURNAL -> Messages.DoctorDamagedJournal;
        };
    }

    /** In the largest unit that says enough: minutes, hours, days. */
    static String age(Duration age) {
        if (age.toDays() >= 2) return NLS.bind(Messages.DoctorDays, age.toDays());
        if (age.toHours() >= 2) return NLS.bind(Messages.DoctorHours, age.toHours());
        return NLS.bind(Messages.DoctorMinutes, Math.max(1, age.toMinutes()));
    }
}
