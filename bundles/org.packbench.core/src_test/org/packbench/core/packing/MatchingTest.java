package org.packbench.core.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.scan.ElementString;

/** Which order and which line a code means: exactly, else by its normal form where that is unambiguous. */
class MatchingTest {
    @ParameterizedTest(name = "among {0}, {1} is {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # orders        | barcode  | opens
        #1001           | #1001    | #1001
        #1001           | 1001     | #1001
        #1001           | *1001*   | #1001
        1001            | #1001    | 1001
        #1001 1001      | #1001    | #1001
        #1001 1001      | 1001     | 1001
        #1001 1001      | *1001*   | -
        #1001 1001 1002 | *1002*   | 1002
        ab-1            | AB-1     | -
        ab-1            | ab1      | -
        ab_1            | ab-1     | -
        ab-1            | a.b-1    | ab-1
        №42             | 42       | №42
        ## 1001         | ##       | -
        ##              | ##       | ##
        """)
    void an_order_barcode_matches_exactly_else_by_its_normal_form(String orders, String barcode, String opens) {
        String[] numbers = orders.split(" ");
        String[] plan = new String[numbers.length * 2];
        for (int i = 0; i < numbers.length; i++) {
            plan[2 * i] = numbers[i];
            plan[2 * i + 1] = "TEA x1";
        }
        Desk desk = Desk.with(plan).did("scan " + barcode);
        assertEquals(opens, desk.state().open().map(OrderNumber::value).orElse(null));
    }

    @Test
    void with_and_without_a_hash_are_two_orders_that_are_packed_apart() {
        Desk desk = Desk.with("#1001", "TEA x1", "1001", "MUG x1");
        desk.did("scan 1001; scan MUG; scan #1001; scan TEA");
        assertEquals("COMPLETED 1", desk.shown("#1001"));
        assertEquals("COMPLETED 1", desk.shown("1001"));
    }

    @ParameterizedTest(name = "{0}, mapping {1}: {2} → {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # lines         | mapping              | code      | outcome       | order after it
        TEA x2          | -                    | TEA       | SKU_OK        | OPEN 1
        TEA x2          | -                    | tea       | SKU_OK        | OPEN 1
        TEA-1 x2        | -                    | te a/1    | SKU_OK        | OPEN 1
        Straße x2       | -                    | STRASSE   | SKU_OK        | OPEN 1
        TEA-1 x2, TEA1 x2 | -                  | TEA-1     | SKU_OK        | OPEN 1 0
        TEA-1 x2, TEA1 x2 | -                  | TEA1      | SKU_OK        | OPEN 0 1
        TEA-1 x2, TEA1 x2 | -                  | tea 1     | SKU_NOT_FOUND | OPEN 0 0, unknown 1
        TEA-1 x1, TEA-1 x2 | -                 | tea 1     | SKU_OK        | OPEN 1 0
        -- x2           | -                    | --        | SKU_OK        | OPEN 1
        -- x2           | -                    | ---       | SKU_NOT_FOUND | OPEN 0, unknown 1
        TEA x2          | -                    | ---       | SKU_NOT_FOUND | OPEN 0, unknown 1

        TEA x2          | 4001 TEA             | 4001      | SKU_OK        | OPEN 1
        TEA x2          | 4001 tea             | 4001      | SKU_OK        | OPEN 1
        TEA x2          | 40-01 TEA            | 4001      | SKU_OK        | OPEN 1
        TEA x2          | 40-01 TEA 4001 CUP   | 4001      | SKU_NOT_FOUND | OPEN 0, unknown 1
        TEA x2          | 40-01 TEA 4.001 CUP  | 40-01     | SKU_OK        | OPEN 1
        TEA x2          | 40-01 TEA 4.001 CUP  | 4001      | SKU_NOT_FOUND | OPEN 0, unknown 1
        TEA x2          | 40-01 TEA 4.001 TEA  | 4001      | SKU_OK        | OPEN 1
        TEA x2, 4001 x1 | 40-01 TEA 4.001 CUP  | 4001      | SKU_OK        | OPEN 0 1
        TEA x2          | 4001 CUP             | 4001      | SKU_NOT_FOUND | OPEN 0, unknown 1
        TEA x2          | TEA CUP              | TEA       | SKU_NOT_FOUND | OPEN 0, unknown 1
        TEA x2          | 4001 CUP             | TEA       | SKU_OK        | OPEN 1
        TEA-1 x2, TEA1 x2 | 4001 TEA1          | 4001      | SKU_OK        | OPEN 0 1
        TEA-1 x2, TEA1 x2 | 4001 tea_1         | 4001      | SKU_NOT_FOUND | OPEN 0 0, unknown 1
        """)
    void an_item_code_goes_through_the_mapping_and_then_matches_a_line(
            String lines, String mapping, String code, String outcome, String after) {
        Desk desk = Desk.with("#1001", lines).did("scan #1001");
        if (mapping != null) desk.mapping(mapping.split(" "));
        desk.did("scan " + code);
        assertEquals(outcome, desk.answer());
        assertEquals(after, desk.shown("#1001"));
    }

    @Test
    void a_wrong_item_is_told_from_an_unknown_code() {
        Desk desk = Desk.with("#1001", "TEA x1").mapping("4001", "CUP").did("scan #1001; scan 4001");
        OrderNumber open = new OrderNumber("#1001");
        assertEquals(new Outcome.SkuNotFound(open, "4001", new Sku("CUP"), KnownBy.MAPPING), desk.outcome());
        desk.did("scan 4002");
        assertEquals(new Outcome.SkuNotFound(open, "4002", new Sku("4002"), KnownBy.NOTHING), desk.outcome());
    }

    @ParameterizedTest(name = "{0}, other order {1}, mapping {2}: {3} is known by {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # open order's lines | other order's | mapping  | code             | known   | as
        TEA x1            | CUP x1           | -        | CUP              | LIST    | CUP
        TEA x1            | CUP-1 x1         | -        | cup 1            | LIST    | CUP-1
        TEA x1            | CUP x1           | 4001 MUG | 4001             | MAPPING | MUG
        TEA x1            | CUP x1           | CUP MUG  | CUP              | MAPPING | MUG
        TEA x1            | CUP x1           | -        | #1002            | ORDER   | #1002
        TEA x1            | CUP x1           | -        | 1002             | ORDER   | 1002
        TEA x1            | CUP x1           | -        | #1001            | ORDER   | #1001
        TEA x1            | #1002 x1         | -        | #1002            | ORDER   | #1002
        TEA x1            | 4006381333931 x1 | -        | ]C10104006381333931 | LIST | 4006381333931
        TEA x1            | CUP x1           | -        | 0104006381333931 | NOTHING | 4006381333931
        TEA x1            | -- x1            | -        | ---              | NOTHING | ---
        TEA-1 x1, TEA1 x1 | TEA-1 x1         | -        | tea 1            | NOTHING | tea 1
        """)
    void what_knows_a_code_that_is_not_in_the_order(
            String lines, String other, String mapping, String code, KnownBy known, String as) {
        Desk desk = Desk.with("#1001", lines, "#1002", other);
        if (mapping != null) desk.mapping(mapping.split(" "));
        desk.did("scan #1001; scan " + code);
        Outcome.SkuNotFound outcome = assertInstanceOf(Outcome.SkuNotFound.class, desk.outcome());
        assertEquals(known, outcome.known());
        assertEquals(new Sku(as), outcome.sku());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEA\r", "TEA\n", "TEA\r\n", "TEA\t", "TEA\t\r\n\n", "\r\nTEA", "\t\n\rTEA\r\t"})
    void any_run_of_terminators_is_stripped_at_both_ends(String raw) {
        Desk desk = Desk.with("#1001", "TEA x2").does(new Operation.Scan("#1001" + raw.replace("TEA", "")));
        assertEquals("SKU_OK", desk.does(new Operation.Scan(raw)).answer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r", "\n", "\t", "\r\n", "\t\t\r\n\n"})
    void terminators_alone_are_an_empty_scan(String raw) {
        Desk desk = Desk.with("#1001", "TEA x2");
        assertEquals("IGNORED", desk.does(new Operation.Scan(raw)).answer());
        assertEquals(
                "IGNORED", desk.did("scan #1001").does(new Operation.Scan(raw)).answer());
    }

    @Test
    void blanks_are_data() {
        Desk desk = Desk.with("#1001", "TEA x2").does(new Operation.Scan("  \r"));
        assertEquals(new Outcome.OrderNotFound("  "), desk.outcome());
        assertEquals(
                "SKU_NOT_FOUND",
                desk.did("scan #1001").does(new Operation.Scan(" ")).answer());
    }

    @Test
    void the_raw_code_is_shown_with_what_stands_inside_it() {
        Desk desk = Desk.with("#1001", "TEA x2").does(new Operation.Scan("\tab\tcd \r\n"));
        assertEquals(new Outcome.OrderNotFound("ab\tcd "), desk.outcome());
    }

    @Test
    void a_pending_extra_is_meant_exactly_else_by_its_normal_form_where_only_one_has_it() {
        Desk desk = Desk.with("#1001", "TEA-1 x1, TEA1 x1, CUP x9").did("scan #1001; scan TEA-1 *2; scan CUP");
        assertEquals("EXTRA_CLEARED", desk.did("keep tea1").answer());
        desk.did("scan TEA-1; scan TEA1 *3");
        assertEquals("EXTRA_PENDING", desk.did("remove tea1").answer());
        assertTrue(desk.effects().isEmpty(), "two pending SKUs have this normal form");
        assertEquals(
                Map.of(new Sku("TEA-1"), 1, new Sku("TEA1"), 2),
                desk.progress("#1001").extras());
        desk.did("keep TEA1; remove TEA-1");
        assertEquals("EXTRA_CLEARED", desk.answer());
    }

    @Test
    void extras_of_two_skus_with_one_normal_form_are_summed_for_others() {
        Desk desk = Desk.with("#1001", "TEA-1 x1, TEA1 x1, -- x1, CUP x9");
        desk.did("scan #1001; scan TEA-1 *2; scan TEA1 *3; scan -- *2; scan CUP");
        assertEquals(Map.of("tea1", 3, "--", 1), desk.progress("#1001").extrasByNormalForm());
    }

    @Test
    void an_empty_normal_form_matches_nothing() {
        assertFalse(new SkuCodes(Map.of("--", new Sku("TEA"))).find("..").isPresent());
        assertEquals(
                new Sku("TEA"),
                new SkuCodes(Map.of("--", new Sku("TEA"))).find("--").orElseThrow());
        Desk desk = Desk.with("#1001", "-- x1, TEA x1").did("scan #1001; scan -- *2; keep ..");
        assertEquals("EXTRA_PENDING", desk.answer());
    }

    @ParameterizedTest(name = "{0}, mapping {1}: {2} → {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # lines           | mapping                        | code                                 | outcome       | order after it
        TEA x2            | 4006381333931 TEA              | ]C10104006381333931                  | SKU_OK        | OPEN 1
        TEA x2            | 04006381333931 TEA             | 010400638133393117271231^10A7        | SKU_OK        | OPEN 1
        4006381333931 x2  | -                              | 010400638133393110A7^21S1            | SKU_OK        | OPEN 1
        4006381333931 x2  | -                              | (01)04006381333931(10)A7             | SKU_OK        | OPEN 1
        4006381333931 x2  | -                              | ]E04006381333931                     | SKU_OK        | OPEN 1
        012345678905 x2   | -                              | ]d20100012345678905                  | SKU_OK        | OPEN 1
        TEA x2, MUG x1    | 4006381333931 TEA 0104006381333931 MUG | 0104006381333931             | SKU_OK        | OPEN 0 1
        TEA x2            | 4006381333931 CUP              | 0104006381333931                     | SKU_NOT_FOUND | OPEN 0, unknown 1
        4006381333931 x2  | -                              | 010400638133393210A7^                | SKU_NOT_FOUND | OPEN 0, unknown 1
        4006381333931 x2  | -                              | 010400638133393                      | SKU_NOT_FOUND | OPEN 0, unknown 1
        """)
    void the_number_inside_a_gs1_code_is_tried_after_the_code_itself(
            String lines, String mapping, String code, String outcome, String after) {
        Desk desk = Desk.with("#1001", lines);
        if (mapping != null) desk.mapping(mapping.split(" "));
        desk.did("scan #1001; scan " + code.replace('^', ElementString.SEPARATOR));
        assertEquals(outcome, desk.answer());
        assertEquals(after, desk.shown("#1001"));
    }
}
