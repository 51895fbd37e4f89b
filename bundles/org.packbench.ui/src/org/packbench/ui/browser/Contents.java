package org.packbench.ui.browser;

import java.time.ZoneId;
import java.util.List;
import org.packbench.core.index.SessionIndex.Snapshot;

/** What is made of a snapshot: all rows, and what they can be filtered by. */
record Contents(List<Row.Session> rows, Choices choices) {
    static final Contents NONE = new Contents(List.of(), Choices.NONE);

    static Contents of(Snapshot snapshot) {
        ZoneId zone = ZoneId.systemDefault();
        List<Row.Session> rows = snapshot.entries().stream()
                .map(entry -> Row.Session.of(entry, zone))
                .toList();
        return new Contents(rows, Choices.of(rows));
    }
}
