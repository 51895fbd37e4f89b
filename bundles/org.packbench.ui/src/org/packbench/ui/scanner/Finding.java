package org.packbench.ui.scanner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.scan.KeyboardLayout;
import org.packbench.core.scan.ScannedCode;
import org.packbench.core.scan.ScannerCheck;
import org.packbench.core.scan.ScannerCheck.Stroke;
import org.packbench.core.scan.ScannerProfile;
import org.packbench.ui.scanner.text.Messages;
import org.packbench.ui.theme.Role;

/**
 * What one scan of the test code told, in words.
 *
 * @param icon is one of the theme's
 * @param facts what was measured, each with its name
 * @param profile what can be kept; empty when there is nothing to keep
 */
record Finding(String icon, Role ink, String headline, List<Fact> facts, Optional<ScannerProfile> profile) {
    /** Slower than this is no scanner's. */
    private static final Duration HAND = Duration.ofMillis(120);

    record Fact(String name, String text) {}

    Finding {
        facts = List.copyOf(facts);
    }

    static Finding waiting() {
        return new Finding("barcode", Role.SECOND_INK, Messages.waiting, List.of(), Optional.empty());
    }

    static Finding kept() {
        return new Finding("well", Role.GREEN, Messages.kept, List.of(), Optional.empty());
    }

    /** What became of the test code's document. */
    static Finding written(String file, boolean written) {
        return written
                ? new Finding("well", Role.GREEN, NLS.bind(Messages.pdfDone, file), List.of(), Optional.empty())
                : new Finding("fault", Role.RED, NLS.bind(Messages.pdfFailed, file), List.of(), Optional.empty());
    }

    /** @param now how this PC's scanner is known so far */
    static Finding of(List<Stroke> strokes, ScannerProfile now) {
        ScannerCheck check = ScannerCheck.of(strokes);
        Fact came = new Fact(Messages.came, came(strokes));
        if (check.slowest().compareTo(HAND) > 0) return problem(Messages.hand, came);
        if (check.capsLock()) return problem(Messages.capsLock, came);
        return check.found()
                .map(found -> understood(check, found, now, came))
                .orElseGet(() -> problem(Messages.otherCode, came));
    }

    private static Finding problem(String headline, Fact came) {
        return new Finding("warning", Role.AMBER, headline, List.of(came), Optional.empty());
    }

    private static Finding understood(ScannerCheck check, ScannerProfile found, ScannerProfile now, Fact came) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                Messages.speed,
                NLS.bind(
                        Messages.speedText,
                        check.fastest().toMillis(),
                        check.slowest().toMillis())));
        facts.add(new Fact(Messages.end, end(check.terminators())));
        facts.add(new Fact(Messages.around, around(found)));
        if (!found.prefix().isEmpty() && !found.tells())
            facts.add(new Fact(Messages.mistakable, NLS.bind(Messages.mistakableText, found.prefix())));
        facts.add(new Fact(Messages.layout, layout(found.layout())));
        if (!check.lost().isEmpty())
            facts.add(new Fact(
                    Messages.lost,
                    NLS.bind(Messages.lostText, String.join(" ", check.lost().split("")))));
        facts.add(came);
        return alike(found, now) && check.slowest().compareTo(now.gap()) < 0
                ? new Finding("well", Role.GREEN, Messages.well, facts, Optional.empty())
                : new Finding("barcode", Role.ACCENT, Messages.settable, facts, Optional.of(found));
    }

    /** Whether nothing is to be kept but a gap; one that is wide enough already need not become what was measured now. */
    private static boolean alike(ScannerProfile found, ScannerProfile now) {
        return found.prefix().equals(now.prefix())
                && found.suffix().equals(now.suffix())
                && found.terminated() == now.terminated()
                && found.layout() == now.layout();
    }

    private static String came(List<Stroke> strokes) {
        StringBuilder keys = new StringBuilder();
        strokes.forEach(stroke -> keys.append(stroke.character()));
        return ScannedCode.visible(keys.toString());
    }

    private static String end(String terminators) {
        if (terminators.isEmpty()) return Messages.endNothing;
        List<String> names = new ArrayList<>();
        for (char c : terminators.toCharArray()) names.add(c == '\t' ? "Tab" : c == '\r' ? "Enter" : "LF");
        return String.join(", ", names);
    }

    private static String around(ScannerProfile found) {
        List<String> parts = new ArrayList<>();
        if (!found.prefix().isEmpty()) parts.add(NLS.bind(Messages.aroundBefore, found.prefix()));
        if (!found.suffix().isEmpty()) parts.add(NLS.bind(Messages.aroundBehind, found.suffix()));
        return parts.isEmpty() ? Messages.aroundNothing : String.join(", ", parts);
    }

    private static String layout(KeyboardLayout layout) {
        String name = switch (layout) {
            case ENGLISH -> Messages.english;
            case GERMAN -> Messages.german;
            case UKRAINIAN -> Messages.ukrainian;
            case BULGARIAN -> Messages.bulgarian;
            case BULGARIAN_PHONETIC -> Messages.bulgarianPhonetic;
            case RUSSIAN -> Messages.russian;
        };
        return layout == KeyboardLayout.ENGLISH ? Messages.layoutRight : NLS.bind(Messages.layoutPutRight, name);
    }
}
