package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.network.ShopServer;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.packing.PackingPlan.Order;
import org.packbench.core.profile.Profiles;
import org.packbench.model.screen.Page;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.Keyboard;
import org.packbench.ui.tests.bot.TableBot;
import org.packbench.ui.tests.bot.Workbench;

/** A client's shop is set up by keys, its barcodes are taken over, and its orders are read live and packed. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class ShopJourneyTest {
    private static final ClientId M = new ClientId("M");
    private static final int SHOP = SWT.MOD1 | SWT.MOD2 | 's';
    private static final String ADDRESS = "m-cosmetics.myshopify.com";
    private static final String NEW = "5901234123457";

    private final Workplace place = Workplace.here();
    private final Workbench workbench = place.workbench();
    private Path share = Workplace.SHARE;

    @BeforeEach
    void beginOnAShareWithoutSessions(@TempDir Path folder) throws IOException {
        workbench.resize();
        place.openSample();
        place.putAway();
        share = folder.resolve("share");
        place.openCopy(share);
    }

    @AfterEach
    void workOnTheSampleAgain() {
        workbench.window().closeOthers();
        place.putAway();
        workbench.resize();
        place.open(Workplace.SHARE);
    }

    @Test
    void aShopIsSetUpTriedAndReadAndWhatItSaysOfBarcodesIsDecided() throws Exception {
        try (OnlineShop shop = OnlineShop.open(workbench.ui())) {
            shop.order("#1001", OnlineShop.goods("HC-FC-050", "Hydrating Face Cream SPF 30", SampleList.CREAM, 2));
            shop.order("#1002", OnlineShop.goods("VC-SR-050", "Vitamin C Serum 50 ml", SampleList.SERUM, 1));
            shop.order("#1003", OnlineShop.goods("MW-500", "Micellar Water 500 ml", SampleList.WATER, 1));
            shop.order("#1004", OnlineShop.goods("LB-SH-020", "Lip Balm Shea & Honey 20 ml", NEW, 3));
            shop.order("#1005", OnlineShop.goods("", "Gift wrapping", "", 1));
            workbench.press(SHOP);
            Bot dialog = workbench.window().shell("Shop of a client");
            setUp(dialog);
            barcodes(dialog);
            forget(dialog);
            orders(shop);
        }
    }

    private void setUp(Bot dialog) throws IOException {
        Keyboard keys = dialog.keyboard();
        dialog.waitForText("M has no shop yet.");
        dialog.text(0).setText("our shop");
        keys.alt('t');
        dialog.waitForText("is no address of a shop");
        dialog.text(0).setText("https://admin.shopify.com/store/m-cosmetics/orders");
        keys.alt('t');
        dialog.waitForText("This PC keeps no token of " + ADDRESS);
        dialog.text(2).setText("shpat_of_last_year");
        keys.alt('t');
        dialog.waitForText(ADDRESS + " does not take the token (HTTP 401");
        dialog.text(2).setText(ShopServer.TOKEN);
        keys.alt('t');
        dialog.waitForText("it is the shop “" + ShopServer.NAME + "”, and its orders can be read.");
        keys.alt('s');
        dialog.waitForText("Saved: M has the shop " + ADDRESS + ", and this PC its token.");
        assertEquals("", dialog.text(2).getText(), "it is never shown again");
        assertEquals(ADDRESS, dialog.text(0).getText());
        dialog.waitForText("This PC keeps a token of " + ADDRESS);
        keys.alt('t');
        dialog.waitForText("it is the shop");
        workbench.screenshot("shop", dialog);
        assertTrue(
                Files.readString(share.resolve("CLIENTS/CLIENT_M/config.json")).contains(ADDRESS));
        assertFalse(isOnTheShare(ShopServer.TOKEN));
    }

    private boolean isOnTheShare(String secret) throws IOException {
        try (Stream<Path> all = Files.walk(share)) {
            for (Path file : all.filter(Files::isRegularFile).toList())
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(secret)) return true;
        }
        return false;
    }

    private void barcodes(Bot dialog) throws Exception {
        Profiles other = profiles();
        dialog.keyboard().alt('b');
        Bot list = workbench.window().shell("Import barcodes");
        Keyboard keys = list.keyboard();
        keys.alt('s');
        list.waitForText("1 new · 1 mapped so already · 2 conflicts");
        TableBot rows = list.table();
        keys.alt('a');
        rows.waitForCell(0, 4, "VC-SR-050");
        rows.waitForCell(1, 4, "MW-500");
        keys.alt('k');
        rows.waitForCell(1, 4, "stays as it is");
        rows.select(SampleList.WATER);
        rows.enter();
        rows.waitForCell(1, 4, "MW-500");
        workbench.screenshot("shop-barcodes", list);
        other.changeSkuMapping(M, Map.of(NEW, new Sku("THEIRS-1")), Set.of());
        keys.alt('t');
        list.waitUntilClosed();
        dialog.waitForText("1 barcode taken over into the SKU mapping of M. 1 barcode was changed by another station");
        Map<String, Sku> now = other.mergeSkuMapping(M, List.of()).mapping();
        assertEquals(new Sku("MW-500"), now.get(SampleList.WATER));
        assertEquals(new Sku("VC-SR-030"), now.get(SampleList.SERUM), "ours stays where nobody said otherwise");
        assertEquals(new Sku("THEIRS-1"), now.get(NEW));
    }

    private Profiles profiles() {
        if (place.desk().state().share() instanceof ShareState.Ready ready) return ready.profiles();
        throw new AssertionError("the share is not open");
    }

    private static void forget(Bot dialog) {
        Keyboard keys = dialog.keyboard();
        keys.alt('f');
        dialog.waitForText("The token of " + ADDRESS + " is forgotten.");
        keys.alt('t');
        dialog.waitForText("This PC keeps no token of " + ADDRESS);
        dialog.text(2).setText(ShopServer.TOKEN);
        keys.alt('s');
        dialog.waitForText("This PC keeps a token of");
        dialog.button("Close").click();
        dialog.waitUntilClosed();
    }

    private void orders(OnlineShop shop) throws IOException {
        Bot wizard = place.chooseList();
        Keyboard keys = wizard.keyboard();
        shop.server().once(401, "{\"errors\": \"[API] Invalid API key or access token\"}");
        keys.alt('l');
        wizard.waitForText(ADDRESS + " does not take the token");
        shop.server().available = 0;
        shop.server().perSecond = 10;
        keys.alt('l');
        keys.alt('p');
        wizard.waitForText("Stopped. Nothing was read to its end.");
        shop.server().available = 2000;
        keys.alt('l');
        wizard.waitForText("4 orders");
        wizard.waitForText("1 problem");
        workbench.screenshot("shop-orders", wizard);
        keys.alt('w');
        keys.alt('s');
        wizard.waitUntilClosed();
        workbench.waitForScreen("the list of orders", s -> s.getPage() == Page.WAITING);
        assertEquals(
                List.of("#1001", "#1002", "#1003", "#1004"),
                place.state().plan().orders().stream()
                        .map(Order::number)
                        .map(Object::toString)
                        .toList());
    }
}
