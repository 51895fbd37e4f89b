package org.packbench.ui.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.profile.SettingKey;
import org.packbench.ui.client.text.Messages;

/** Settings of which a client has as many as it wants; each is a row of a table. */
enum Entries {
    /** Courier, time of day. */
    DEADLINES("courierDeadlines"),
    /** Barcode, how many units it stands for. */
    CARTONS("packing", "units"),
    /** Kit, component, how many units of it make one kit. */
    KITS("packing", "kits");

    private static final String COMPONENTS = "components";

    private final String[] begin;

    Entries(String... begin) {
        this.begin = begin;
    }

    /** The table's name. */
    String title() {
        return switch (this) {
            case DEADLINES -> Messages.deadlines;
            case CARTONS -> Messages.cartons;
            case KITS -> Messages.kits;
        };
    }

    String what() {
        return switch (this) {
            case DEADLINES -> Messages.deadlinesText;
            case CARTONS -> Messages.cartonsText;
            case KITS -> Messages.kitsText;
        };
    }

    List<String> columns() {
        return switch (this) {
            case DEADLINES -> List.of(Messages.columnCourier, Messages.columnTime);
            case CARTONS -> List.of(Messages.columnBarcode, Messages.columnUnits);
            case KITS -> List.of(Messages.columnKit, Messages.columnComponent, Messages.columnUnits);
        };
    }

    boolean holds(SettingKey key) {
        return key.in(begin);
    }

    /** The draft's rows, in their order. */
    List<List<String>> rows(ClientDraft draft) {
        return draft.in(begin).entrySet().stream()
                .map(entry -> cells(entry.getKey(), entry.getValue()))
                .toList();
    }

    List<String> cells(SettingKey key, String value) {
        return switch (this) {
            case DEADLINES, CARTONS -> List.of(key.last(), value);
            case KITS -> List.of(key.path().get(2), key.last(), value);
        };
    }

    SettingKey key(List<String> cells) {
        String first = cells.getFirst().strip();
        return switch (this) {
            case DEADLINES -> SettingKey.of("courierDeadlines", first);
            case CARTONS -> SettingKey.of("packing", "units", first);
            case KITS ->
                SettingKey.of("packing", "kits", first, COMPONENTS, cells.get(1).strip());
        };
    }

    String value(List<String> cells) {
        String last = cells.getLast().strip();
        return this != DEADLINES && last.matches("[0-9]+") ? last.replaceFirst("^0+(?=[0-9])", "") : last;
    }

    /** What is wrong with a row; empty when nothing is. */
    Optional<String> problem(List<String> cells, Map<SettingKey, String> settings) {
        String first = cells.getFirst();
        String last = cells.getLast();
        return switch (this) {
            case DEADLINES -> Checks.when(first.isBlank(), Messages.wrongEmpty).or(() -> Checks.time(last));
            case CARTONS -> Checks.code(first).or(() -> Checks.units(last, 2));
            case KITS ->
                Checks.code(first)
                        .or(() -> Checks.code(cells.get(1)))
                        .or(() -> Checks.component(first, cells.get(1), settings))
                        .or(() -> Checks.units(last, 1));
        };
    }
}
