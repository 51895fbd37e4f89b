package org.packbench.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.doctor.Check;
import org.packbench.core.doctor.Examination;
import org.packbench.core.doctor.Finding;
import org.packbench.core.doctor.Grade;
import org.packbench.core.doctor.ShareDoctor;
import org.packbench.core.doctor.ShareDoctor.Repair;
import org.packbench.core.storage.StorageException;

/** What the doctor found, for people or for scripts. */
final class DoctorReport {
    private static final String INDENT = "          ";

    private final ShareDoctor doctor;
    private final PrintStream out;

    DoctorReport(ShareDoctor doctor, PrintStream out) {
        this.doctor = doctor;
        this.out = out;
    }

    /**
     * Examines, tells, and mends.
     *
     * @throws Exit when something needs mending and was not mended, or the share stopped answering
     */
    void make(boolean json, boolean repair) throws Exit {
        Examination examined = doctor.examine(ShareDoctor.Progress.NONE);
        if (!json) out.println(NLS.bind(Messages.DoctorHead, examined.root()));
        List<Finding> left = new ArrayList<>();
        for (Finding finding : examined.findings()) {
            Optional<Repair> repaired = repair && finding.repairable() ? Optional.of(mend(finding)) : Optional.empty();
            if (json) out.print(DoctorJson.line(finding, repaired));
            else print(finding, repaired);
            if (repaired.filter(DoctorReport::mended).isEmpty()) left.add(finding);
        }
        if (json) out.print(DoctorJson.summary(examined, worst(left)));
        end(left, json);
    }

    private Repair mend(Finding finding) throws Exit {
        try {
            return doctor.repair(finding);
        } catch (StorageException e) {
            throw ShareAccess.notReachable(e);
        }
    }

    private static boolean mended(Repair repair) {
        return switch (repair) {
            case Repair.Done done -> true;
            case Repair.Gone gone -> true;
            case Repair.InUse inUse -> false;
            case Repair.Impossible impossible -> false;
        };
    }

    private void print(Finding finding, Optional<Repair> repaired) {
        DoctorTexts.Text text = DoctorTexts.of(finding);
        out.println(DoctorTexts.mark(finding.grade()) + text.what());
        if (finding.grade() != Grade.FINE && !text.advice().isEmpty()) out.println(INDENT + text.advice());
        if (repaired.isPresent()) out.println(INDENT + DoctorTexts.of(repaired.get()));
        else if (finding.repairable()) out.println(INDENT + Messages.DoctorRepairable);
    }

    private void end(List<Finding> left, boolean json) throws Exit {
        for (Finding finding : left)
            if (finding instanceof Check.Reach reach && reach.trouble().isPresent())
                throw new Exit(Exit.Code.NOT_REACHABLE, DoctorTexts.of(finding).what());
        if (worst(left).compareTo(Grade.WARNING) >= 0)
            throw new Exit(
                    Exit.Code.NEEDS_MENDING,
                    NLS.bind(Messages.DoctorNeedsMending, count(left, Grade.FAULT), count(left, Grade.WARNING)));
        if (!json) out.println(Messages.DoctorHealthy);
    }

    private static Grade worst(List<Finding> left) {
        return left.stream().map(Finding::grade).max(Grade::compareTo).orElse(Grade.FINE);
    }

    private static long count(List<Finding> left, Grade grade) {
        return left.stream().filter(finding -> finding.grade() == grade).count();
    }
}
