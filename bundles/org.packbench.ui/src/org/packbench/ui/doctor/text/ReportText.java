package org.packbench.ui.doctor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.doctor.Finding;
import org.packbench.core.doctor.Grade;
import org.packbench.core.doctor.ShareDoctor.Repair;

/** The report as plain text: printed by the command line, copied from the window. */
public final class ReportText {
    private static final String INDENT = " ".repeat(DoctorTexts.mark(Grade.FINE).length());

    private ReportText() {}

    public static String head(String root) {
        return NLS.bind(Messages.reportHead, root);
    }

    /**
     * What was found, what it means, and what came of it.
     *
     * @param repaired empty when nobody tried to mend it
     */
    public static List<String> lines(Finding finding, Optional<Repair> repaired) {
        DoctorTexts.Text text = DoctorTexts.of(finding);
        List<String> lines = new ArrayList<>();
        lines.add(DoctorTexts.mark(finding.grade()) + text.what());
        if (finding.grade() != Grade.FINE && !text.advice().isEmpty()) lines.add(INDENT + text.advice());
        if (repaired.isPresent()) lines.add(INDENT + DoctorTexts.of(repaired.get()));
        else if (finding.repairable()) lines.add(INDENT + Messages.mendable);
        return lines;
    }

    /** Whether it does not need mending any more. */
    public static boolean mended(Repair repair) {
        return switch (repair) {
            case Repair.Done done -> true;
            case Repair.Gone gone -> true;
            case Repair.InUse inUse -> false;
            case Repair.Impossible impossible -> false;
        };
    }
}
