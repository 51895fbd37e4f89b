package org.packbench.core.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.core.Sku;
import org.packbench.core.packing.Kits.Component;
import org.packbench.core.profile.ClientPacking.Hold;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;

/** A client's settings one by one: as they are read, and as they are set. */
class ClientSettingsTest {
    private final ClientProfile client = ModelFactory.eINSTANCE.createClientProfile();

    @Test
    void a_client_that_says_nothing_has_the_defaults() {
        Map<SettingKey, String> settings = ClientSettings.of(client);
        assertEquals("65", settings.get(SettingKey.of("barcodeLabel", "widthMm")));
        assertEquals("SKU", settings.get(SettingKey.of("requiredColumns", "sku")));
        assertEquals("20", settings.get(SettingKey.of("packing", "quantityCap")));
        assertEquals("true", settings.get(SettingKey.of("packing", "hold", "wrongItem")));
        assertEquals("false", settings.get(SettingKey.of("packing", "hold", "overScan")));
        assertNull(client.getPacking(), "reading sets nothing");
    }

    @Test
    void what_the_file_says_of_itself_is_no_setting() {
        client.setClientId("M");
        client.setUpdatedBy("PC-2");
        assertEquals(false, ClientSettings.of(client).containsKey(SettingKey.of("clientId")));
        assertEquals(false, ClientSettings.of(client).containsKey(SettingKey.of("updatedBy")));
    }

    @Test
    void every_setting_that_is_set_is_read_again() {
        set("M Cosmetics", "clientName");
        set("300", "barcodeLabel", "dpi");
        set("true", "barcodeLabel", "showQuantity");
        set("15:00", "courierDeadlines", "Nova.Poshta");
        set("Qty", "requiredColumns", "quantity");
        set("true", "packing", "itemOpensOrder");
        set("12", "packing", "units", "5900000000012");
        set("2", "packing", "kits", "GIFT-1", "components", "TEA");
        assertEquals("M Cosmetics", client.getClientName());
        assertEquals(300, client.getBarcodeLabel().getDpi());
        assertEquals("15:00", client.getCourierDeadlines().get("Nova.Poshta"));
        assertEquals(12, client.getPacking().getUnits().get("5900000000012"));
        assertEquals(
                2, client.getPacking().getKits().get("GIFT-1").getComponents().get("TEA"));
        ClientProfile copy = ModelFactory.eINSTANCE.createClientProfile();
        ClientSettings.of(client).forEach((key, value) -> ClientSettings.set(copy, key, Optional.of(value)));
        assertEquals(ClientSettings.of(client), ClientSettings.of(copy));
    }

    @Test
    void what_is_taken_out_has_its_default_again_and_an_empty_kit_is_none() {
        set("300", "barcodeLabel", "dpi");
        set("15:00", "courierDeadlines", "PostOne");
        set("2", "packing", "kits", "GIFT-1", "components", "TEA");
        unset("barcodeLabel", "dpi");
        unset("courierDeadlines", "PostOne");
        unset("packing", "kits", "GIFT-1", "components", "TEA");
        unset("packing", "kits", "NEVER", "components", "TEA");
        assertEquals(ClientSettings.of(ModelFactory.eINSTANCE.createClientProfile()), ClientSettings.of(client));
        assertEquals(0, client.getPacking().getKits().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clientId",
                "nothing",
                "barcodeLabel",
                "barcodeLabel.nothing",
                "clientName.more",
                "packing.kits.A"
            })
    void what_is_no_setting_is_refused(String path) {
        var key = new SettingKey(List.of(path.split("\\.")));
        assertThrows(IllegalArgumentException.class, () -> ClientSettings.set(client, key, Optional.of("1")));
    }

    @Test
    void what_is_no_value_of_a_setting_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> set("wide", "barcodeLabel", "widthMm"));
    }

    @Test
    void packing_goes_by_todays_behaviour_where_the_client_says_nothing() {
        ClientPacking packing = ClientPacking.of(client);
        assertEquals(Set.of(Hold.WRONG_ITEM, Hold.NO_SUCH_ORDER), packing.hold());
        assertEquals(20, packing.quantityCap());
        assertEquals(false, packing.policy().itemOpensOrder());
        assertEquals(Map.of(), packing.units());
        assertEquals(Optional.empty(), packing.kits().components(new Sku("GIFT-1")));
        assertEquals(ClientPacking.DEFAULT.hold(), packing.hold());
    }

    @Test
    void packing_goes_by_what_the_client_says() {
        set("false", "packing", "hold", "wrongItem");
        set("true", "packing", "hold", "alreadyPacked");
        set("5", "packing", "quantityCap");
        set("true", "packing", "itemOpensOrder");
        set("12", "packing", "units", "4012");
        set("2", "packing", "kits", "GIFT-1", "components", "TEA");
        ClientPacking packing = ClientPacking.of(client);
        assertEquals(Set.of(Hold.NO_SUCH_ORDER, Hold.ALREADY_PACKED), packing.hold());
        assertEquals(5, packing.quantityCap());
        assertEquals(true, packing.policy().itemOpensOrder());
        assertEquals(Map.of("4012", 12), packing.units());
        assertEquals(
                List.of(new Component(new Sku("TEA"), 2)),
                packing.kits().components(new Sku("gift-1")).orElseThrow());
    }

    private void set(String value, String... path) {
        ClientSettings.set(client, SettingKey.of(path), Optional.of(value));
    }

    private void unset(String... path) {
        ClientSettings.set(client, SettingKey.of(path), Optional.empty());
    }
}
