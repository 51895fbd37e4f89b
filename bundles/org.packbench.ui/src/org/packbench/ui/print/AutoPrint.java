package org.packbench.ui.print;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.OrderNumber;
import org.packbench.core.session.OpenSession;
import org.packbench.model.Order;
import org.packbench.ui.desk.Table;
import org.packbench.ui.preferences.Preference;

/**
 * Prints an order's label when it is complete, where this PC is set to. What was complete when the session was opened is not
 * printed again. Used in the user interface's thread.
 */
public final class AutoPrint {
    private final PrintQueue queue;
    private @Nullable OpenSession of;
    private int printed;

    public AutoPrint(PrintQueue queue) {
        this.queue = queue;
    }

    /** A scan may have completed an order, or another session lies on the table. */
    public void moved(Optional<Table> now) {
        OpenSession session = now.map(Table::session).orElse(null);
        if (session == null) {
            of = null;
            return;
        }
        List<OrderNumber> completed = session.state().completed();
        if (session == of && wanted() && completed.size() > printed)
            completed.subList(printed, completed.size()).forEach(order -> print(now.orElseThrow(), order, queue));
        if (session != of) queue.anotherTable();
        of = session;
        printed = completed.size();
    }

    static boolean wanted() {
        return Preference.PRINT_COMPLETED.get().map(Boolean::parseBoolean).orElse(false);
    }

    /** Prints the label of an order on the table. */
    static void print(Table table, OrderNumber number, PrintQueue queue) {
        List<Order> orders = table.session().list().getOrders().stream()
                .filter(order -> number.value().equals(order.getOrderNumber()))
                .toList();
        queue.print(PrintRequest.of(orders, table.client()));
    }
}
