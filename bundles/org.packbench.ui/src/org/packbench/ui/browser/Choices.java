package org.packbench.ui.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.packbench.core.index.SessionEntry.CourierCount;

/** What the filters offer: everything that some session has. */
record Choices(List<String> clients, List<String> workers, List<String> pcs, List<String> couriers) {
    static final Choices NONE = new Choices(List.of(), List.of(), List.of(), List.of());

    static Choices of(List<Row.Session> all) {
        var clients = new TreeSet<String>();
        var workers = new TreeSet<String>();
        var pcs = new TreeSet<String>();
        var couriers = new TreeSet<String>();
        for (Row.Session row : all) {
            clients.add(row.entry().client());
            if (!row.worker().isEmpty()) workers.add(row.worker());
            row.entry().pc().ifPresent(pcs::add);
            row.entry().couriers().stream().map(CourierCount::courier).forEach(couriers::add);
        }
        return new Choices(
                new ArrayList<>(clients), new ArrayList<>(workers), new ArrayList<>(pcs), new ArrayList<>(couriers));
    }
}
