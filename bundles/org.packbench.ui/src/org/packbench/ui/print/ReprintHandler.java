package org.packbench.ui.print;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.packbench.core.OrderNumber;
import org.packbench.core.packing.PackingState;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.Table;
import org.packbench.ui.views.PackingView;

/** Prints again what could not be printed; else the label of the order on the table, or of the last one that was packed. */
public final class ReprintHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        PrintQueue queue = window.getService(PrintQueue.class);
        Optional<Table> table = window.getService(Desk.class).state().table();
        if (queue.retry() || table.isEmpty()) return null;
        Optional<OrderNumber> printed = order(table.get().session().state());
        printed.ifPresent(order -> AutoPrint.print(table.get(), order, queue));
        // without a printer nothing is on its way, and the strip says why
        boolean said = printed.isEmpty() || PrintTarget.chosen().isPresent();
        if (said && window.getActivePage().findView(PackingView.ID) instanceof PackingView view) view.printing(printed);
        return null;
    }

    static Optional<OrderNumber> order(PackingState state) {
        List<OrderNumber> completed = state.completed();
        return state.open().or(() -> completed.isEmpty() ? Optional.empty() : Optional.of(completed.getLast()));
    }
}
