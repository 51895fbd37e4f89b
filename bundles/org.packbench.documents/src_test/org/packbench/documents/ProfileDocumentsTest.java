package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.packbench.core.Sku;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.shop.Shop;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;
import org.packbench.model.Worker;
import org.packbench.model.Workers;

class ProfileDocumentsTest {
    @Test
    void everySettingOfAClientIsRead() throws ProfileException {
        ClientProfile client = client();
        assertEquals("M", client.getClientId());
        assertEquals("M Cosmetics", client.getClientName());
        assertEquals("2025-11-03T14:30:45.123456", client.getCreatedAt());
        assertEquals(12, client.getBarcodeLabel().getFontSize());
        assertTrue(client.getBarcodeLabel().isShowQuantity());
        assertEquals(
                Map.of("PostOne", "15:00", "Speedy", "16:00", "DHL", "17:00"),
                client.getCourierDeadlines().map());
        assertEquals("Qty", client.getRequiredColumns().getQuantity());
        assertEquals("Order_Number", client.getRequiredColumns().getOrderNumber());
    }

    @Test
    void settingsThatAreNotThereHaveTheirDefaults() throws ProfileException {
        ClientProfile client =
                ProfileDocuments.readClient(bytes("{\"client_id\":\"R\",\"barcode_label\":null}"), "config.json");
        assertEquals(65, client.getBarcodeLabel().getWidthMm());
        assertEquals(203, client.getBarcodeLabel().getDpi());
        assertEquals("Product_Name", client.getRequiredColumns().getProductName());
        assertFalse(client.getBarcodeLabel().isShowClientName());
    }

    @Test
    void aClientSavedUnchangedIsTheFileByteForByte() throws ProfileException {
        byte[] sample = Samples.read("config.json");
        assertEquals(
                text(sample).strip(), text(ProfileDocuments.writeClient(client(), Optional.of(sample), "config.json")));
        assertEquals(
                text(sample).strip(),
                text(ProfileDocuments.writeClient(EcoreUtil.copy(client()), Optional.of(sample), "config.json")));
    }

    @Test
    void onlyWhatWasChangedIsWrittenAndWhatAnotherStationWroteStays() throws ProfileException {
        ClientProfile client = client();
        client.getBarcodeLabel().setDpi(300);
        client.getCourierDeadlines().removeKey("Speedy");
        client.getCourierDeadlines().put("DHL", "17:30");
        client.getCourierDeadlines().put("Econt", "18:00");
        String meanwhile = text(Samples.read("config.json"))
                .replace("\"M Cosmetics\"", "\"M Beauty\"")
                .replace("\"PostOne\": \"15:00\"", "\"PostOne\": \"14:00\"")
                .replace("\"rotation\": 90", "\"rotation\": 0");
        String expected = meanwhile
                .strip()
                .replace("\"dpi\": 203", "\"dpi\": 300")
                .replace("    \"Speedy\": \"16:00\",\n", "")
                .replace("\"DHL\": \"17:00\"", "\"DHL\": \"17:30\",\n    \"Econt\": \"18:00\"");
        assertEquals(
                expected, text(ProfileDocuments.writeClient(client, Optional.of(bytes(meanwhile)), "config.json")));
    }

    @Test
    void aNewClientIsWrittenWithAllItsSettings() throws ProfileException {
        ClientProfile client = ModelFactory.eINSTANCE.createClientProfile();
        client.setClientId("M");
        client.setClientName("M");
        client.setBarcodeLabel(ModelFactory.eINSTANCE.createBarcodeLabel());
        client.setRequiredColumns(ModelFactory.eINSTANCE.createRequiredColumns());
        client.getCourierDeadlines().put("PostOne", "15:00");
        assertEquals("""
                {
                  "client_id": "M",
                  "client_name": "M",
                  "barcode_label": {
                    "width_mm": 65,
                    "height_mm": 35,
                    "dpi": 203,
                    "show_quantity": false,
                    "show_client_name": false,
                    "font_size": 10
                  },
                  "courier_deadlines": {
                    "PostOne": "15:00"
                  },
                  "required_columns": {
                    "order_number": "Order_Number",
                    "sku": "SKU",
                    "product_name": "Product_Name",
                    "quantity": "Quantity",
                    "courier": "Courier"
                  }
                }\
                """, text(ProfileDocuments.writeClient(client, Optional.empty(), "config.json")));
    }

    @Test
    void theShopOfAClientIsWrittenAndReadAndKeysItDoesNotKnowStay() throws ProfileException {
        byte[] config = bytes("{\"client_id\": \"M\", \"shop\": {\"address\": \"old\", \"colour\": \"red\"}}");
        ClientProfile client = ProfileDocuments.readClient(config, "config.json");
        new Shop("shopify", "m.myshopify.com", Optional.of("Warehouse")).putInto(client);
        byte[] saved = ProfileDocuments.writeClient(client, Optional.of(config), "config.json");
        assertTrue(text(saved).contains("\"colour\": \"red\""), text(saved));
        assertEquals(
                Optional.of(new Shop("shopify", "m.myshopify.com", Optional.of("Warehouse"))),
                Shop.of(ProfileDocuments.readClient(saved, "config.json")));
    }

    @Test
    void aDamagedConfigIsNamedWithItsPlaceAndNeverWrittenOver() throws ProfileException {
        assertDamaged(
                () -> ProfileDocuments.readClient(bytes("{\"barcode_label\":{\"dpi\":\"high\"}}"), "c/config.json"),
                "c/config.json, barcode_label.dpi: a whole number expected, found \"high\"");
        ClientProfile client = client();
        assertDamaged(
                () -> ProfileDocuments.writeClient(client, Optional.of(bytes("{")), "c/config.json"),
                "c/config.json, line 1");
        assertDamaged(
                () -> ProfileDocuments.changeSkuMapping(Optional.of(bytes("")), Map.of(), Set.of(), "", "", "m.json"),
                "m.json, the file is empty");
        byte[] list = bytes("{\"mappings\": [\"7290018664100\"]}");
        assertDamaged(() -> ProfileDocuments.readSkuMapping(list, "m.json"), "m.json, mappings");
        assertDamaged(
                () -> ProfileDocuments.changeSkuMapping(Optional.of(list), Map.of(), Set.of(), "", "", "m.json"),
                "m.json, mappings");
    }

    private static void assertDamaged(org.junit.jupiter.api.function.Executable read, String what) {
        ProfileException thrown = assertThrows(ProfileException.class, read);
        assertEquals(ProfileException.Kind.DAMAGED, thrown.kind());
        assertTrue(thrown.what().startsWith(what), thrown.what());
    }

    @Test
    void everyFormOfASkuMappingIsRead() throws ProfileException {
        var both = Map.of("7290018664100", "SKU-CREAM-01", "8809765431234", "SKU-SERUM-02");
        var mapping = ProfileDocuments.readSkuMapping(Samples.read("sku_mapping.json"), "sku_mapping.json");
        assertEquals(both, mapping.getMappings().map());
        assertEquals("WAREHOUSE-PC-1", mapping.getUpdatedBy());
        assertEquals(
                both,
                ProfileDocuments.readSkuMapping(Samples.read("sku_mapping.flat.json"), "a")
                        .getMappings()
                        .map());
        assertEquals(
                Map.of("7290018664100", "SKU-CREAM-01"),
                ProfileDocuments.readSkuMappingOfConfig(Samples.read("config.json"), "config.json")
                        .getMappings()
                        .map());
        assertEquals(
                Map.of(),
                ProfileDocuments.readSkuMappingOfConfig(bytes("{}"), "config.json")
                        .getMappings()
                        .map());
        assertEquals(
                Map.of(),
                ProfileDocuments.readSkuMapping(bytes("{}"), "a").getMappings().map());
    }

    @Test
    void changesOfAMappingGoIntoTheFormThatIsThere() throws ProfileException {
        var put = Map.of("4006381333931", new Sku("SKU-PEN"));
        var remove = Set.of("8809765431234", "never there");
        assertEquals(
                text(Samples.read("sku_mapping.json"))
                        .strip()
                        .replace("\"8809765431234\": \"SKU-SERUM-02\"", "\"4006381333931\": \"SKU-PEN\"")
                        .replace("2025-11-03T14:30:45.123456", "NOW")
                        .replace("WAREHOUSE-PC-1", "PC2"),
                changed(Samples.read("sku_mapping.json"), put, remove));
        assertEquals(
                text(Samples.read("sku_mapping.flat.json"))
                        .strip()
                        .replace("\"8809765431234\": \"SKU-SERUM-02\"", "\"4006381333931\": \"SKU-PEN\""),
                changed(Samples.read("sku_mapping.flat.json"), put, remove));
        assertEquals(
                text(Samples.read("config.json"))
                        .strip()
                        .replace("\"7290018664100\": \"SKU-CREAM-01\"", "\"4006381333931\": \"SKU-PEN\""),
                text(ProfileDocuments.changeSkuMappingOfConfig(
                        Samples.read("config.json"), put, Set.of("7290018664100"), "c")));
        String fresh = text(ProfileDocuments.changeSkuMapping(Optional.empty(), put, remove, "NOW", "PC2", "m.json"));
        assertEquals("""
                {
                  "mappings": {
                    "4006381333931": "SKU-PEN"
                  },
                  "last_updated": "NOW",
                  "updated_by": "PC2"
                }\
                """, fresh);
    }

    private static String changed(byte[] now, Map<String, Sku> put, Set<String> remove) throws ProfileException {
        return text(ProfileDocuments.changeSkuMapping(Optional.of(now), put, remove, "NOW", "PC2", "m.json"));
    }

    @Test
    void workersKeepTheirTotalsAndUnknownKeysWhenOneJoins() throws ProfileException {
        Workers workers = ProfileDocuments.readWorkers(Samples.read("workers.json"), "workers.json");
        assertEquals(
                List.of("001", "worker_001"),
                workers.getWorkers().stream().map(Worker::getId).toList());
        assertEquals(40512, workers.getWorkers().get(0).getTotalDurationSeconds());
        assertEquals(811, workers.getWorkers().get(0).getTotalItems());
        assertEquals(text(Samples.read("workers.json")).strip(), text(ProfileDocuments.writeWorkers(workers)));
        Worker third = ModelFactory.eINSTANCE.createWorker();
        third.setId("003");
        third.setName("Maria Ivanova");
        workers.getWorkers().add(third);
        String written = text(ProfileDocuments.writeWorkers(workers));
        String before = text(Samples.read("workers.json"));
        assertTrue(written.startsWith(before.substring(0, before.indexOf("\n  ],"))), written);
        assertTrue(written.contains("\"total_duration_seconds\": 0"), written);
    }

    @Test
    void aWorkersFileThatIsDamagedIsNamedWithItsPlace() {
        assertDamaged(
                () -> ProfileDocuments.readWorkers(bytes("{\"workers\":[{},7]}"), "WORKERS/workers.json"),
                "WORKERS/workers.json, workers[1]: an object expected");
    }

    private static ClientProfile client() throws ProfileException {
        return ProfileDocuments.readClient(Samples.read("config.json"), "config.json");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
