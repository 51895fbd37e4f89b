package org.packbench.ui.doctor.text;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.doctor.Check;
import org.packbench.core.doctor.Finding;
import org.packbench.core.doctor.Grade;
import org.packbench.ui.text.Counted;

/**
 * What all findings together say of a share.
 *
 * @param reached whether the share answered to the end
 * @param worst the worst grade
 * @param faults how many faults
 * @param warnings how many warnings
 * @param notes how many that do no harm
 * @param fine how many checks that are as they should be
 * @param mendable how many faults and warnings can be mended here
 * @param leftovers how many of those that do no harm can be cleared away
 */
public record Diagnosis(
        boolean reached, Grade worst, int faults, int warnings, int notes, int fine, int mendable, int leftovers) {
    /** @param findings that still stand: what was mended is none any more */
    public static Diagnosis of(List<Finding> findings) {
        boolean silent =
                findings.stream().anyMatch(f -> f instanceof Check.Reach reach && reach.grade() == Grade.FAULT);
        List<Finding> mendable = findings.stream().filter(Finding::repairable).toList();
        int leftovers = count(mendable, Grade.WORTH_KNOWING);
        return new Diagnosis(
                !silent,
                findings.stream().map(Finding::grade).max(Grade::compareTo).orElse(Grade.FINE),
                count(findings, Grade.FAULT),
                count(findings, Grade.WARNING),
                count(findings, Grade.WORTH_KNOWING),
                count(findings, Grade.FINE),
                mendable.size() - leftovers,
                leftovers);
    }

    private static int count(List<Finding> findings, Grade grade) {
        return (int) findings.stream().filter(f -> f.grade() == grade).count();
    }

    /** Whether anything needs mending. */
    public boolean healthy() {
        return faults + warnings == 0;
    }

    /** All of it in one line. */
    public String headline() {
        if (!reached) return Messages.silent;
        if (healthy()) return Messages.healthy;
        String problems = Counted.text(Messages.problems, faults + warnings);
        return mendable == 0
                ? NLS.bind(Messages.noneMendable, problems)
                : NLS.bind(Messages.someMendable, problems, mendable);
    }

    /** How many of each grade, the worst first; grades without one are left out. */
    public String counts() {
        List<String> parts = new ArrayList<>();
        if (faults > 0) parts.add(Counted.text(Messages.countFaults, faults));
        if (warnings > 0) parts.add(Counted.text(Messages.countWarnings, warnings));
        if (notes > 0) parts.add(Counted.text(Messages.countWorthKnowing, notes));
        if (fine > 0) parts.add(Counted.text(Messages.countFine, fine));
        if (leftovers > 0) parts.add(Counted.text(Messages.leftovers, leftovers));
        return String.join(" · ", parts);
    }
}
