package org.packbench.sessions.history;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.history.SessionHistory.Opening;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.Header.Occasion.Way;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalException.Kind;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.lease.Leases.Chapter;
import org.packbench.core.lease.Leases.History;
import org.packbench.core.packing.KnownBy;
import org.packbench.core.packing.PackingState;
import org.packbench.documents.JournalName;
import org.packbench.sessions.Strange;

/** Goes through a session's records once more, effect by effect; the packing rules are not asked again. One use. */
final class Replay {
    /** What is done to a session that nobody packs. */
    private static final Set<Control> DESK = EnumSet.of(Control.ACCEPTED, Control.DISCARDED, Control.ARCHIVED);

    /** After which nobody has it. */
    private static final Set<Control> OVER = EnumSet.of(Control.RELEASED, Control.ENDED, Control.ARCHIVED);

    private final SessionId session;
    private final History history;
    private final Fold fold;
    private final List<Step> steps;
    private final List<Opening> openings = new ArrayList<>();
    private final Set<OrderNumber> late = new HashSet<>();
    private final Map<OrderNumber, Integer> wrongItems = new HashMap<>();

    /** @param before what another tool tells of the time before the first epoch */
    Replay(SessionId session, History history, List<Step> before) {
        this.session = session;
        this.history = history;
        this.fold = history.base().copy();
        this.steps = before;
    }

    Told told() throws JournalException {
        Optional<String> holder = Optional.empty();
        for (Chapter chapter : history.chapters()) {
            if (!desk(chapter)) open(chapter.header(), holder);
            for (JournalRecord record : chapter.records()) add(chapter.header(), record);
            holder = Optional.of(holder(chapter));
        }
        return new Told(steps, openings, late, wrongItems);
    }

    /**
     * Whether nothing was packed in an epoch that was claimed to decide about late scans, or to put the session away: nobody
     * opened it then, and what was done has a step of its own.
     */
    private static boolean desk(Chapter chapter) {
        if (chapter.header().occasion().way() != Way.OPENED) return false;
        List<Control> done = chapter.records().stream()
                .flatMap(record -> Control.of(record.op()).stream())
                .toList();
        boolean over = !done.isEmpty() && done.size() == chapter.records().size() && OVER.contains(done.getLast());
        return over && done.stream().anyMatch(DESK::contains);
    }

    /** Another may have taken the table from who opened it. */
    private static String holder(Chapter chapter) {
        WorkerName worker = chapter.records().stream()
                .filter(JournalRecord::data)
                .map(JournalRecord::worker)
                .reduce((first, second) -> second)
                .orElse(chapter.header().holder().worker());
        return worker + ", " + chapter.header().holder().pc();
    }

    private void open(Header header, Optional<String> before) {
        Header.Occasion occasion = header.occasion();
        String way = occasion.way().name().toLowerCase(Locale.ROOT);
        Optional<String> reason = Optional.of(occasion.reason()).filter(text -> !text.isBlank());
        boolean taken = occasion.way() == Way.TAKEN_OVER || occasion.way() == Way.FORCED;
        openings.add(new Opening(
                header.at(),
                header.epoch(),
                header.holder().pc(),
                header.holder().worker(),
                way,
                reason,
                taken ? before : Optional.empty()));
        fold.claimed();
        steps.add(new Step(
                steps.size() + 1,
                header.at(),
                fold.worked(),
                header.epoch(),
                header.holder().pc(),
                header.holder().worker(),
                way,
                "",
                "",
                Optional.empty(),
                -1,
                "",
                0,
                0,
                false,
                reason,
                Optional.empty()));
    }

    /** One that was delivered again after a fault is there twice, and counts once. */
    private void add(Header header, JournalRecord record) throws JournalException {
        if (fold.merged().contains(record.id())) return;
        PackingState before = fold.packing();
        apply(header, record);
        Focus focus = Focus.of(record, before, fold.packing());
        boolean accepted = Control.of(record.op()).equals(Optional.of(Control.ACCEPTED));
        // that an order was opened has no effect later, but was a scan of it
        if (accepted)
            focus.order()
                    .or(() -> before.plan().match(raw(record).strip()).map(order -> order.number()))
                    .ifPresent(late::add);
        Optional<KnownBy> known = Strange.of(record).map(Strange::known);
        // a discarded late scan is in no order
        if (!record.effects().isEmpty() && known.filter(KnownBy::wrongItem).isPresent())
            focus.order().ifPresent(order -> wrongItems.merge(order, 1, Integer::sum));
        steps.add(new Step(
                steps.size() + 1,
                record.moment().at(),
                fold.worked(),
                header.epoch(),
                header.holder().pc(),
                record.worker(),
                record.op(),
                raw(record),
                record.outcome(),
                focus.order(),
                focus.row(),
                focus.product(),
                focus.packed(),
                focus.required(),
                accepted,
                text(record.ext().get("reason")),
                known));
    }

    private void apply(Header header, JournalRecord record) throws JournalException {
        try {
            fold.add(record, record.prevHash());
        } catch (IllegalArgumentException e) {
            throw new JournalException(
                    Kind.DAMAGED,
                    session.folder().child(JournalName.of(header.epoch())).toString(),
                    "record " + record.id() + " does not follow the epochs before it: " + e.getMessage(),
                    e);
        }
    }

    /** Of a decision about a late scan, what was scanned then. */
    private static String raw(JournalRecord record) {
        if (record.op().equals("scan")) return record.raw();
        return record.ext().get("late") instanceof Map<?, ?> scan && "scan".equals(scan.get("op"))
                ? text(scan.get("raw")).orElse("")
                : "";
    }

    private static Optional<String> text(@Nullable Object value) {
        return value instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }
}
