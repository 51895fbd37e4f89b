package org.packbench.ui.doctor;

import java.util.Optional;
import org.packbench.core.doctor.Grade;
import org.packbench.ui.doctor.text.DoctorTexts;
import org.packbench.ui.doctor.text.Messages;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.theme.Role;

/** A grade's shape, colour and word: a disc, a sheet, a triangle, an octagon. */
final class Grades {
    private Grades() {}

    static String icon(Grade grade) {
        return switch (grade) {
            case FINE -> "well";
            case WORTH_KNOWING -> "note";
            case WARNING -> "warning";
            case FAULT -> "fault";
        };
    }

    static Role ink(Grade grade) {
        return switch (grade) {
            case FINE -> Role.GREEN;
            case WORTH_KNOWING -> Role.SECOND_INK;
            case WARNING -> Role.AMBER;
            case FAULT -> Role.RED;
        };
    }

    /** Behind a row that somebody should read. */
    static Optional<Role> tint(Row row) {
        if (row.mended()) return Optional.of(Role.GREEN_TINT);
        return switch (row.finding().grade()) {
            case FINE, WORTH_KNOWING -> Optional.empty();
            case WARNING -> Optional.of(Role.AMBER_TINT);
            case FAULT -> Optional.of(Role.RED_TINT);
        };
    }

    static IconCell.Shown shown(Row row) {
        if (row.mended()) return new IconCell.Shown("well", Role.GREEN, Messages.remedyMended);
        Grade grade = row.finding().grade();
        return new IconCell.Shown(icon(grade), ink(grade), DoctorTexts.of(grade));
    }
}
