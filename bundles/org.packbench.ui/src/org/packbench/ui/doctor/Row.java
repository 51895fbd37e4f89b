package org.packbench.ui.doctor;

import java.util.Optional;
import org.packbench.core.doctor.Check;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Finding;
import org.packbench.core.doctor.Grade;
import org.packbench.core.doctor.ShareDoctor.Repair;
import org.packbench.ui.doctor.text.ReportText;

/**
 * One finding as the view has it.
 *
 * @param repaired what came of mending it; empty until that was tried
 */
record Row(Finding finding, Optional<Repair> repaired) {
    /** What helps. */
    enum Remedy {
        /** It is as it should be. */
        FINE,
        /** It is taken care of in the course of work. */
        NOT_NEEDED,
        MEND,
        /** A person decides whether a silent session is taken over. */
        RESTORE,
        /** A person decides which late scans count. */
        REVIEW,
        /** A person does something at the server or the network. */
        PERSON,
        MENDED,
        /** Mending was tried; it may be tried again. */
        LEFT
    }

    Row(Finding finding) {
        this(finding, Optional.empty());
    }

    boolean mended() {
        return repaired.filter(ReportText::mended).isPresent();
    }

    boolean mendable() {
        return finding.repairable() && !mended();
    }

    Remedy remedy() {
        if (repaired.isPresent()) return mended() ? Remedy.MENDED : Remedy.LEFT;
        if (finding.grade() == Grade.FINE) return Remedy.FINE;
        if (finding.repairable()) return Remedy.MEND;
        return switch (finding) {
            case Discovery.StaleLock lock -> Remedy.RESTORE;
            case Discovery.LateScans late -> Remedy.REVIEW;
            case Discovery.EmptyJournal journal -> Remedy.NOT_NEEDED;
            case Discovery.ManyBackups backups -> Remedy.NOT_NEEDED;
            case Discovery discovery -> Remedy.PERSON;
            case Check check -> Remedy.PERSON;
        };
    }
}
