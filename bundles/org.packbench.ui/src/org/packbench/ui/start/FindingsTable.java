package org.packbench.ui.start;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.packbench.core.importer.Doubt;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.intake.Concern;
import org.packbench.core.intake.Intake.Findings;
import org.packbench.ui.Messages;
import org.packbench.ui.intake.text.IntakeTexts;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.look.Native;
import org.packbench.ui.text.Counted;
import org.packbench.ui.text.Problems;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** Everything that speaks against a list or should be known before it is packed: what, where, and what to do. */
final class FindingsTable {
    private final TableViewer viewer;

    /** One line; what stops the list stands first. */
    private record Finding(IconCell.Shown shown, String advice) {}

    FindingsTable(Composite parent, Theme theme) {
        viewer = Native.table(parent, theme, SWT.SINGLE, 5);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Font bold = Native.derived(viewer.getTable(), 0, SWT.BOLD);
        Native.column(
                viewer, Messages.columnProblem, 55, 280, new IconCell<>(Finding.class, 0, theme, bold, Finding::shown));
        Native.column(viewer, Messages.columnRemedy, 45, 280, Cells.text(Finding.class, Finding::advice));
    }

    Composite control() {
        return viewer.getTable().getParent();
    }

    /** Shows what is wrong and doubtful; the heading counts it, and is empty when there is nothing. */
    String show(Reading reading) {
        List<Finding> all = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        switch (reading.examined().result()) {
            case Result.Read read -> {
                List<Problem> problems = read.leftOut().problems();
                problems.forEach(problem -> all.add(of(problem)));
                count(counts, org.packbench.ui.intake.text.Messages.problems, problems.size());
                Findings findings = reading.examined().findings();
                findings.concerns().forEach(concern -> all.add(of(concern)));
                read.doubts().forEach(doubt -> all.add(of(doubt)));
                count(
                        counts,
                        org.packbench.ui.intake.text.Messages.doubts,
                        findings.concerns().size() + read.doubtful());
                changes(findings, all, counts);
            }
            case Result.Rejected rejected -> {
                rejected.problems().forEach(problem -> all.add(of(problem)));
                count(counts, org.packbench.ui.intake.text.Messages.problems, rejected.total());
            }
            case Result.Unmapped unmapped -> {}
        }
        viewer.setInput(all);
        viewer.getTable().select(0);
        return String.join(" · ", counts);
    }

    private static void changes(Findings findings, List<Finding> all, List<String> counts) {
        findings.difference().ifPresent(difference -> {
            List<IntakeTexts.Text> each = IntakeTexts.each(difference);
            all.add(new Finding(new IconCell.Shown("clock", Role.SECOND_INK, IntakeTexts.headline(difference)), ""));
            each.forEach(text ->
                    all.add(new Finding(new IconCell.Shown("note", Role.SECOND_INK, text.what()), text.advice())));
            count(counts, org.packbench.ui.intake.text.Messages.changes, each.size());
        });
    }

    private static void count(List<String> counts, String forms, int count) {
        if (count > 0) counts.add(Counted.text(forms, count));
    }

    /** A red triangle beside bold words: never the colour alone. */
    private static Finding of(Problem problem) {
        return new Finding(new IconCell.Shown("warning", Role.RED, Problems.text(problem)), Problems.remedy(problem));
    }

    private static Finding of(Concern concern) {
        IntakeTexts.Text text = IntakeTexts.of(concern);
        return new Finding(new IconCell.Shown("warning", Role.AMBER, text.what()), text.advice());
    }

    private static Finding of(Doubt doubt) {
        IntakeTexts.Text text = IntakeTexts.of(doubt);
        String place = IntakeTexts.place(doubt);
        String what = place.isEmpty() ? text.what() : place + " · " + text.what();
        return new Finding(new IconCell.Shown("help", Role.AMBER, what), text.advice());
    }
}
