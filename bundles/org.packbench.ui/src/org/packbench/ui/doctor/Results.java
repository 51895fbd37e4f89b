package org.packbench.ui.doctor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.packbench.core.doctor.Examination;
import org.packbench.core.doctor.Finding;
import org.packbench.core.doctor.ShareDoctor.Repair;
import org.packbench.ui.doctor.text.Diagnosis;
import org.packbench.ui.doctor.text.ReportText;

/** An examination and what was mended since; the worst comes first, else the order it was found in. */
record Results(Examination examination, List<Row> rows) {
    Results {
        rows = List.copyOf(rows);
    }

    static Results of(Examination examination) {
        return new Results(
                examination,
                examination.findings().stream()
                        .sorted(Comparator.comparing(Finding::grade).reversed())
                        .map(Row::new)
                        .toList());
    }

    /** The rows stay where they are, so that nobody loses the one they look at. */
    Results with(Map<Finding, Repair> repaired) {
        return new Results(
                examination,
                rows.stream()
                        .map(row -> Optional.ofNullable(repaired.get(row.finding()))
                                .map(repair -> new Row(row.finding(), Optional.of(repair)))
                                .orElse(row))
                        .toList());
    }

    /** Of what still stands. */
    Diagnosis diagnosis() {
        return Diagnosis.of(
                rows.stream().filter(row -> !row.mended()).map(Row::finding).toList());
    }

    List<Finding> mendable() {
        return rows.stream().filter(Row::mendable).map(Row::finding).toList();
    }

    /** The report as the command line prints it. */
    String text() {
        String lines = rows.stream()
                .flatMap(row -> ReportText.lines(row.finding(), row.repaired()).stream())
                .collect(Collectors.joining("\n"));
        Diagnosis diagnosis = diagnosis();
        return ReportText.head(examination.root()) + "\n" + lines + "\n" + diagnosis.headline() + " · "
                + diagnosis.counts() + "\n";
    }
}
