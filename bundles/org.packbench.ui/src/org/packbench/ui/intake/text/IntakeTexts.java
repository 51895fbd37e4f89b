package org.packbench.ui.intake.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.ClientId;
import org.packbench.core.importer.Doubt;
import org.packbench.core.importer.Doubt.What;
import org.packbench.core.importer.Field;
import org.packbench.core.intake.Concern;
import org.packbench.core.intake.Difference;
import org.packbench.core.intake.Inbox;
import org.packbench.ui.text.Counted;

/** What is doubtful about a list, in words: of its file, of what the share knows, and beside the list before it. */
public final class IntakeTexts {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.systemDefault());

    private IntakeTexts() {}

    /** What is the matter, and what a person does about it. */
    public record Text(String what, String advice) {}

    /** What has become of an order since the list before. */
    public record Change(String order, Text text) {}

    /** A doubt about a file, without its place. */
    public static Text of(Doubt doubt) {
        return switch (doubt.what()) {
            case What.LineTwice twice ->
                text(Messages.lineTwice, Messages.lineTwiceAdvice, twice.order(), twice.sku(), twice.firstRow());
            case What.NumbersCollide collide ->
                text(
                        Messages.numbersCollide,
                        Messages.numbersCollideAdvice,
                        collide.order(),
                        collide.other(),
                        collide.otherRow());
            case What.Shortened shortened ->
                text(Messages.shortened, Messages.shortenedAdvice, of(shortened.field()), shortened.found());
            case What.ZerosLost lost -> text(Messages.zerosLost, Messages.zerosLostAdvice, lost.found(), lost.likely());
            case What.OrderDiffers differs ->
                text(
                        Messages.orderDiffers,
                        Messages.orderDiffersAdvice,
                        differs.order(),
                        of(differs.field()),
                        differs.first(),
                        differs.found());
            case What.QuantityByDefault byDefault ->
                new Text(
                        Counted.text(Messages.quantityByDefault, byDefault.rows(), byDefault.units()),
                        Messages.quantityByDefaultAdvice);
            case What.EncodingBelieved believed ->
                text(Messages.encodingBelieved, Messages.encodingBelievedAdvice, believed.charset());
            case What.RowTooShort tooShort ->
                text(Messages.rowTooShort, Messages.rowTooShortAdvice, tooShort.cells(), tooShort.headings());
            case What.PaidBack paid -> text(Messages.paidBack, Messages.paidBackAdvice, paid.order(), paid.status());
            case What.BreaksOff off -> new Text(Messages.breaksOff, Messages.breaksOffAdvice);
        };
    }

    /** {@code Orders!B4}, {@code row 4}; empty for the whole file. */
    public static String place(Doubt doubt) {
        if (doubt.row() == 0) return doubt.sheet();
        String column = doubt.column().isEmpty() ? "" : doubt.column().split(" ", 2)[0];
        boolean cell = column.matches("[A-Z]{1,3}");
        if (cell) return (doubt.sheet().isEmpty() ? "" : doubt.sheet() + "!") + column + doubt.row();
        String row = NLS.bind(Messages.placeRow, doubt.row());
        return doubt.sheet().isEmpty() ? row : doubt.sheet() + ", " + row;
    }

    /** What the share knows of an order or a SKU. */
    public static Text of(Concern concern) {
        return switch (concern) {
            case Concern.PackedBefore packed -> new Text(packed(packed), Messages.packedBeforeAdvice);
            case Concern.InAnotherSession open ->
                text(Messages.inAnotherSession, Messages.inAnotherSessionAdvice, open.order(), open.list());
            case Concern.SkuOfAnotherClient other ->
                text(
                        Messages.skuOfAnotherClient,
                        Messages.skuOfAnotherClientAdvice,
                        other.sku(),
                        other.clients().stream().map(ClientId::value).collect(Collectors.joining(", ")));
        };
    }

    private static String packed(Concern.PackedBefore packed) {
        String at = time(packed.at());
        return packed.worker()
                .map(worker -> NLS.bind(
                        Messages.packedBeforeBy, new Object[] {packed.order(), at, packed.list(), worker.toString()}))
                .orElseGet(() -> NLS.bind(Messages.packedBefore, new Object[] {packed.order(), at, packed.list()}));
    }

    /** All that has changed since the list was imported before, in one line. */
    public static String headline(Difference difference) {
        boolean known = difference.at().isPresent();
        if (difference.isNone())
            return NLS.bind(known ? Messages.unchanged : Messages.unchangedUnknown, time(difference.at()));
        List<String> parts = new ArrayList<>();
        add(parts, Messages.ordersAdded, difference.added().size());
        add(parts, Messages.ordersRemoved, difference.removed().size());
        add(parts, Messages.ordersChanged, difference.changed().size());
        String form = known ? Messages.changedSince : Messages.changedSinceUnknown;
        return NLS.bind(form, time(difference.at()), String.join(" · ", parts));
    }

    private static void add(List<String> parts, String forms, int count) {
        if (count > 0) parts.add(Counted.text(forms, count));
    }

    /** Each order that has changed: those that are gone and those that are other than before first. */
    public static List<Change> each(Difference difference) {
        List<Change> all = new ArrayList<>();
        difference
                .removed()
                .forEach(order -> all.add(change(order, Messages.orderRemoved, Messages.orderRemovedAdvice)));
        difference
                .changed()
                .forEach(changed -> all.add(change(
                        changed.order(),
                        Messages.orderChanged,
                        Messages.orderChangedAdvice,
                        changed.items().stream().map(IntakeTexts::item).collect(Collectors.joining(", ")))));
        difference.added().forEach(order -> all.add(change(order, Messages.orderAdded, Messages.orderAddedAdvice)));
        return all;
    }

    private static Change change(String order, String form, String advice, Object... more) {
        Object[] arguments = Stream.concat(Stream.of(order), Stream.of(more)).toArray();
        return new Change(order, text(form, advice, arguments));
    }

    private static String item(Difference.Item item) {
        return NLS.bind(Messages.itemChanged, new Object[] {item.sku(), item.before(), item.now()});
    }

    /** Why a file is still in an inbox. */
    public static String of(Inbox.State state) {
        return switch (state) {
            case Inbox.State.Arriving arriving -> Messages.inboxArriving;
            case Inbox.State.Unreadable unreadable -> Messages.inboxUnreadable;
            case Inbox.State.Undecided undecided -> {
                List<String> parts = new ArrayList<>();
                add(parts, Messages.problems, undecided.problems());
                add(parts, Messages.doubts, undecided.doubts());
                yield String.join(" · ", parts);
            }
        };
    }

    /** What people call a field. */
    public static String of(Field field) {
        return switch (field) {
            case ORDER_NUMBER -> Messages.fieldOrderNumber;
            case SKU -> Messages.fieldSku;
            case PRODUCT_NAME -> Messages.fieldProductName;
            case QUANTITY -> Messages.fieldQuantity;
            case COURIER -> Messages.fieldCourier;
            case COUNTRY -> Messages.fieldCountry;
            case NOTES -> Messages.fieldNotes;
        };
    }

    private static String time(Optional<Instant> at) {
        return at.map(TIME::format).orElse("—");
    }

    private static Text text(String form, String advice, Object... arguments) {
        return new Text(NLS.bind(form, arguments), advice);
    }
}
