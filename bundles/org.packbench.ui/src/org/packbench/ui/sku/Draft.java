package org.packbench.ui.sku;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.packbench.core.Sku;
import org.packbench.core.profile.SkuEdit;

/**
 * A mapping as it was read from the share, and what a person wants of it that is not saved yet. Immutable.
 *
 * @param saved as the share had it when it was asked last
 * @param wanted by barcode, what differs from that; empty for what is to be removed
 * @param clashing barcodes of {@code wanted} that another station changed too, which nobody has decided yet
 * @param before what was wanted before each step, the last step last
 */
record Draft(
        SortedMap<String, Sku> saved,
        Map<String, Optional<Sku>> wanted,
        Set<String> clashing,
        List<Map<String, Optional<Sku>>> before) {

    Draft {
        saved = Collections.unmodifiableSortedMap(saved);
        wanted = Collections.unmodifiableMap(wanted);
        clashing = Set.copyOf(clashing);
        before = List.copyOf(before);
    }

    static Draft of(Map<String, Sku> saved) {
        return new Draft(new TreeMap<>(saved), Map.of(), Set.of(), List.of());
    }

    /** As it will be when everything is saved. */
    Optional<Sku> sku(String barcode) {
        Optional<Sku> want = wanted.get(barcode);
        return want == null ? Optional.ofNullable(saved.get(barcode)) : want;
    }

    /** The whole as it will be when everything is saved. */
    SortedMap<String, Sku> mapping() {
        var all = new TreeMap<>(saved);
        wanted.forEach(
                (barcode, sku) -> sku.ifPresentOrElse(value -> all.put(barcode, value), () -> all.remove(barcode)));
        return all;
    }

    /** One step of a person's; what comes out as the share has it already is wanted no more. */
    Draft step(Map<String, Optional<Sku>> changes) {
        var next = new LinkedHashMap<>(wanted);
        next.putAll(changes);
        var steps = new ArrayList<>(before);
        steps.add(wanted);
        var open = new HashSet<>(clashing);
        open.removeAll(changes.keySet());
        return with(saved, next, open, steps);
    }

    /** Whether something would be lost that was not saved. */
    boolean dirty() {
        return !wanted.isEmpty();
    }

    boolean undoable() {
        return !before.isEmpty();
    }

    /** Without the last step. */
    Draft undone() {
        if (before.isEmpty()) return this;
        return with(saved, before.getLast(), clashing, before.subList(0, before.size() - 1));
    }

    /** What can be saved: all that is wanted and does not wait for a decision. */
    List<SkuEdit> edits() {
        return wanted.entrySet().stream()
                .filter(want -> !clashing.contains(want.getKey()))
                .map(want -> edit(want.getKey(), want.getValue()))
                .toList();
    }

    private SkuEdit edit(String barcode, Optional<Sku> want) {
        return new SkuEdit(barcode, Optional.ofNullable(saved.get(barcode)), want);
    }

    /** The share was read again: what is wanted stays so, and clashes where the share changed to something else. */
    Draft refreshed(Map<String, Sku> now) {
        var open = new HashSet<>(clashing);
        wanted.forEach((barcode, want) -> {
            if (edit(barcode, want).clashes(Optional.ofNullable(now.get(barcode)))) open.add(barcode);
        });
        return with(new TreeMap<>(now), wanted, open, before);
    }

    /** The same after it was saved: there is no way back behind it. */
    Draft merged(Map<String, Sku> now) {
        Draft after = refreshed(now);
        return new Draft(after.saved, after.wanted, after.clashing, List.of());
    }

    /** What is wanted here is to be saved over what the other station wrote. */
    Draft ours(String barcode) {
        var open = new HashSet<>(clashing);
        open.remove(barcode);
        return new Draft(saved, wanted, open, before);
    }

    /** What the other station wrote stays. */
    Draft theirs(String barcode) {
        return step(Collections.singletonMap(barcode, Optional.ofNullable(saved.get(barcode))));
    }

    private static Draft with(
            SortedMap<String, Sku> saved,
            Map<String, Optional<Sku>> wanted,
            Set<String> clashing,
            List<Map<String, Optional<Sku>>> before) {
        var kept = new LinkedHashMap<>(wanted);
        kept.entrySet().removeIf(want -> want.getValue().equals(Optional.ofNullable(saved.get(want.getKey()))));
        var open = new HashSet<>(clashing);
        open.retainAll(kept.keySet());
        return new Draft(saved, kept, open, before);
    }

    /** By barcode, those first that a person has to decide. */
    List<SkuRow> rows() {
        var rows = new ArrayList<SkuRow>(saved.size() + wanted.size());
        for (String barcode : new TreeMap<>(wanted).keySet()) if (clashing.contains(barcode)) rows.add(row(barcode));
        var all = new TreeMap<String, Optional<Sku>>();
        saved.forEach((barcode, sku) -> all.put(barcode, Optional.of(sku)));
        all.putAll(wanted);
        for (String barcode : all.keySet()) if (!clashing.contains(barcode)) rows.add(row(barcode));
        return rows;
    }

    private SkuRow row(String barcode) {
        Optional<Sku> want = wanted.get(barcode);
        Sku share = saved.get(barcode);
        if (want == null && share != null) return SkuRow.saved(barcode, share);
        return SkuRow.edited(
                barcode,
                want == null ? Optional.empty() : want,
                Optional.ofNullable(share),
                clashing.contains(barcode));
    }
}
