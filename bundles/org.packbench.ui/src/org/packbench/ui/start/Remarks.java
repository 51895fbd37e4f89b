package org.packbench.ui.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.packbench.core.importer.ColumnMapping.Source;
import org.packbench.core.importer.Doubt;
import org.packbench.core.importer.Doubt.What;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.TableHead;
import org.packbench.core.intake.Concern;
import org.packbench.core.intake.Intake.Findings;
import org.packbench.ui.intake.text.IntakeTexts;
import org.packbench.ui.intake.text.Messages;
import org.packbench.ui.look.IconCell.Shown;
import org.packbench.ui.start.Remark.About;
import org.packbench.ui.text.Counted;
import org.packbench.ui.text.Problems;
import org.packbench.ui.theme.Role;

/** Everything that is remarkable about a file that was read; what stops an order stands first. */
final class Remarks {
    /** Of a file that was not read yet. */
    static final Remarks NONE = new Remarks(Optional.empty());

    private final Optional<TableHead> head;
    private final List<Remark> all = new ArrayList<>();
    private final List<String> counts = new ArrayList<>();
    private final Map<Object, List<Remark>> byPlace = new HashMap<>();

    private Remarks(Optional<TableHead> head) {
        this.head = head;
    }

    static Remarks of(Reading reading) {
        Remarks remarks = new Remarks(reading.head());
        switch (reading.examined().result()) {
            case Result.Read read -> remarks.add(read, reading.examined().findings());
            case Result.Rejected rejected -> {
                rejected.problems().forEach(problem -> remarks.add(of(problem, new About.Whole())));
                remarks.count(Messages.problems, rejected.total());
            }
            case Result.Unmapped unmapped -> {}
        }
        return remarks;
    }

    List<Remark> all() {
        return all;
    }

    /** {@code 3 problems · 2 doubts}; empty when there is nothing. */
    String counts() {
        return String.join(" · ", counts);
    }

    /** Those about a line of the preview, in their order. */
    List<Remark> about(PreviewRow row) {
        if (all.isEmpty()) return List.of();
        return Stream.of(row.row(), new About.OfOrder(row.order()), new About.OfSku(row.text(Field.SKU)))
                .flatMap(place -> byPlace.getOrDefault(place, List.of()).stream())
                .toList();
    }

    private void add(Result.Read read, Findings findings) {
        read.leftOut()
                .rows()
                .forEach(row -> row.problems()
                        .forEach(problem -> add(of(problem, about(row.row(), problem.column(), row.order())))));
        count(Messages.problems, read.leftOut().problems().size());
        findings.concerns().forEach(concern -> add(of(concern)));
        read.doubts().forEach(doubt -> add(of(doubt)));
        count(Messages.doubts, findings.concerns().size() + read.doubtful());
        findings.difference().ifPresent(difference -> {
            add(quiet("clock", new IntakeTexts.Text(IntakeTexts.headline(difference), ""), new About.Whole()));
            List<IntakeTexts.Change> each = IntakeTexts.each(difference);
            each.forEach(change -> add(quiet("note", change.text(), new About.OfOrder(change.order()))));
            count(Messages.changes, each.size());
        });
    }

    private void add(Remark remark) {
        all.add(remark);
        Object place = remark.about() instanceof About.Place at ? (Object) at.row() : remark.about();
        byPlace.computeIfAbsent(place, none -> new ArrayList<>()).add(remark);
    }

    private void count(String forms, int count) {
        if (count > 0) counts.add(Counted.text(forms, count));
    }

    private static Remark quiet(String icon, IntakeTexts.Text text, About about) {
        return new Remark(new Shown(icon, Role.SECOND_INK, text.what()), text.advice(), about);
    }

    /** A red triangle beside bold words: never the colour alone. */
    private static Remark of(Problem problem, About about) {
        return new Remark(new Shown("warning", Role.RED, Problems.text(problem)), Problems.remedy(problem), about);
    }

    private static Remark of(Concern concern) {
        IntakeTexts.Text text = IntakeTexts.of(concern);
        About about = switch (concern) {
            case Concern.PackedBefore packed -> new About.OfOrder(packed.order());
            case Concern.InAnotherSession open -> new About.OfOrder(open.order());
            case Concern.SkuOfAnotherClient other -> new About.OfSku(other.sku());
        };
        return new Remark(new Shown("warning", Role.AMBER, text.what()), text.advice(), about);
    }

    private Remark of(Doubt doubt) {
        IntakeTexts.Text text = IntakeTexts.of(doubt);
        String place = IntakeTexts.place(doubt);
        String what = place.isEmpty() ? text.what() : place + " · " + text.what();
        About about = about(doubt.row(), doubt.column(), order(doubt.what()));
        return new Remark(new Shown("help", Role.AMBER, what), text.advice(), about);
    }

    private static String order(What what) {
        return switch (what) {
            case What.LineTwice twice -> twice.order();
            case What.NumbersCollide collide -> collide.order();
            case What.OrderDiffers differs -> differs.order();
            case What.PaidBack paid -> paid.order();
            case What.Shortened shortened -> "";
            case What.ZerosLost lost -> "";
            case What.QuantityByDefault byDefault -> "";
            case What.EncodingBelieved believed -> "";
            case What.RowTooShort tooShort -> "";
            case What.BreaksOff off -> "";
        };
    }

    /** Rows of a source that is no table are no lines, so that only its orders can be found again. */
    private About about(int row, String column, String order) {
        if (head.isPresent() && row > 0) return new About.Place(row, field(column));
        return order.isEmpty() ? new About.Whole() : new About.OfOrder(order);
    }

    /** What is taken from a column that is named as in {@code D (Quantity)}. */
    private Field field(String column) {
        String letters = column.split(" ", 2)[0];
        return head.stream()
                .flatMap(known -> known.mapping().sources().entrySet().stream())
                .filter(entry -> entry.getValue() instanceof Source.Column at
                        && TableHead.letters(at.index()).equals(letters))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Field.ORDER_NUMBER);
    }
}
