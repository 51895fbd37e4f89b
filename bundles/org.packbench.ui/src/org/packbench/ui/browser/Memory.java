package org.packbench.ui.browser;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.packbench.core.session.Sessions.State;

/**
 * A {@link Wish} as one line of text, {@code key=value&…}, for the preferences. What a line of another version says that
 * this one does not know is passed over.
 */
final class Memory {
    private static final String ORDER = ".order";
    private static final String HIDDEN = ".hidden";
    private static final String WIDTHS = ".widths";

    private Memory() {}

    static String text(Wish wish) {
        var all = new LinkedHashMap<String, String>();
        Filter filter = wish.filter();
        all.put("segment", wish.segment().name());
        all.put("sort", wish.sorting().by().name() + (wish.sorting().descending() ? ",down" : ""));
        all.put("group", wish.grouping().name());
        filter.client().ifPresent(each -> all.put("client", each));
        filter.state().ifPresent(each -> all.put("state", each.name()));
        filter.worker().ifPresent(each -> all.put("worker", each));
        filter.pc().ifPresent(each -> all.put("pc", each));
        filter.courier().ifPresent(each -> all.put("courier", each));
        filter.from().ifPresent(each -> all.put("from", each.toString()));
        filter.to().ifPresent(each -> all.put("to", each.toString()));
        if (!filter.text().isBlank()) all.put("text", filter.text());
        wish.columns().forEach((segment, columns) -> put(all, segment.id(), columns));
        return all.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, String> all, String segment, Columns columns) {
        all.put(segment + ORDER, names(columns.order()));
        all.put(segment + HIDDEN, names(List.copyOf(columns.hidden())));
        all.put(
                segment + WIDTHS,
                columns.widths().entrySet().stream()
                        .map(each -> each.getKey() + ":" + each.getValue())
                        .collect(Collectors.joining(",")));
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(","));
    }

    /** @param segment what a view without a memory begins with */
    static Wish wish(String text, Segment segment) {
        var kept = new LinkedHashMap<String, String>();
        for (String each : text.split("&")) {
            int at = each.indexOf('=');
            if (at > 0)
                kept.put(each.substring(0, at), URLDecoder.decode(each.substring(at + 1), StandardCharsets.UTF_8));
        }
        var columns = new EnumMap<Segment, Columns>(Segment.class);
        for (Segment each : Segment.values())
            if (kept.containsKey(each.id() + ORDER)) columns.put(each, columns(kept, each));
        String sort = kept.getOrDefault("sort", "");
        return new Wish(
                one(Segment.class, kept.get("segment")).orElse(segment),
                filter(kept),
                one(Column.class, sort.split(",")[0])
                        .map(by -> new Sorting(by, sort.endsWith(",down")))
                        .orElse(Sorting.FIRST),
                one(Grouping.class, kept.get("group")).orElse(Grouping.NONE),
                columns);
    }

    private static Filter filter(Map<String, String> kept) {
        return new Filter(
                Optional.ofNullable(kept.get("client")),
                one(State.class, kept.get("state")),
                Optional.ofNullable(kept.get("worker")),
                Optional.ofNullable(kept.get("pc")),
                Optional.ofNullable(kept.get("courier")),
                day(kept.get("from")),
                day(kept.get("to")),
                kept.getOrDefault("text", ""));
    }

    private static Columns columns(Map<String, String> kept, Segment segment) {
        var hidden = EnumSet.noneOf(Column.class);
        hidden.addAll(columns(kept.get(segment.id() + HIDDEN)));
        var widths = new EnumMap<Column, Integer>(Column.class);
        for (String each : kept.getOrDefault(segment.id() + WIDTHS, "").split(",")) {
            String[] pair = each.split(":");
            if (pair.length == 2 && pair[1].matches("\\d{1,5}"))
                one(Column.class, pair[0]).ifPresent(column -> widths.put(column, Integer.valueOf(pair[1])));
        }
        return new Columns(List.of(Column.values()), hidden, widths).ordered(columns(kept.get(segment.id() + ORDER)));
    }

    private static List<Column> columns(String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(","))
                        .flatMap(name -> one(Column.class, name).stream())
                        .toList();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
        if (name == null) return Optional.empty();
        String wanted = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(wanted))
                .findFirst();
    }
}
