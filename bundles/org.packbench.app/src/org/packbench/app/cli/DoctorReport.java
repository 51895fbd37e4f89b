package org.packbench.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.packbench.core.doctor.Check;
import org.packbench.core.doctor.Examination;
import org.packbench.core.doctor.Finding;
import org.packbench.core.doctor.Grade;
import org.packbench.core.doctor.ShareDoctor;
import org.packbench.core.doctor.ShareDoctor.Repair;
import org.packbench.core.storage.StorageException;
import org.packbench.ui.doctor.text.Diagnosis;
import org.packbench.ui.doctor.text.DoctorTexts;
import org.packbench.ui.doctor.text.ReportText;

/** What the doctor found, for people or for scripts. */
final class DoctorReport {
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
    void make(boolean json, boolean repair, DoctorProgress progress) throws Exit {
        Examination examined = examine(progress);
        if (!json) out.println(ReportText.head(examined.root()));
        List<Finding> left = new ArrayList<>();
        for (Finding finding : examined.findings()) {
            Optional<Repair> repaired = repair && finding.repairable() ? Optional.of(mend(finding)) : Optional.empty();
            if (json) out.print(DoctorJson.line(finding, repaired));
            else ReportText.lines(finding, repaired).forEach(out::println);
            if (repaired.filter(ReportText::mended).isEmpty()) left.add(finding);
        }
        Diagnosis diagnosis = Diagnosis.of(left);
        if (json) out.print(DoctorJson.summary(examined, diagnosis.worst()));
        end(left, diagnosis, json);
    }

    private Examination examine(DoctorProgress progress) {
        try {
            return doctor.examine(progress);
        } finally {
            progress.end();
        }
    }

    private Repair mend(Finding finding) throws Exit {
        try {
            return doctor.repair(finding);
        } catch (StorageException e) {
            throw ShareAccess.notReachable(e);
        }
    }

    private void end(List<Finding> left, Diagnosis diagnosis, boolean json) throws Exit {
        if (!diagnosis.reached()) throw silent(left);
        if (!diagnosis.healthy())
            throw new Exit(Exit.Code.NEEDS_MENDING, diagnosis.headline() + " · " + diagnosis.counts());
        if (!json) out.println(diagnosis.headline());
    }

    private static Exit silent(List<Finding> left) {
        String told = left.stream()
                .filter(Check.Reach.class::isInstance)
                .filter(finding -> finding.grade() == Grade.FAULT)
                .map(finding -> DoctorTexts.of(finding).what())
                .findFirst()
                .orElseThrow();
        return new Exit(Exit.Code.NOT_REACHABLE, told);
    }
}
