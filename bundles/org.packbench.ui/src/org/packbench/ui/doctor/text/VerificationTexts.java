package org.packbench.ui.doctor.text;

import org.eclipse.osgi.util.NLS;
import org.packbench.core.history.Verification.Break;
import org.packbench.core.history.Verification.Kind;
import org.packbench.core.history.Verification.Verified;

/** What a verification found, in words. */
public final class VerificationTexts {
    /** In a session's folder; beside journals only the packing list is verified. */
    private static final String JOURNAL = ".jsonl";

    private VerificationTexts() {}

    /** What is wrong, without the file's name. */
    public static String what(Break broken) {
        String form = form(broken);
        Object place = broken.line() > 0 ? String.valueOf(broken.line()) : broken.by();
        return NLS.bind(
                form, new Object[] {place, broken.expected(), broken.found().isEmpty() ? "\u2014" : broken.found()});
    }

    private static String form(Break broken) {
        return switch (broken.kind()) {
            case CHANGED -> {
                if (broken.line() == 0) yield Messages.brokenContent;
                yield broken.expected().isEmpty() ? Messages.brokenChanged : Messages.brokenOther;
            }
            case CHAIN -> Messages.brokenChain;
            case SHORTENED -> Messages.brokenShortened;
            case MISSING -> Messages.brokenMissing;
            case TORN -> Messages.brokenTorn;
            case UNREADABLE -> Messages.brokenUnreadable;
        };
    }

    /** What a person does next. */
    public static String advice(Break broken) {
        if (broken.kind() == Kind.TORN) return Messages.brokenTornAdvice;
        return switch (broken.file().names().getFirst()) {
            case "INDEX" -> Messages.brokenIndexAdvice;
            case "AUDIT" -> Messages.brokenAuditAdvice;
            default ->
                broken.file().name().endsWith(JOURNAL) ? Messages.brokenJournalAdvice : Messages.brokenListAdvice;
        };
    }

    /** The last line of a report. */
    public static String summary(Verified verified) {
        String files = String.format("%,d", verified.files());
        String lines = String.format("%,d", verified.entries());
        if (verified.unbroken()) return NLS.bind(Messages.verified, files, lines);
        long broken = verified.findings().stream()
                .filter(finding -> finding.kind() != Kind.TORN)
                .count();
        return NLS.bind(Messages.verifiedBroken, new Object[] {files, lines, String.format("%,d", broken)});
    }
}
