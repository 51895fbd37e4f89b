package org.packbench.ui.print.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.OrderNumber;
import org.packbench.core.label.Label;
import org.packbench.core.label.LabelFormat.Mistake;
import org.packbench.core.label.Refusal;
import org.packbench.core.label.Symbology;
import org.packbench.model.Order;
import org.packbench.model.OrderLine;

/** What stands on an order's label, and why one cannot be printed, in a language. */
public record LabelTexts(Locale language) {
    /** What older lists write where an order has no courier. */
    private static final String NO_COURIER = "N/A";

    /** The label of an order. */
    public Label label(Order order, String client) {
        int units = order.getItems().stream().mapToInt(OrderLine::getQuantity).sum();
        String courier = text(order.getCourier());
        String box = text(order.getOrderMinBox());
        return Label.of(
                new OrderNumber(text(order.getOrderNumber())),
                courier.equals(NO_COURIER) ? "" : courier,
                Messages.UNITS.count(language, units),
                client,
                box.isEmpty() ? "" : Messages.BOX.in(language, box));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** Says what was not printed, why, and what helps. */
    public String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NoCode none -> Messages.REFUSED_NO_CODE.in(language);
            case Refusal.NotCarried not ->
                Character.isISOControl(not.character())
                        ? Messages.REFUSED_KEY.in(language, visible(not.code()))
                        : Messages.REFUSED_CHARACTER.in(language, not.code(), Character.toString(not.character()));
            case Refusal.TooWide wide -> wide(wide);
            case Refusal.TooLow low ->
                Messages.REFUSED_TOO_LOW.in(language, low.code(), low.needs(), low.has(), low.millimetres());
        };
    }

    private String wide(Refusal.TooWide wide) {
        List<String> ways = new ArrayList<>();
        ways.add(Messages.REFUSED_TOO_WIDE.in(language, wide.code(), wide.needs(), wide.has(), wide.millimetres()));
        wide.dpi().ifPresent(dpi -> ways.add(Messages.REFUSED_OR_DPI.in(language, dpi)));
        if (wide.qr()) ways.add(Messages.REFUSED_OR_QR.in(language));
        return ways.stream().reduce((a, b) -> Messages.OR.in(language, a, b)).orElseThrow() + ".";
    }

    private static String visible(String code) {
        return code.codePoints()
                .mapToObj(c -> Character.isISOControl(c) ? "␣" : Character.toString(c))
                .collect(Collectors.joining());
    }

    /** How many labels are there now. */
    public String written(int labels) {
        return Messages.WRITTEN.count(language, labels);
    }

    /** Of orders that were named and are in no list. */
    public String missing(String numbers) {
        return Messages.ORDER_MISSING.in(language, numbers);
    }

    /** Names the setting, what it is, and what it may be. */
    public String of(Mistake mistake) {
        return switch (mistake) {
            case Mistake.OutOfRange range ->
                Messages.SETTING_RANGE.in(
                        language,
                        range.limit().key(),
                        range.value(),
                        range.limit().least(),
                        range.limit().most());
            case Mistake.NoSymbology none ->
                Messages.SETTING_SYMBOLOGY.in(
                        language,
                        none.value(),
                        Arrays.stream(Symbology.values()).map(Symbology::key).collect(Collectors.joining(", ")));
        };
    }
}
