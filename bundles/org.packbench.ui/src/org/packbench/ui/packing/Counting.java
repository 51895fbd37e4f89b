package org.packbench.ui.packing;

import java.util.Optional;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.Outcome;
import org.packbench.core.scan.ScannedCode;
import org.packbench.core.session.OpenSession;
import org.packbench.model.screen.Answer;

/** Judges scans, and counts one for several where that was asked for: for as long as the bar says so, and no longer. */
final class Counting {
    private final OpenSession session;
    private final ScanSettings settings;
    private final PackingTable table;
    private final Answers answers;
    private final BarPart bar;
    private int quantity = 1;

    Counting(OpenSession session, ScanSettings settings, PackingTable table, Answers answers, BarPart bar) {
        this.session = session;
        this.settings = settings;
        this.table = table;
        this.answers = answers;
        this.bar = bar;
    }

    /** Whether the next scan counts for several: nobody is surprised by what they do not see. */
    boolean several() {
        return quantity > 1 && bar.says(Answer.QUANTITY);
    }

    /** The next scan counts for so many; for one, as it does anyway. */
    void next(int units) {
        boolean tooMany = units > settings.quantityCap();
        quantity = tooMany ? 1 : units;
        if (tooMany) bar.say(Prompts.tooMany(units, settings.quantityCap(), 1), bar.now());
        else bar.say(Prompts.quantity(units), bar.now());
    }

    /** @return false when the session was taken away meanwhile */
    boolean judge(String code) {
        int several = several() ? quantity : 1;
        quantity = 1;
        int each = session.units(code);
        if (several > 1 && several * each > settings.quantityCap()) {
            bar.say(
                    Prompts.tooMany(several * each, settings.quantityCap(), each),
                    ScannedCode.of(code).code(),
                    "");
            return true;
        }
        int counted = 0;
        int left = several;
        Optional<Outcome> outcome;
        do {
            outcome = table.perform(new Operation.Scan(code), "");
            if (outcome.filter(Counting::counts).isPresent()) counted++;
            left--;
        } while (left > 0 && outcome.filter(Outcome.SkuOk.class::isInstance).isPresent());
        int times = counted;
        outcome.ifPresent(said -> say(said, code, several, times));
        return outcome.isPresent();
    }

    /** Whether what was scanned lies in the box now, as an extra too. */
    private static boolean counts(Outcome outcome) {
        return outcome instanceof Outcome.SkuOk
                || outcome instanceof Outcome.SkuExtra
                || outcome instanceof Outcome.OrderComplete
                || outcome instanceof Outcome.OrderCompleteWithExtras;
    }

    private void say(Outcome outcome, String code, int several, int counted) {
        Say say = answers.say(outcome, table.state(), "");
        if (several > 1) say = answers.several(say, several, counted);
        boolean unknown = say.answer() == Answer.UNKNOWN_CODE;
        bar.say(say, ScannedCode.of(code).code(), unknown ? Messages.UNKNOWN_ASIDE.text(session.client()) : "");
    }
}
