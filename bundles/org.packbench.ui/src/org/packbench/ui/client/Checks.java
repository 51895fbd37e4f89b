package org.packbench.ui.client;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.Sku;
import org.packbench.core.label.LabelFormat.Limit;
import org.packbench.core.profile.SettingKey;
import org.packbench.core.profile.SkuSheet;
import org.packbench.ui.client.text.Messages;

/** What is wrong with settings, as text for people. Pure. */
final class Checks {
    static final SettingKey NAME = SettingKey.of("clientName");
    static final SettingKey CAP = SettingKey.of("packing", "quantityCap");

    /** What a command barcode or two digits can ask for. */
    private static final int MOST_AT_ONCE = 99;

    private static final int MOST_UNITS = 9999;
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3]):[0-5][0-9]");

    private Checks() {}

    /** Every setting that cannot be saved so, with the reason. */
    static Map<SettingKey, String> of(Map<SettingKey, String> settings) {
        Map<SettingKey, String> problems = new LinkedHashMap<>();
        settings.forEach((key, value) -> problem(key, value, settings).ifPresent(why -> problems.put(key, why)));
        if (!settings.containsKey(NAME)) problems.put(NAME, Messages.wrongEmpty);
        return problems;
    }

    private static Optional<String> problem(SettingKey key, String value, Map<SettingKey, String> settings) {
        if (key.equals(NAME)) return when(value.isBlank(), Messages.wrongEmpty);
        if (key.equals(CAP)) return number(value, 1, MOST_AT_ONCE);
        if (key.in("requiredColumns")) return column(key, value, settings);
        if (key.in("barcodeLabel")) return limit(key).flatMap(most -> number(value, most.least(), most.most()));
        for (Entries entries : Entries.values())
            if (entries.holds(key)) return entries.problem(entries.cells(key, value), settings);
        return Optional.empty();
    }

    private static Optional<Limit> limit(SettingKey key) {
        return switch (key.last()) {
            case "widthMm" -> Optional.of(Limit.WIDTH_MM);
            case "heightMm" -> Optional.of(Limit.HEIGHT_MM);
            case "dpi" -> Optional.of(Limit.DPI);
            case "fontSize" -> Optional.of(Limit.FONT_SIZE);
            default -> Optional.empty();
        };
    }

    /** Two fields in one column would be two meanings of one cell. */
    private static Optional<String> column(SettingKey key, String value, Map<SettingKey, String> settings) {
        if (value.isBlank()) return Optional.of(Messages.wrongEmpty);
        boolean twice = settings.entrySet().stream()
                .anyMatch(other -> other.getKey().in("requiredColumns")
                        && !other.getKey().equals(key)
                        && other.getValue().strip().equalsIgnoreCase(value.strip()));
        return when(twice, Messages.wrongTwice);
    }

    static Optional<String> time(String value) {
        return when(!TIME.matcher(value.strip()).matches(), Messages.wrongTime);
    }

    /** More than one: a barcode without a count stands for one. */
    static Optional<String> units(String value, int least) {
        return number(value, least, MOST_UNITS);
    }

    static Optional<String> code(String value) {
        return SkuSheet.wrong(value.strip()).map(kind -> switch (kind) {
            case COMMAND_CODE -> Messages.wrongCommand;
            case SKU_MISSING -> Messages.wrongEmpty;
            default -> Messages.wrongCode;
        });
    }

    static Optional<String> component(String kit, String component, Map<SettingKey, String> settings) {
        if (Sku.normal(kit).equals(Sku.normal(component))) return Optional.of(Messages.wrongItself);
        boolean isKit = settings.keySet().stream()
                .filter(Entries.KITS::holds)
                .anyMatch(key -> Sku.normal(key.path().get(2)).equals(Sku.normal(component)));
        return when(isKit, Messages.wrongNested);
    }

    private static Optional<String> number(String value, int least, int most) {
        String digits = value.strip();
        boolean fits =
                digits.matches("[0-9]{1,6}") && Integer.parseInt(digits) >= least && Integer.parseInt(digits) <= most;
        return when(!fits, NLS.bind(Messages.wrongNumber, least, most));
    }

    static Optional<String> when(boolean wrong, String why) {
        return wrong ? Optional.of(why) : Optional.empty();
    }
}
