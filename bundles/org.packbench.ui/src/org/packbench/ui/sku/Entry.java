package org.packbench.ui.sku;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.Sku;
import org.packbench.core.importer.ListRules;
import org.packbench.core.profile.SkuSheet;
import org.packbench.ui.sku.text.Messages;

/**
 * One barcode and its SKU, as they were typed.
 *
 * @param was the barcode that is edited; empty for a new one
 */
record Entry(String was, String barcode, String sku) {
    static Entry typed(String was, String barcode, String sku) {
        return new Entry(was, ListRules.strip(barcode), ListRules.strip(sku));
    }

    /** What keeps it from being put, as text for people; empty when nothing does. What is not typed yet is not wrong. */
    Optional<String> problem() {
        return problem(barcode).or(() -> problem(sku));
    }

    boolean complete() {
        return SkuSheet.wrong(barcode).isEmpty() && SkuSheet.wrong(sku).isEmpty();
    }

    private static Optional<String> problem(String code) {
        if (code.isEmpty()) return Optional.empty();
        return SkuSheet.wrong(code).map(kind -> switch (kind) {
            case COMMAND_CODE -> NLS.bind(Messages.wrongCommand, code);
            case NUMBER_TOO_LONG -> NLS.bind(Messages.wrongShortened, code);
            default -> NLS.bind(Messages.wrongText, code);
        });
    }

    /** What it would change that a person may not expect. */
    Optional<String> remark(Draft draft) {
        if (barcode.equals(was)) return Optional.empty();
        return draft.sku(barcode)
                .filter(now -> !now.value().equals(sku))
                .map(now -> NLS.bind(Messages.nowMapped, now.value()));
    }

    /** A barcode that was corrected takes the place of the one it was. */
    Map<String, Optional<Sku>> changes() {
        var changes = new LinkedHashMap<String, Optional<Sku>>();
        if (!was.isEmpty() && !was.equals(barcode)) changes.put(was, Optional.empty());
        changes.put(barcode, Optional.of(new Sku(sku)));
        return changes;
    }
}
