package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.core.Sku;
import org.packbench.core.journal.JournalException;
import org.packbench.core.packing.Kits;
import org.packbench.core.packing.Kits.Component;
import org.packbench.core.profile.ClientPacking;
import org.packbench.core.profile.ClientSettings;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.SettingKey;
import org.packbench.model.ClientProfile;
import org.packbench.model.PackingList;

/** The {@code packing} of a client's config, and the kits of a frozen list. */
class PackingSettingsTest {
    private static final String FILE = "config.json";
    private static final String CONFIG = """
            {
              "client_id": "M",
              "client_name": "M",
              "packing": {
                "hold": {
                  "wrong_item": false,
                  "smell": true
                },
                "note": "No plastic tape",
                "quantity_cap": 5,
                "units": {
                  "4012": 12
                },
                "kits": {
                  "GIFT-1": {
                    "components": {
                      "TEA": 2,
                      "MUG": 1
                    },
                    "picture": "gift.png"
                  },
                  "GIFT-2": {
                    "components": {
                      "TEA": 1
                    }
                  }
                },
                "later": "unknown"
              }
            }""";

    @Test
    void everySettingIsRead() throws ProfileException {
        ClientPacking packing = ClientPacking.of(client(CONFIG));
        assertFalse(packing.hold().contains(ClientPacking.Hold.WRONG_ITEM));
        assertTrue(packing.hold().contains(ClientPacking.Hold.NO_SUCH_ORDER));
        assertEquals("No plastic tape", packing.note());
        assertEquals(5, packing.quantityCap());
        assertEquals(Map.of("4012", 12), packing.units());
        assertEquals(
                List.of(new Component(new Sku("TEA"), 2), new Component(new Sku("MUG"), 1)),
                packing.kits().components(new Sku("GIFT-1")).orElseThrow());
    }

    @Test
    void anOlderFileHasNoneAndGetsNoneBySavingSomethingElse() throws ProfileException {
        String older = "{\n  \"client_id\": \"M\",\n  \"client_name\": \"M\"\n}";
        ClientProfile client = client(older);
        assertNull(client.getPacking());
        client.setClientName("M Cosmetics");
        assertFalse(saved(client, older).contains("packing"));
    }

    @Test
    void whatWasNotChangedStandsAsItStood() throws ProfileException {
        String part = CONFIG.substring(CONFIG.indexOf("\"packing\""), CONFIG.lastIndexOf("\n}"));
        assertTrue(saved(client(CONFIG), CONFIG).contains(part), () -> part);
    }

    @Test
    void changesAreMadeOneByOneAndUnknownKeysSurvive() throws ProfileException {
        ClientProfile client = client(CONFIG);
        set(client, "3", "packing", "kits", "GIFT-1", "components", "TEA");
        set(client, "6", "packing", "units", "4006");
        set(client, "true", "packing", "itemOpensOrder");
        ClientSettings.set(client, SettingKey.of("packing", "kits", "GIFT-2", "components", "TEA"), Optional.empty());
        String meanwhile =
                CONFIG.replace("\"MUG\": 1", "\"MUG\": 4").replace("\"quantity_cap\": 5", "\"quantity_cap\": 7");
        String saved = saved(client, meanwhile);
        ClientPacking packing = ClientPacking.of(client(saved));
        assertEquals(
                List.of(new Component(new Sku("TEA"), 3), new Component(new Sku("MUG"), 4)),
                packing.kits().components(new Sku("GIFT-1")).orElseThrow());
        assertEquals(Optional.empty(), packing.kits().components(new Sku("GIFT-2")));
        assertEquals(7, packing.quantityCap());
        assertEquals(Map.of("4012", 12, "4006", 6), packing.units());
        assertTrue(packing.policy().itemOpensOrder());
        for (String unknown : List.of("\"smell\": true", "\"picture\": \"gift.png\"", "\"later\": \"unknown\""))
            assertTrue(saved.contains(unknown), unknown);
        assertTrue(saved.contains("\"4006\": 6"), "a number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"packing\": {\"units\": {\"4012\": \"a dozen\"}}}",
                "{\"packing\": {\"units\": {\"4012\": 0}}}",
                "{\"packing\": {\"kits\": {\"GIFT-1\": {\"components\": {\"TEA\": -1}}}}}",
                "{\"packing\": {\"kits\": {\"GIFT-1\": 3}}}",
                "{\"packing\": {\"quantity_cap\": \"many\"}}",
                "{\"packing\": {\"hold\": {\"wrong_item\": \"maybe\"}}}",
                "{\"packing\": []}"
            })
    void whatCannotBeReadIsDamageThatNamesItsPlace(String config) {
        ProfileException damaged = assertThrows(ProfileException.class, () -> client(config));
        assertEquals(ProfileException.Kind.DAMAGED, damaged.kind());
        assertTrue(damaged.what().contains("packing"), damaged.what());
    }

    @Test
    void aFrozenListKeepsWhichLinesWereAKitAndIsStillTheSameList() throws JournalException {
        PackingList list = list();
        String hash = PackingLists.contentHash(list);
        new Kits(Map.of(new Sku("GIFT-1"), List.of(new Component(new Sku("TEA"), 2), new Component(new Sku("MUG"), 1))))
                .expand(list);
        byte[] frozen = PackingLists.write(list);
        PackingList read = PackingLists.read(frozen, "packing_list.json");
        assertEquals(hash, PackingLists.contentHash(read));
        assertEquals(
                List.of("TEA 6", "MUG 3", "PEN 1"),
                read.getOrders().getFirst().getItems().stream()
                        .map(line -> line.getSku() + " " + line.getQuantity())
                        .toList());
        assertEquals(
                "GIFT-1",
                read.getOrders().getFirst().getItems().getFirst().getKit().getSku());
        assertEquals(text(frozen), text(PackingLists.write(read)));
        assertFalse(hash.equals(PackingLists.contentHash(list("\"quantity\": 2"))));
    }

    private static PackingList list() throws JournalException {
        return list("\"quantity\": 3");
    }

    private static PackingList list(String quantity) throws JournalException {
        return PackingLists.read(bytes("""
                {"orders": [{"order_number": "#1", "items": [
                  {"sku": "GIFT-1", "product_name": "Gift box", %s},
                  {"sku": "PEN", "product_name": "Pen", "quantity": 1}]}]}
                """.formatted(quantity)), "list.json");
    }

    private static void set(ClientProfile client, String value, String... path) {
        ClientSettings.set(client, SettingKey.of(path), Optional.of(value));
    }

    private static ClientProfile client(String config) throws ProfileException {
        return ProfileDocuments.readClient(bytes(config), FILE);
    }

    private static String saved(ClientProfile client, String now) throws ProfileException {
        return text(ProfileDocuments.writeClient(client, Optional.of(bytes(now)), FILE));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
