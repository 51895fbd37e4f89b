package org.packbench.ui.packing;

import java.util.function.Function;
import java.util.function.IntFunction;
import org.packbench.core.packing.Operation;
import org.packbench.model.screen.Extra;
import org.packbench.model.screen.Line;
import org.packbench.model.screen.Screen;

/** The commands that do something to the order on the table, as scans do, and are answered on the bar as scans are. */
final class OrderCommands {
    private final Screen screen;
    private final PackingTable table;
    private final Answers answers;
    private final BarPart bar;
    private final Runnable unanswered;

    /** @param unanswered is run instead of an answer once the session has gone */
    OrderCommands(Screen screen, PackingTable table, Answers answers, BarPart bar, Runnable unanswered) {
        this.screen = screen;
        this.table = table;
        this.answers = answers;
        this.bar = bar;
        this.unanswered = unanswered;
    }

    /** @param argument of {@code ISSUE} and {@code FORCE} the reason: two digits, or own words */
    void perform(ScanCommand command, String argument) {
        switch (command) {
            case UNDO -> onChosen(Operation.Undo::new, "");
            case FORCE -> force(argument);
            case SKIP -> operate(new Operation.Skip());
            case PARK -> operate(new Operation.Back());
            case ISSUE -> issue(argument);
            case KEEP -> onExtra(Operation.Keep::new);
            case REMOVE -> onExtra(Operation.Remove::new);
            default -> throw new IllegalArgumentException("not done to an order: " + command);
        }
    }

    private void issue(String reason) {
        table.because(Reason.shown(reason));
        operate(new Operation.Skip(), Reason.recorded(reason));
    }

    private void force(String reason) {
        onChosen(Operation.Force::new, Reason.recorded(reason));
    }

    private void onChosen(IntFunction<Operation> operation, String reason) {
        Line chosen = screen.getChosen();
        if (chosen != null) operate(operation.apply(chosen.getRow()), reason);
    }

    private void onExtra(Function<String, Operation> operation) {
        Extra extra = screen.getExtras().getFirst();
        operate(operation.apply(extra.getSku()));
    }

    private void operate(Operation operation) {
        operate(operation, "");
    }

    private void operate(Operation operation, String reason) {
        String sku = operation instanceof Operation.Keep || operation instanceof Operation.Remove
                ? operation.argument()
                : "";
        table.perform(operation, reason)
                .ifPresentOrElse(outcome -> bar.say(answers.say(outcome, table.state(), sku), bar.now()), unanswered);
    }
}
