package org.packbench.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.packbench.core.journal.Fold;
import org.packbench.core.packing.PackingState;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.documents.SessionSummary;
import org.packbench.model.PackingList;

/**
 * A session as a list shows it, and its orders.
 *
 * @param list empty where there is none any more, or it cannot be read
 * @param packed the completed orders
 * @param fold of one that has a list, and {@code summary} of one that has none
 */
record Row(
        Listed listed,
        Optional<PackingList> list,
        List<Packed> packed,
        Optional<Fold> fold,
        Optional<SessionSummary> summary) {
    /** An order that was completed. */
    record Packed(String order, Optional<Instant> at) {}

    Row {
        packed = List.copyOf(packed);
    }

    /** One of which nothing more is known. */
    Row(Listed listed) {
        this(listed, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    static Row of(Listed listed, PackingList list, Fold fold) {
        PackingState state = fold.packing();
        List<Packed> packed = state.completed().stream()
                .map(order -> new Packed(order.value(), state.progress(order).completedAt()))
                .toList();
        return new Row(listed, Optional.of(list), packed, Optional.of(fold), Optional.empty());
    }

    static Row of(Listed listed, SessionSummary summary) {
        List<Packed> packed = summary.orders().stream()
                .map(order -> new Packed(order.orderNumber(), order.completedAt()))
                .toList();
        return new Row(listed, Optional.empty(), packed, Optional.empty(), Optional.of(summary));
    }
}
