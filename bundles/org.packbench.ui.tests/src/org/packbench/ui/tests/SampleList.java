package org.packbench.ui.tests;

import java.util.List;
import java.util.Map;
import org.packbench.core.Sku;
import org.packbench.core.packing.PackingPlan.Order;
import org.packbench.core.packing.PackingState;

/** The barcodes that are printed beside the sample's packing list. */
final class SampleList {
    static final String CREAM = "3800123400513";
    static final String SERUM = "3800123400582";
    static final String WATER = "3800123400650";
    static final String BALM = "3800123400728";
    static final String HAND_CREAM = "3800123401008";

    private static final Map<String, String> BARCODES = Map.of(
            "HC-FC-050", CREAM,
            "VC-SR-030", SERUM,
            "MW-400", WATER,
            "LB-SH-010", BALM,
            "NR-CR-050", "3800123400797",
            "CL-GEL-200", "3800123400865",
            "SM-ALOE-1", "3800123400933",
            "RH-CR-075", HAND_CREAM);

    private SampleList() {}

    /** The barcode of a product of the sample. */
    static String barcode(Sku sku) {
        return BARCODES.getOrDefault(sku.value(), "");
    }

    /** Scans the order's slip, if it is not open already, and then everything that its lines still want. */
    static void pack(Workplace place, Order order) {
        boolean open = place.state().open().filter(order.number()::equals).isPresent();
        if (!open) place.scan(order.number().value());
        List<Integer> packed = place.state().progress(order.number()).packed();
        order.lines().forEach(line -> {
            String barcode = BARCODES.getOrDefault(line.sku().value(), "");
            for (int unit = packed.get(line.row()); unit < line.required(); unit++) place.scan(barcode);
        });
    }

    /** Packs every order that is not yet. */
    static void packAll(Workplace place) {
        PackingState before = place.state();
        before.open().flatMap(before.plan()::order).ifPresent(open -> pack(place, open));
        for (Order order : before.plan().orders())
            if (!place.state().completed().contains(order.number())) pack(place, order);
    }
}
