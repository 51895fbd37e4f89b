package org.packbench.ui.doctor.text;

import org.eclipse.osgi.util.NLS;
import org.packbench.core.doctor.Check;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Finding;
import org.packbench.core.storage.SharePath;

/** What a repair will do, and what it keeps, in words: for whoever is asked whether it may. */
public final class Plans {
    private Plans() {}

    /** @throws IllegalArgumentException when the finding has no repair */
    public static String of(Finding finding) {
        if (!finding.repairable()) throw none(finding);
        return switch (finding) {
            case Discovery.Scratch scratch -> NLS.bind(Messages.planScratch, scratch.place());
            case Discovery.OrphanedTemp temp -> NLS.bind(Messages.planTemp, temp.place());
            case Discovery.StaleLock lock -> NLS.bind(Messages.planLock, lock.session());
            case Discovery.UnfinishedEnd end -> NLS.bind(Messages.planEnd, end.session());
            case Discovery.UnfinishedClient client -> NLS.bind(Messages.planClient, client.place());
            case Discovery.Damaged damaged -> NLS.bind(form(damaged), damaged.place(), aside(damaged.place()));
            case Check check -> throw none(check);
            case Discovery.TwoSpellings spellings -> throw none(spellings);
            case Discovery.EmptyJournal journal -> throw none(journal);
            case Discovery.MissingList list -> throw none(list);
            case Discovery.LateScans late -> throw none(late);
            case Discovery.TooNew file -> throw none(file);
            case Discovery.ManyBackups backups -> throw none(backups);
            case Discovery.NotRead place -> throw none(place);
            case Discovery.Tampered tampered -> throw none(tampered);
        };
    }

    private static IllegalArgumentException none(Finding finding) {
        return new IllegalArgumentException("no repair: " + finding);
    }

    private static String form(Discovery.Damaged damaged) {
        return switch (damaged.document()) {
            case CONFIG, SKU_MAPPING, WORKERS -> Messages.planRestore;
            case STATISTICS -> Messages.planRecount;
            case SUMMARY -> Messages.planSummary;
            case STATISTICS_OPENING, PACKING_LIST, JOURNAL -> throw none(damaged);
        };
    }

    /** The name with its time still open, as docs/doctor.md promises it. */
    private static String aside(SharePath file) {
        return file.name().replaceFirst("\\.[^.]*$", "") + ".damaged-….json";
    }
}
