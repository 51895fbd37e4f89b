package org.packbench.ui.doctor;

import java.time.Duration;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.doctor.Examination;
import org.packbench.core.doctor.Grade;
import org.packbench.ui.doctor.text.Diagnosis;
import org.packbench.ui.doctor.text.Messages;
import org.packbench.ui.look.HeadText;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Role;

/** What stands above the table, to be read at a glance. */
final class HeadTexts {
    private HeadTexts() {}

    static HeadText of(DoctorState state) {
        return switch (state) {
            case DoctorState.NoShare none ->
                new HeadText("offline", Role.SECOND_INK, Messages.noShare, Messages.noShareText);
            case DoctorState.Opening opening -> working(NLS.bind(Messages.opening, opening.at()), "");
            case DoctorState.Unreachable unreachable ->
                new HeadText("offline", Role.RED, Messages.silent, unreachable.at() + "\n" + unreachable.told());
            case DoctorState.Examining examining ->
                working(NLS.bind(Messages.asking, examining.at()), examining.step());
            case DoctorState.Mending mending ->
                working(
                        mending.results().diagnosis().headline(),
                        NLS.bind(Messages.mending, mending.done(), mending.of()));
            case DoctorState.Cancelled cancelled ->
                new HeadText("doctor", Role.SECOND_INK, Messages.cancelled, Messages.cancelledText);
            case DoctorState.Broken broken ->
                new HeadText("fault", Role.RED, Messages.failed, broken.at() + "\n" + broken.reason());
            case DoctorState.Examined examined -> examined(examined);
        };
    }

    private static HeadText working(String headline, String text) {
        return new HeadText("doctor", Role.ACCENT, headline, text);
    }

    private static HeadText examined(DoctorState.Examined state) {
        Diagnosis diagnosis = state.results().diagnosis();
        Grade shown = diagnosis.healthy() ? Grade.FINE : diagnosis.worst();
        String fault = state.fault().map(told -> told + "\n").orElse("");
        String text = fault + diagnosis.counts() + "\n" + about(state.results().examination());
        String icon = diagnosis.reached() ? Grades.icon(shown) : "offline";
        String more = diagnosis.reached() ? "" : "\n" + Messages.whatToDo;
        return new HeadText(icon, Grades.ink(shown), diagnosis.headline(), text + more);
    }

    private static String about(Examination examination) {
        Duration took = examination.took();
        String seconds = String.format(took.toSeconds() < 10 ? "%.1f" : "%.0f", took.toMillis() / 1e3);
        return NLS.bind(Messages.examined, new Object[] {examination.root(), Times.second(examination.at()), seconds});
    }
}
