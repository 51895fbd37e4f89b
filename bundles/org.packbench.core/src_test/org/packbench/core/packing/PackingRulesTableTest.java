package org.packbench.core.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.packbench.core.Sku;
import org.packbench.core.packing.OrderProgress.ItemScan;

/**
 * The table of docs/packing-rules.md, row by row, and every sentence below it. The orders: {@code #1001} takes two TEA, a
 * MUG and, on a third line, one TEA more; {@code #1002} a single CUP.
 */
class PackingRulesTableTest {
    private final Desk desk = Desk.with("#1001", "TEA x2, MUG x1, TEA x1", "#1002", "CUP x1");

    @ParameterizedTest(name = "{0}: {2} → {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
        # what is tested                       | given                                        | comes       | outcome                    | effects               | order #1001 after it
        an unfinished order's barcode          | -                                            | scan #1001  | ORDER_LOADED               | Opened                | OPEN 0 0 0
        an order with progress                 | scan #1001; scan TEA; back                   | scan #1001  | ORDER_LOADED               | Opened                | OPEN 1 0 0
        a finished order's barcode             | scan #1001; scan TEA *3; scan MUG            | scan #1001  | ORDER_ALREADY_COMPLETED    | -                     | COMPLETED 2 1 1
        an unknown barcode                     | -                                            | scan #9999  | ORDER_NOT_FOUND            | -                     | UNTOUCHED 0 0 0
        an item, but no order is open          | -                                            | scan TEA    | ORDER_NOT_FOUND            | -                     | UNTOUCHED 0 0 0

        an item still needed                   | scan #1001                                   | scan TEA    | SKU_OK                     | Packed                | OPEN 1 0 0
        the first unfilled line takes it       | scan #1001; scan TEA *2                      | scan TEA    | SKU_OK                     | Packed                | OPEN 2 0 1
        an earlier line undone takes it again  | scan #1001; scan TEA *3; undo 0              | scan TEA    | SKU_OK                     | Packed                | OPEN 2 0 1, corrections 1
        an item not in the order               | scan #1001                                   | scan CUP    | SKU_NOT_FOUND              | UnknownScanned        | OPEN 0 0 0, unknown 1
        another order's barcode                | scan #1001                                   | scan #1002  | SKU_NOT_FOUND              | UnknownScanned        | OPEN 0 0 0, unknown 1
        the open order's own barcode           | scan #1001                                   | scan #1001  | SKU_NOT_FOUND              | UnknownScanned        | OPEN 0 0 0, unknown 1
        an item already full                   | scan #1001; scan MUG                         | scan MUG    | SKU_EXTRA                  | ExtraAdded            | OPEN 0 1 0 +MUG:1, extra 1
        an item full on both its lines         | scan #1001; scan TEA *3                      | scan TEA    | SKU_EXTRA                  | ExtraAdded            | OPEN 2 0 1 +TEA:1, extra 1
        extras add up                          | scan #1001; scan MUG *2                      | scan MUG    | SKU_EXTRA                  | ExtraAdded            | OPEN 0 1 0 +MUG:2, extra 2
        the last unit, no extras               | scan #1001; scan TEA *3                      | scan MUG    | ORDER_COMPLETE             | Packed Completed      | COMPLETED 2 1 1
        the last unit, extras pending          | scan #1001; scan TEA *4                      | scan MUG    | ORDER_COMPLETE_WITH_EXTRAS | Packed                | OPEN 2 1 1 +TEA:1, extra 1
        an extra although all lines are full   | scan #1001; scan TEA *4; scan MUG            | scan MUG    | SKU_EXTRA                  | ExtraAdded            | OPEN 2 1 1 +MUG:1 +TEA:1, extra 2

        keep clears all extras of its SKU      | scan #1001; scan MUG *3                      | keep MUG    | EXTRA_CLEARED              | ExtrasKept            | OPEN 0 1 0, extra 2
        keep, others pending                   | scan #1001; scan TEA *4; scan MUG *2         | keep MUG    | EXTRA_PENDING              | ExtrasKept            | OPEN 2 1 1 +TEA:1, extra 2
        keep of the last, all lines full       | scan #1001; scan TEA *5; scan MUG            | keep TEA    | ORDER_NOW_COMPLETE         | ExtrasKept Completed  | COMPLETED 2 1 1, extra 2
        remove takes one                       | scan #1001; scan MUG *3                      | remove MUG  | EXTRA_PENDING              | ExtraRemoved          | OPEN 0 1 0 +MUG:1, extra 2
        remove of the last                     | scan #1001; scan MUG *2                      | remove MUG  | EXTRA_CLEARED              | ExtraRemoved          | OPEN 0 1 0, extra 1
        remove of the last, all lines full     | scan #1001; scan TEA *4; scan MUG            | remove TEA  | ORDER_NOW_COMPLETE         | ExtraRemoved Completed | COMPLETED 2 1 1, extra 1
        remove, others pending                 | scan #1001; scan TEA *4; scan MUG *2         | remove MUG  | EXTRA_PENDING              | ExtraRemoved          | OPEN 2 1 1 +TEA:1, extra 2
        keep without extras                    | scan #1001; scan TEA                         | keep TEA    | EXTRA_CLEARED              | -                     | OPEN 1 0 0
        remove without extras                  | scan #1001; scan TEA                         | remove TEA  | EXTRA_CLEARED              | -                     | OPEN 1 0 0
        keep of a SKU without extras           | scan #1001; scan MUG *2                      | keep TEA    | EXTRA_PENDING              | -                     | OPEN 0 1 0 +MUG:1, extra 1
        remove of a SKU without extras         | scan #1001; scan MUG *2                      | remove TEA  | EXTRA_PENDING              | -                     | OPEN 0 1 0 +MUG:1, extra 1
        keep of what nobody knows              | scan #1001; scan MUG *2                      | keep ?      | EXTRA_PENDING              | -                     | OPEN 0 1 0 +MUG:1, extra 1

        undo                                   | scan #1001; scan TEA *2                      | undo 0      | ITEM_DECREMENTED           | Unpacked              | OPEN 1 0 0, corrections 1
        undo on its line only                  | scan #1001; scan TEA *3                      | undo 2      | ITEM_DECREMENTED           | Unpacked              | OPEN 2 0 0, corrections 1
        undo at zero                           | scan #1001; scan TEA                         | undo 1      | ITEM_ALREADY_ZERO          | -                     | OPEN 1 0 0
        undo with extras pending               | scan #1001; scan TEA *4; scan MUG            | undo 1      | ITEM_DECREMENTED           | Unpacked              | OPEN 2 0 1 +TEA:1, corrections 1, extra 1
        after that undo, keep does not close   | scan #1001; scan TEA *4; scan MUG; undo 1    | keep TEA    | EXTRA_CLEARED              | ExtrasKept            | OPEN 2 0 1, corrections 1, extra 1
        after that undo, the last unit again   | scan #1001; scan TEA *4; scan MUG; undo 1    | scan MUG    | ORDER_COMPLETE_WITH_EXTRAS | Packed                | OPEN 2 1 1 +TEA:1, corrections 1, extra 1
        undo on a row the order lacks          | scan #1001; scan TEA                         | undo 3      | NO_ACTIVE_ORDER            | -                     | OPEN 1 0 0
        undo on a row below zero               | scan #1001; scan TEA                         | undo -1     | NO_ACTIVE_ORDER            | -                     | OPEN 1 0 0

        force                                  | scan #1001                                   | force 0     | FORCE_CONFIRMED            | Forced                | OPEN 2 0 0
        force of the rest of a line            | scan #1001; scan TEA                         | force 0     | FORCE_CONFIRMED            | Forced                | OPEN 2 0 0
        force of the last line                 | scan #1001; scan TEA *3                      | force 1     | FORCE_CONFIRMED            | Forced Completed      | COMPLETED 2 1 1
        force of the last line, extras pending | scan #1001; scan TEA *4                      | force 1     | FORCE_CONFIRMED            | Forced                | OPEN 2 1 1 +TEA:1, extra 1
        force on a full line                   | scan #1001; scan MUG                         | force 1     | FORCE_CONFIRMED            | -                     | OPEN 0 1 0
        force on a full line of a full order   | scan #1001; scan TEA *4; scan MUG            | force 1     | FORCE_CONFIRMED            | -                     | OPEN 2 1 1 +TEA:1, extra 1
        force on a row the order lacks         | scan #1001                                   | force 3     | NO_ACTIVE_ORDER            | -                     | OPEN 0 0 0
        force on a row below zero              | scan #1001                                   | force -1    | NO_ACTIVE_ORDER            | -                     | OPEN 0 0 0

        skip keeps progress and extras         | scan #1001; scan TEA; scan MUG *2            | skip        | SKIPPED                    | SkippedOver           | SKIPPED 1 1 0 +MUG:1, extra 1
        back keeps them too, without the mark  | scan #1001; scan TEA; scan MUG *2            | back        | BACK                       | PutBack               | LEFT 1 1 0 +MUG:1, extra 1
        a skipped order resumes, unmarked      | scan #1001; scan TEA; scan MUG *2; skip      | scan #1001  | ORDER_LOADED               | Opened                | OPEN 1 1 0 +MUG:1, extra 1
        a resumed order may be put back        | scan #1001; scan TEA; skip; scan #1001       | back        | BACK                       | PutBack               | LEFT 1 0 0
        full, left, resumed: keep finishes it  | scan #1001; scan TEA *4; scan MUG; back; scan #1001 | keep TEA   | ORDER_NOW_COMPLETE  | ExtrasKept Completed  | COMPLETED 2 1 1, extra 1
        full, skipped, resumed: remove does    | scan #1001; scan TEA *4; scan MUG; skip; scan #1001 | remove TEA | ORDER_NOW_COMPLETE  | ExtraRemoved Completed | COMPLETED 2 1 1, extra 1

        no order open: undo                    | scan #1001; scan TEA; back                   | undo 0      | NO_ACTIVE_ORDER            | -                     | LEFT 1 0 0
        no order open: force                   | -                                            | force 0     | NO_ACTIVE_ORDER            | -                     | UNTOUCHED 0 0 0
        no order open: keep                    | scan #1001; scan MUG *2; back                | keep MUG    | NO_ACTIVE_ORDER            | -                     | LEFT 0 1 0 +MUG:1, extra 1
        no order open: remove                  | scan #1001; scan MUG *2; back                | remove MUG  | NO_ACTIVE_ORDER            | -                     | LEFT 0 1 0 +MUG:1, extra 1
        no order open: skip                    | scan #1001; back                             | skip        | NO_ACTIVE_ORDER            | -                     | LEFT 0 0 0
        no order open: back                    | scan #1001; skip                             | back        | NO_ACTIVE_ORDER            | -                     | SKIPPED 0 0 0
        a completed order closed itself        | scan #1001; scan TEA *3; scan MUG            | undo 0      | NO_ACTIVE_ORDER            | -                     | COMPLETED 2 1 1

        an empty scan, no order open           | -                                            | scan        | IGNORED                    | -                     | UNTOUCHED 0 0 0
        an empty scan, an order open           | scan #1001                                   | scan        | IGNORED                    | -                     | OPEN 0 0 0
        a scan right after the last unit       | scan #1001; scan TEA *3; scan MUG            | scan #1002  | ORDER_LOADED               | Opened                | COMPLETED 2 1 1
        """)
    void the_table_of_rules(String what, String given, String comes, String outcome, String effects, String after) {
        if (given != null) desk.did(given);
        desk.did(comes);
        assertEquals(outcome, desk.answer(), what);
        assertEquals(effects == null ? "" : effects, desk.effectNames(), what);
        assertEquals(after, desk.shown("#1001"), what);
    }

    /** As above, where the client's items open orders. {@code 4012} is a box of two TEA, {@code 4013} of three, {@code 4022} of two CUP. */
    @ParameterizedTest(name = "{0}: {2} → {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
        # what is tested                       | given                               | comes       | outcome                    | effects                  | order #1001 after it
        an item that one order needs           | -                                   | scan TEA    | SKU_OK                     | Opened Packed            | OPEN 1 0 0
        … by the mapping                       | -                                   | scan 4001   | SKU_OK                     | Opened Packed            | OPEN 1 0 0
        … by its normal form                   | -                                   | scan t-e-a  | SKU_OK                     | Opened Packed            | OPEN 1 0 0
        … all of an order                      | -                                   | scan CUP    | ORDER_COMPLETE             | Opened Packed Completed  | UNTOUCHED 0 0 0
        … of an order that was skipped         | scan #1001; skip                    | scan TEA    | SKU_OK                     | Opened Packed            | OPEN 1 0 0
        … the last unit, extras pending        | scan #1001; scan TEA *4; back       | scan MUG    | SEVERAL_ORDERS             | -                        | LEFT 2 0 1 +TEA:1, extra 1
        an item that several orders need       | -                                   | scan MUG    | SEVERAL_ORDERS             | -                        | UNTOUCHED 0 0 0
        … until one of them has it             | scan #1001; scan MUG; back          | scan MUG    | SKU_OK                     | Opened Packed            | LEFT 0 1 0
        an item that finished orders have      | scan CUP                            | scan CUP    | ORDER_NOT_FOUND            | -                        | UNTOUCHED 0 0 0
        an item of no order                    | -                                   | scan PEN    | ORDER_NOT_FOUND            | -                        | UNTOUCHED 0 0 0
        a code without letters and digits      | -                                   | scan ?!     | ORDER_NOT_FOUND            | -                        | UNTOUCHED 0 0 0
        an order's barcode opens it as ever    | -                                   | scan #1001  | ORDER_LOADED               | Opened                   | OPEN 0 0 0
        a finished order's too                 | scan CUP                            | scan #1002  | ORDER_ALREADY_COMPLETED    | -                        | UNTOUCHED 0 0 0
        with an order open, an item is no key  | scan #1001                          | scan CUP    | SKU_NOT_FOUND              | UnknownScanned           | OPEN 0 0 0, unknown 1

        a box                                  | scan #1001                          | scan 4012   | SKU_OK                     | Packed                   | OPEN 2 0 0
        … over two lines of its SKU            | scan #1001                          | scan 4013   | SKU_OK                     | Packed Packed            | OPEN 2 0 1
        … as the last of the order             | scan #1001; scan MUG                | scan 4013   | ORDER_COMPLETE             | Packed Packed Completed  | COMPLETED 2 1 1
        … as the last, extras pending          | scan #1001; scan MUG *2             | scan 4013   | ORDER_COMPLETE_WITH_EXTRAS | Packed Packed            | OPEN 2 1 1 +MUG:1, extra 1
        … of more than is needed               | scan #1001; scan TEA                | scan 4013   | TOO_MANY_UNITS             | -                        | OPEN 1 0 0
        … of what is full                      | scan #1001; scan TEA *3             | scan 4012   | TOO_MANY_UNITS             | -                        | OPEN 2 0 1
        … of what is not in the order          | scan #1001                          | scan 4022   | SKU_NOT_FOUND              | UnknownScanned           | OPEN 0 0 0, unknown 1
        … opens the order that needs it        | -                                   | scan 4013   | SKU_OK                     | Opened Packed Packed     | OPEN 2 0 1
        … too much for the order: not opened   | -                                   | scan 4022   | TOO_MANY_UNITS             | -                        | UNTOUCHED 0 0 0
        undo takes one unit of a box           | scan #1001; scan 4012               | undo 0      | ITEM_DECREMENTED           | Unpacked                 | OPEN 1 0 0, corrections 1
        """)
    void the_table_of_what_a_client_may_have_otherwise(
            String what, String given, String comes, String outcome, String effects, String after) {
        Desk own = Desk.with(
                        "#1001",
                        "TEA x2, MUG x1, TEA x1",
                        "#1002",
                        "CUP x1",
                        "#1003",
                        "MUG x1, PIN x2, -- x1",
                        "#1004",
                        "-- x1")
                .mapping(new SkuCodes(
                        Map.of(
                                "4001", new Sku("TEA"),
                                "4012", new Sku("TEA"),
                                "4013", new Sku("TEA"),
                                "4022", new Sku("CUP")),
                        Map.of("4012", 2, "4013", 3, "4022", 2)))
                .itemsOpenOrders();
        if (given != null) own.did(given);
        own.did(comes);
        assertEquals(outcome, own.answer(), what);
        assertEquals(effects == null ? "" : effects, own.effectNames(), what);
        assertEquals(after, own.shown("#1001"), what);
        assertEquals(own.state(), own.replayed(), what);
    }

    @Test
    void a_box_is_one_scan_of_as_many_units_as_its_lines_take() {
        Desk own = Desk.with("#1001", "TEA x2, TEA x2")
                .mapping(new SkuCodes(Map.of("4013", new Sku("TEA")), Map.of("4013", 3)))
                .did("scan #1001; scan 4013");
        assertEquals(
                List.of(2, 1),
                own.progress("#1001").scans().stream().map(ItemScan::quantity).toList());
    }

    @Test
    void two_barcodes_of_one_normal_form_that_stand_for_different_counts_are_known_exactly_only() {
        SkuCodes codes = new SkuCodes(Map.of("40-12", new Sku("TEA"), "4012", new Sku("TEA")), Map.of("4012", 12));
        assertEquals(12, codes.meaning("4012").orElseThrow().units());
        assertEquals(1, codes.meaning("40-12").orElseThrow().units());
        assertEquals(Optional.empty(), codes.meaning("40.12"));
    }
}
