package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.profile.Profiles;
import org.packbench.core.profile.SkuSheet;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.TableBot;

/** A supervisor keeps a client's barcodes in order by keys, while another station works on the same mapping. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class SkuMappingJourneyTest extends ViewJourney {
    private static final ClientId M = new ClientId("M");
    private static final int OPEN = SWT.MOD1 | SWT.MOD2 | 'b';
    private static final int SAVE = SWT.MOD1 | 's';
    private static final int UNDO = SWT.MOD1 | 'z';
    private static final int IMPORT = SWT.MOD1 | 'i';
    private static final int EXPORT = SWT.MOD1 | 'e';
    private static final String CREAM = "3800123400513";
    private static final String SERUM = "3800123400582";
    private static final String PEN = "4006381333931";

    SkuMappingJourneyTest() {
        super("SKU mapping");
    }

    @Test
    void aMappingIsSearchedEditedImportedAndSavedWhileAnotherStationChangesIt(@TempDir Path pc) throws Exception {
        Profiles other = share(pc.resolve("share"));
        int before = other.skuMappings(M).size();
        workbench.press(OPEN);
        Bot window = workbench.window();
        window.waitForText(before + " barcodes of M · M Cosmetics");
        TableBot table = window.table();
        table.waitForRows(before);
        add(window, table, before);
        search(window, table, before + 1);
        edit(window, table);
        remove(table, window);
        anotherStationChangesTheSame(other);
        conflict(window, table, other);
        importFile(window, pc, other);
        exportFile(window, pc, other);
    }

    @Test
    void fiftyThousandBarcodesAreReadAndSearched(@TempDir Path pc) throws Exception {
        Profiles other = share(pc.resolve("share"));
        Map<String, Sku> many = new LinkedHashMap<>();
        for (int i = 0; i < 50_000; i++) many.put(Long.toString(5_900_000_000_000L + i * 11L), new Sku("BULK-" + i));
        int all = other.changeSkuMapping(M, many, Set.of()).size();
        workbench.press(OPEN);
        Bot window = workbench.window();
        TableBot table = window.table();
        table.waitForRows(all);
        long begin = System.nanoTime();
        window.text().setText("bulk49999");
        table.waitForRows(1);
        System.err.println("a search of 50,000 rows on the screen: " + (System.nanoTime() - begin) / 1_000_000 + " ms");
        assertEquals("BULK-49999", table.cell(0, 2));
    }

    /** Works on a copy of the sample. @return what another station has */
    private Profiles share(Path share) throws IOException {
        place.openCopy(share);
        if (place.desk().state().share() instanceof ShareState.Ready ready) return ready.profiles();
        throw new AssertionError("the share is not open");
    }

    private void add(Bot window, TableBot table, int before) {
        workbench.press(SWT.INSERT);
        Bot dialog = window.shell("Add a barcode");
        dialog.text(0).setText("%%13");
        dialog.text(1).setText("PEN-01");
        dialog.waitForText("begins as a command of Packbench does");
        assertFalse(dialog.button("OK").isEnabled());
        dialog.text(0).setText(PEN);
        dialog.button("OK").click();
        dialog.waitUntilClosed();
        table.waitForRows(before + 1);
        window.waitForText("1 change is not saved yet");
    }

    private void search(Bot window, TableBot table, int all) {
        window.text().setText("pen01");
        table.waitForRows(1);
        window.waitForText("1 of " + all);
        assertEquals(PEN, table.cell(0, 1));
        window.text().setText("");
        table.waitForRows(all);
    }

    private void edit(Bot window, TableBot table) throws IOException {
        table.select(CREAM);
        workbench.press(SWT.F2);
        Bot dialog = window.shell("Change a barcode");
        dialog.text(1).setText("HC-FC-100");
        workbench.screenshot("sku-mapping-edit");
        dialog.button("OK").click();
        dialog.waitUntilClosed();
        window.waitForText("2 changes are not saved yet");
    }

    private void remove(TableBot table, Bot window) {
        delete(table, window, SERUM);
        window.waitForText("3 changes are not saved yet");
        workbench.press(UNDO);
        window.waitForText("2 changes are not saved yet");
        delete(table, window, SERUM);
        window.waitForText("3 changes are not saved yet");
    }

    /** By its button: the workbench keeps Del for whoever has the focus, which a key that nobody pressed cannot show. */
    private static void delete(TableBot table, Bot window, String barcode) {
        table.select(barcode);
        window.button("Delete").click();
    }

    private static void anotherStationChangesTheSame(Profiles other) throws Exception {
        other.changeSkuMapping(M, Map.of(CREAM, new Sku("THEIRS-1"), "7", new Sku("SEVEN")), Set.of());
    }

    private void conflict(Bot window, TableBot table, Profiles other) throws Exception {
        workbench.press(SAVE);
        window.waitForText("1 conflict: another station changed it too");
        assertEquals(Map.of(CREAM, "THEIRS-1", "7", "SEVEN", PEN, "PEN-01"), now(other, CREAM, "7", PEN, SERUM));
        table.select(CREAM);
        assertEquals("HC-FC-100", table.cell(0, 2));
        window.waitForText("Another station has: THEIRS-1. You want: HC-FC-100.");
        workbench.screenshot("sku-mapping");
        workbench.resize(1024, 768);
        workbench.screenshot("sku-mapping-1024x768");
        workbench.resize(1920, 1080);
        window.button("Take yours: HC-FC-100").click();
        window.waitForText("1 change is not saved yet");
        workbench.press(SAVE);
        window.waitForText("Everything is saved on the share.");
        assertEquals(Map.of(CREAM, "HC-FC-100", "7", "SEVEN", PEN, "PEN-01"), now(other, CREAM, "7", PEN, SERUM));
    }

    private void importFile(Bot window, Path pc, Profiles other) throws Exception {
        Path file = pc.resolve("products.csv");
        Files.writeString(file, "barcode;sku\n" + CREAM + ";FROM-FILE\n0012345678905;NEW-1\n5.9E+12;LOST\n7;SEVEN\n");
        workbench.press(IMPORT);
        Bot dialog = window.shell("Import barcodes");
        dialog.text().typeEnter(file.toString());
        dialog.waitForText("1 new · 1 mapped so already · 1 conflict · 1 row left out");
        dialog.table().select(CREAM);
        dialog.table().enter();
        dialog.table().waitForCell(0, 4, "FROM-FILE");
        workbench.screenshot("sku-mapping-import");
        dialog.button("Take over").click();
        dialog.waitUntilClosed();
        window.waitForText("2 changes are not saved yet");
        workbench.press(SAVE);
        window.waitForText("Everything is saved on the share.");
        assertEquals(
                Map.of(CREAM, "FROM-FILE", "0012345678905", "NEW-1"), now(other, CREAM, "0012345678905", "5.9E+12"));
    }

    private void exportFile(Bot window, Path pc, Profiles other) throws Exception {
        Path file = pc.resolve("out.csv");
        workbench.press(EXPORT);
        Bot dialog = window.shell("Export barcodes");
        dialog.text().setText(file.toString());
        dialog.button("Export").click();
        dialog.waitUntilClosed();
        List<String> lines = Files.readAllLines(file);
        assertEquals("\uFEFFbarcode;sku", lines.getFirst());
        assertEquals(other.skuMappings(M).size() + 1, lines.size());
        assertTrue(lines.contains("0012345678905;NEW-1"));
        assertTrue(SkuSheet.recognises(lines.getFirst()));
    }

    private static Map<String, String> now(Profiles other, String... barcodes) throws Exception {
        Map<String, Sku> all = other.mergeSkuMapping(M, List.of()).mapping();
        Map<String, String> found = new LinkedHashMap<>();
        for (String barcode : barcodes) {
            Sku sku = all.get(barcode);
            if (sku != null) found.put(barcode, sku.value());
        }
        return found;
    }
}
