package org.packbench.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.SessionId;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.ColumnMapping.Source;
import org.packbench.core.importer.Doubt;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.HeaderSignature;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.LeftOut;
import org.packbench.core.importer.LineRows;
import org.packbench.core.importer.ListDraft;
import org.packbench.core.importer.TableHead;
import org.packbench.core.importer.TableHead.Heading;
import org.packbench.core.importer.TableHead.Nature;
import org.packbench.core.intake.Concern;
import org.packbench.core.intake.Difference;
import org.packbench.core.intake.Intake;
import org.packbench.model.ModelFactory;
import org.packbench.model.Order;
import org.packbench.model.PackingList;
import org.packbench.ui.theme.Role;

/** What is remarkable about a list is found again in its preview, and lines of the preview in what is remarkable. */
class RemarksTest {
    private static final SessionId SESSION = new SessionId("SESSIONS/CLIENT_M/2025-11-10_14-30-00");

    /** Rows 2 and 5 are packed, 3 and 4 are left out, and 3 has no quantity. */
    private static Result.Read table() {
        PackingList list = ModelFactory.eINSTANCE.createPackingList();
        list.getOrders().addAll(List.of(order("1001", "A"), order("1003", "5.9E+12")));
        Problem problem = new Problem(Kind.QUANTITY_NOT_A_NUMBER, "a.xlsx", "Orders", 3, "C (Menge)", "N/A");
        LeftOut leftOut = new LeftOut(
                List.of("Nr", "Code", "Menge"),
                List.of(
                        new LeftOut.Row("1002", "Orders", 3, List.of("1002", "B", "N/A"), List.of(problem)),
                        new LeftOut.Row("1002", "Orders", 4, List.of("", "C", "1"), List.of())));
        List<Doubt> doubts = List.of(
                new Doubt(new Doubt.What.Shortened(Field.SKU, "5.9E+12"), "a.xlsx", "Orders", 5, "B (Code)"),
                new Doubt(new Doubt.What.EncodingBelieved("x"), "a.xlsx", "", 0, ""));
        ColumnMapping mapping = ColumnMapping.NONE
                .with(Field.ORDER_NUMBER, new Source.Column(0))
                .with(Field.SKU, new Source.Column(1))
                .with(Field.QUANTITY, new Source.Column(2));
        TableHead head = new TableHead(
                "a.xlsx",
                "Orders",
                List.of("Orders"),
                1,
                List.of(new Heading(0, "Nr", Nature.WORDS)),
                new HeaderSignature("1"),
                List.of(),
                Map.of(),
                mapping);
        return new Result.Read(list, doubts, 2, leftOut, Optional.of(head), LineRows.of(2, 5));
    }

    private static Order order(String number, String sku) {
        Order order = ListDraft.newOrder(number);
        ListDraft.addLine(order, sku, "Mug", 1);
        return order;
    }

    private static Remarks remarks(Result.Read read, Intake.Findings findings) {
        var examined = new Intake.Examined(read, findings, false);
        var client = ModelFactory.eINSTANCE.createClientProfile();
        return Remarks.of(new Reading(Picked.file(Path.of("a.xlsx")), client, Intake.Wish.NONE, examined));
    }

    private static List<String> told(Remarks remarks, PreviewRow row) {
        return remarks.about(row).stream().map(remark -> remark.shown().text()).toList();
    }

    @Test
    void ordersThatAreLeftOutStandWhereTheyStandInTheFile() {
        List<PreviewRow> rows = PreviewRows.of(table());
        assertEquals(List.of(2, 3, 4, 5), rows.stream().map(PreviewRow::row).toList());
        assertEquals(
                List.of("1001", "1002", "1002", "1003"),
                rows.stream().map(PreviewRow::order).toList());
        assertEquals("N/A", rows.get(1).text(Field.QUANTITY));
        assertEquals("", rows.get(1).text(Field.COURIER), "the list has none");
    }

    @Test
    void aProblemIsMarkedInItsCellAlone() {
        Remarks remarks = remarks(table(), Intake.Findings.NONE);
        List<PreviewRow> rows = PreviewRows.of(table());
        Remark problem = remarks.about(rows.get(1)).getFirst();
        assertEquals("Orders!C3 · Menge is “N/A”", problem.shown().text());
        assertTrue(problem.marks(Field.QUANTITY));
        assertFalse(problem.marks(Field.ORDER_NUMBER));
        assertEquals(List.of(), told(remarks, rows.get(2)), "nothing is wrong with this row itself");
        assertEquals(
                List.of("Orders!B5 · SKU “5.9E+12” was shortened by a spreadsheet: its last digits are lost"),
                told(remarks, rows.get(3)));
    }

    @Test
    void whatIsSaidOfTheWholeFileIsAboutNoLine() {
        Remarks remarks = remarks(table(), Intake.Findings.NONE);
        Remark whole = remarks.all().getLast();
        assertTrue(PreviewRows.of(table()).stream().noneMatch(whole::isAbout));
        assertEquals("1 problem · 2 doubts", remarks.counts());
    }

    @Test
    void whatTheShareKnowsIsAboutAllLinesOfTheOrderOrTheSku() {
        var findings = new Intake.Findings(
                List.of(
                        new Concern.InAnotherSession("1001", SESSION, "PostOne"),
                        new Concern.SkuOfAnotherClient("A", List.of())),
                Optional.of(new Difference(SESSION, Optional.empty(), List.of("1003"), List.of("1000"), List.of())),
                List.of());
        Remarks remarks = remarks(table(), findings);
        List<PreviewRow> rows = PreviewRows.of(table());
        assertEquals(2, remarks.about(rows.get(0)).size());
        assertTrue(remarks.about(rows.get(0)).get(0).marks(Field.ORDER_NUMBER));
        assertTrue(remarks.about(rows.get(0)).get(1).marks(Field.SKU));
        Remark added = remarks.about(rows.get(3)).getLast();
        assertEquals("Order 1003 is new", added.shown().text());
        assertEquals(Role.SECOND_INK, added.shown().ink());
        assertFalse(added.marks(Field.ORDER_NUMBER), "it is no reason to look twice");
    }

    @Test
    void ofASourceWithoutRowsOrdersThatAreLeftOutComeFirstAndAreFoundByTheirNumbers() {
        Problem problem = new Problem(Kind.SKU_MISSING, "a.json", "orders[0].items", 1, "sku", "");
        LeftOut leftOut = new LeftOut(
                List.of("order_number", "sku", "product_name", "quantity"),
                List.of(new LeftOut.Row(
                        "1002", "orders[0].items", 1, List.of("1002", "", "Cup", "1"), List.of(problem))));
        Result.Read read = new Result.Read(table().list(), List.of(), 0, leftOut);
        List<PreviewRow> rows = PreviewRows.of(read);
        assertEquals(
                List.of("1002", "1001", "1003"),
                rows.stream().map(PreviewRow::order).toList());
        assertEquals("Cup", rows.getFirst().text(Field.PRODUCT_NAME));
        assertTrue(remarks(read, Intake.Findings.NONE).all().getFirst().isAbout(rows.getFirst()));
    }
}
