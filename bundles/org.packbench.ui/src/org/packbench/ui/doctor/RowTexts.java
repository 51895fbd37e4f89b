package org.packbench.ui.doctor;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.packbench.core.doctor.Grade;
import org.packbench.ui.doctor.text.DoctorTexts;
import org.packbench.ui.doctor.text.Messages;

/** A row's own words; no widgets. */
final class RowTexts {
    private RowTexts() {}

    static String subject(Row row) {
        return DoctorTexts.of(row.finding()).subject();
    }

    static String seen(Row row) {
        return DoctorTexts.of(row.finding()).seen();
    }

    static String remedy(Row row) {
        return switch (row.remedy()) {
            case FINE -> "";
            case NOT_NEEDED -> Messages.remedyNone;
            case MEND -> Messages.remedyMend;
            case RESTORE, REVIEW -> Messages.remedyDecide;
            case PERSON -> Messages.remedyPerson;
            case MENDED -> Messages.remedyMended;
            case LEFT -> Messages.remedyLeft;
        };
    }

    /** What came of mending it, how it was found out, what it means. */
    static String explanation(Row row) {
        DoctorTexts.Text text = DoctorTexts.of(row.finding());
        boolean advise = row.finding().grade() != Grade.FINE && !row.mended();
        return Stream.of(row.repaired().map(DoctorTexts::of).orElse(""), text.how(), advise ? text.advice() : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The button that helps; empty when no button does. */
    static String button(Row row) {
        return switch (row.remedy()) {
            case MEND, LEFT -> Messages.buttonMend;
            case RESTORE -> Messages.buttonRestore;
            case REVIEW -> Messages.buttonLate;
            case FINE, NOT_NEEDED, PERSON, MENDED -> "";
        };
    }
}
