package org.packbench.ui.details;

import org.eclipse.osgi.util.NLS;
import org.packbench.core.history.Verification.Break;
import org.packbench.core.history.Verification.Kind;
import org.packbench.core.history.Verification.Verified;
import org.packbench.ui.details.DetailsState.Proof;
import org.packbench.ui.details.text.Messages;
import org.packbench.ui.text.Counted;
import org.packbench.ui.theme.Role;

/** Whether the session's files still say what was written, in words and with a shape. */
final class ProofTexts {
    private ProofTexts() {}

    static String text(Proof proof) {
        return switch (proof) {
            case Proof.None none -> "";
            case Proof.Running running -> Messages.proofRunning;
            case Proof.Failed failed -> NLS.bind(Messages.proofFailed, failed.reason());
            case Proof.Done done -> text(done.verified());
        };
    }

    private static String text(Verified verified) {
        if (verified.nothing()) return Messages.proofNothing;
        if (verified.unbroken())
            return Counted.text(Messages.proofDone, (int) Math.min(verified.entries(), Integer.MAX_VALUE));
        return verified.findings().stream()
                .filter(finding -> finding.kind() != Kind.TORN)
                .findFirst()
                .map(finding -> NLS.bind(Messages.proofBroken, place(finding), finding.detail()))
                .orElseThrow();
    }

    private static String place(Break finding) {
        return finding.line() == 0
                ? finding.file().toString()
                : NLS.bind(Messages.proofLine, finding.file(), finding.line());
    }

    static String icon(Proof proof) {
        return switch (proof) {
            case Proof.None none -> "note";
            case Proof.Running running -> "clock";
            case Proof.Failed failed -> "warning";
            case Proof.Done done when done.verified().nothing() -> "note";
            case Proof.Done done -> done.verified().unbroken() ? "check" : "fault";
        };
    }

    static Role ink(Proof proof) {
        return switch (proof) {
            case Proof.None none -> Role.SECOND_INK;
            case Proof.Running running -> Role.SECOND_INK;
            case Proof.Failed failed -> Role.AMBER;
            case Proof.Done done when done.verified().nothing() -> Role.SECOND_INK;
            case Proof.Done done -> done.verified().unbroken() ? Role.GREEN : Role.RED;
        };
    }
}
