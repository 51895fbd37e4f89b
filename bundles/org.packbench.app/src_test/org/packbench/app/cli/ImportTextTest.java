package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.ColumnMapping.Source;
import org.packbench.core.importer.Doubt;
import org.packbench.core.importer.Doubt.What;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.HeaderSignature;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.LeftOut;
import org.packbench.core.importer.ListDraft;
import org.packbench.core.intake.Intake.Examined;
import org.packbench.core.intake.Intake.Findings;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;
import org.packbench.ui.text.Counted;

/** What the command line says of a list, for one of each and for more. */
class ImportTextTest {
    private static String said(int each) {
        ListDraft draft = new ListDraft();
        for (int i = 0; i < each; i++) ListDraft.addLine(draft.order("100" + i), "A", "Mug", 1);
        List<LeftOut.Row> rows = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            Problem problem = new Problem(Kind.SKU_MISSING, "today.csv", "", i + 9, "B (SKU)", "");
            rows.add(new LeftOut.Row("200" + i, "", i + 9, List.of(), List.of(problem)));
            doubts.add(new Doubt(new What.BreaksOff(), "today.csv", "", i + 1, ""));
        }
        LeftOut leftOut = new LeftOut(List.of(), rows);
        Result read = new Result.Read(draft.toList("today", "today.csv"), doubts, each, leftOut);
        var out = new ByteArrayOutputStream();
        new ImportText(new PrintStream(out, true, StandardCharsets.UTF_8))
                .show(Path.of("today.csv"), new Examined(read, Findings.NONE, false));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void oneIsSaidOfOneAndManyOfMany() {
        String one = said(1);
        assertTrue(one.contains("today.csv: 1 order, 1 row, 1 unit\n"), one);
        assertTrue(one.contains("1 order cannot be packed as it is:"), one);
        assertTrue(one.contains("1 doubt:"), one);
        String two = said(2);
        assertTrue(two.contains("today.csv: 2 orders, 2 rows, 2 units\n"), two);
        assertTrue(two.contains("2 orders cannot be packed as they are:"), two);
        assertTrue(two.contains("2 doubts:"), two);
    }

    @Test
    void everyTextThatCountsHasAFormForOne() {
        assertTrue(Counted.text(Messages.ImportLeavesOut, 1).contains("leave it out"));
        assertTrue(Counted.text(Messages.ImportAgain, 1).startsWith("1 order was"));
        assertTrue(Counted.text(Messages.WaitOver, 1, 20).startsWith("Waited for 20 s; 1 other comes first."));
        assertTrue(Counted.text(Messages.IdleReleased, 1, "S")
                .contains("for 1 minute. Nothing is lost: station --resume S"));
        assertTrue(Counted.text(Messages.ImportColumnsFew, 1, "A").endsWith("the table has 1 column."));
        assertTrue(Counted.text(Messages.SkuImported, 1, 7).startsWith("1 barcode imported, 7 in"));
    }

    /** As in the window: a list that was mapped there starts a session here without being asked about again. */
    @Test
    void aStationReadsItsListAsTheClientRemembersIt() {
        ClientProfile client = ModelFactory.eINSTANCE.createClientProfile();
        ColumnMapping mapping = ColumnMapping.NONE.with(Field.SKU, new Source.Column(2));
        Map<HeaderSignature, ColumnMapping> remembered = Map.of(new HeaderSignature("ab12"), mapping);
        Importer.Request how = new StationCommand.Source(Path.of("today.csv"), OptionalInt.of(1), "Orders")
                .request(client, remembered);
        assertEquals(remembered, how.mappings());
        assertEquals(OptionalInt.of(1), how.confirmedQuantity());
        assertEquals("Orders", how.sheet());
    }
}
