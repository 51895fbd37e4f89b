package org.packbench.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.ProfileException.Kind;
import org.packbench.core.profile.Profiles;
import org.packbench.model.ClientProfile;

/** What stands on the share before and after: files of all generations, as the other tools know them. */
@Timeout(60)
class ClientFilesTest {
    private static final ClientId M = new ClientId("M");
    private static final String CONFIG = "CLIENTS/CLIENT_M/config.json";
    private static final String MAPPING = "CLIENTS/CLIENT_M/sku_mapping.json";
    private static final String BACKUPS = "CLIENTS/CLIENT_M/backups";

    private final ManualClock clock = new ManualClock();

    @TempDir
    private Path folder;

    private TestShare share;
    private Profiles profiles;

    @BeforeEach
    void open() throws Exception {
        share = TestShare.in(folder);
        profiles = share.profiles(clock);
    }

    /** Whether keys, their order and values are these; blanks outside of texts do not count. */
    private void assertJson(String expected, String path) throws Exception {
        assertEquals(dense(expected), dense(share.text(path)));
    }

    private static String dense(String json) {
        return json.replaceAll("\\s+(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", "");
    }

    @Test
    void a_new_client_stands_on_the_share_as_the_other_tools_make_one() throws Exception {
        profiles.createClient(M, "M Cosmetics");

        assertJson("""
                        {"client_id": "M", "client_name": "M Cosmetics", "created_at": "2025-11-03T14:30:45",
                         "barcode_label": {"width_mm": 65, "height_mm": 35, "dpi": 203, "show_quantity": false,
                                           "show_client_name": false, "font_size": 10},
                         "courier_deadlines": {"PostOne": "15:00"},
                         "required_columns": {"order_number": "Order_Number", "sku": "SKU", "product_name": "Product_Name",
                                              "quantity": "Quantity", "courier": "Courier"},
                         "last_updated": "2025-11-03T14:30:45", "updated_by": "DESKTOP-PC1"}""", CONFIG);
        assertJson(
                "{\"mappings\": {}, \"last_updated\": \"2025-11-03T14:30:45\", \"updated_by\": \"DESKTOP-PC1\"}",
                MAPPING);
        assertEquals(List.of("backups", "config.json", "sku_mapping.json"), share.names("CLIENTS/CLIENT_M"));
        assertEquals(List.of(), share.names(BACKUPS));
        assertEquals(List.of("CLIENT_M"), share.names("SESSIONS"));
    }

    @Test
    void keys_that_this_version_does_not_know_survive_a_save_with_their_order() throws Exception {
        share.write(CONFIG, """
                {"client_id": "M", "theme": {"colour": 7.10}, "client_name": "M Cosmetics",
                 "barcode_label": {"width_mm": 65, "qr": true}, "courier_deadlines": {"DHL": "17:00"},
                 "required_columns": {"sku": "Article", "ean": "EAN"}}""");
        ClientProfile client = profiles.client(M).orElseThrow();
        client.getBarcodeLabel().setWidthMm(80);
        client.getCourierDeadlines().put("Speedy", "16:00");

        profiles.save(client);

        assertJson("""
                        {"client_id": "M", "theme": {"colour": 7.10}, "client_name": "M Cosmetics",
                         "barcode_label": {"width_mm": 80, "qr": true},
                         "courier_deadlines": {"DHL": "17:00", "Speedy": "16:00"},
                         "required_columns": {"sku": "Article", "ean": "EAN"},
                         "last_updated": "2025-11-03T14:30:45", "updated_by": "DESKTOP-PC1"}""", CONFIG);
    }

    @Test
    void saving_what_was_not_changed_changes_nothing() throws Exception {
        profiles.createClient(M, "M");
        String before = share.text(CONFIG);
        clock.move(Duration.ofHours(1));

        profiles.save(profiles.client(M).orElseThrow());

        assertEquals(before, share.text(CONFIG));
        assertEquals(List.of(), share.names(BACKUPS));
    }

    @Test
    void a_file_changed_by_another_tool_is_seen_after_a_minute() throws Exception {
        share.write(CONFIG, "{\"client_name\": \"before\"}");
        assertEquals("before", profiles.client(M).orElseThrow().getClientName());
        share.write(CONFIG, "{\"client_name\": \"after\"}");

        clock.move(Duration.ofSeconds(59));
        assertEquals("before", profiles.client(M).orElseThrow().getClientName());
        clock.move(Duration.ofSeconds(1));
        assertEquals("after", profiles.client(M).orElseThrow().getClientName());
    }

    @Test
    void a_client_without_a_config_has_the_default_settings_until_they_are_saved() throws Exception {
        Files.createDirectories(share.file("CLIENTS/CLIENT_M"));
        ClientProfile client = profiles.client(M).orElseThrow();

        assertEquals("M", client.getClientName());
        assertEquals("Order_Number", client.getRequiredColumns().getOrderNumber());
        client.setClientName("M Cosmetics");
        profiles.save(client);
        assertTrue(dense(share.text(CONFIG)).contains("\"client_name\":\"M Cosmetics\""), share.text(CONFIG));
    }

    @Test
    void a_damaged_config_is_reported_with_its_place_and_left_as_it_is() throws Exception {
        profiles.createClient(M, "M");
        ClientProfile client = profiles.client(M).orElseThrow();
        client.setClientName("changed");
        String damaged = "{\"client_name\": \"M\",\n \"barcode_label\": {\"width_mm\": 65,\n";
        share.write(CONFIG, damaged);
        clock.move(Duration.ofMinutes(2));

        var reading = assertThrows(ProfileException.class, () -> profiles.client(M));
        var saving = assertThrows(ProfileException.class, () -> profiles.save(client));

        assertEquals(Kind.DAMAGED, reading.kind());
        assertEquals(Kind.DAMAGED, saving.kind());
        assertTrue(reading.what().startsWith(CONFIG), reading.what());
        assertTrue(reading.what().contains("3"), reading.what());
        assertEquals(damaged, share.text(CONFIG));
        assertEquals(List.of(), share.names(BACKUPS));
        assertEquals("M", profiles.clients().get(0).getClientId());
    }

    @Test
    void an_empty_file_is_not_taken_for_an_empty_mapping() throws Exception {
        share.write(CONFIG, "{}");
        share.write(MAPPING, "");

        var refused = assertThrows(
                ProfileException.class, () -> profiles.changeSkuMapping(M, Map.of("1", new Sku("A")), Set.of()));

        assertEquals(Kind.DAMAGED, refused.kind());
        assertTrue(refused.what().startsWith(MAPPING), refused.what());
        assertEquals("", share.text(MAPPING));
    }

    @Test
    void a_file_that_is_no_object_is_damaged_and_not_written_over() throws Exception {
        share.write(CONFIG, "{}");
        share.write(MAPPING, "[]");

        var refused = assertThrows(
                ProfileException.class, () -> profiles.changeSkuMapping(M, Map.of("2", new Sku("B")), Set.of()));

        assertEquals(Kind.DAMAGED, refused.kind());
        assertTrue(refused.what().startsWith(MAPPING), refused.what());
        assertEquals("[]", share.text(MAPPING));
    }

    @Test
    void a_changed_mapping_is_signed_and_keeps_keys_that_are_not_known() throws Exception {
        share.write(
                MAPPING, "{\"mappings\": {\"2\": \"B\", \"1\": \"A\"}, \"source\": \"till\", \"updated_by\": \"X\"}");

        var after = profiles.changeSkuMapping(M, Map.of("3", new Sku("C")), Set.of("2"));

        assertEquals(List.of("1", "3"), List.copyOf(after.keySet()));
        assertJson("""
                        {"mappings": {"1": "A", "3": "C"}, "source": "till", "updated_by": "DESKTOP-PC1",
                         "last_updated": "2025-11-03T14:30:45"}""", MAPPING);
    }

    @Test
    void a_change_that_changes_nothing_writes_nothing() throws Exception {
        share.write(MAPPING, "{\"mappings\": {\"1\": \"A\"}}");

        profiles.changeSkuMapping(M, Map.of("1", new Sku("A")), Set.of("2"));

        assertEquals("{\"mappings\": {\"1\": \"A\"}}", share.text(MAPPING));
        assertEquals(List.of(), share.names(BACKUPS));
    }

    @Test
    void a_flat_mapping_is_read_and_changed() throws Exception {
        share.write(MAPPING, "{\"1\": \"A\", \"2\": \"B\"}");

        assertEquals(Map.of("1", new Sku("A"), "2", new Sku("B")), profiles.skuMappings(M));
        profiles.changeSkuMapping(M, Map.of("3", new Sku("C")), Set.of("1"));

        assertEquals(
                Map.of("2", new Sku("B"), "3", new Sku("C")),
                share.profiles(clock).skuMappings(M));
    }

    @Test
    void a_mapping_inside_the_config_is_read_under_the_files_own_and_what_is_removed_stays_removed() throws Exception {
        share.write(CONFIG, "{\"client_name\": \"M\", \"sku_mapping\": {\"1\": \"OLD\", \"2\": \"B\", \"3\": \"C\"}}");
        share.write(MAPPING, "{\"mappings\": {\"1\": \"A\"}}");
        assertEquals(Map.of("1", new Sku("A"), "2", new Sku("B"), "3", new Sku("C")), profiles.skuMappings(M));

        var after = profiles.changeSkuMapping(M, Map.of("4", new Sku("D")), Set.of("1", "2"));

        assertEquals(Map.of("3", new Sku("C"), "4", new Sku("D")), after);
        assertEquals(after, share.profiles(clock).skuMappings(M));
        assertTrue(dense(share.text(CONFIG)).contains("\"sku_mapping\":{\"3\":\"C\"}"), share.text(CONFIG));
        assertEquals(
                1,
                share.names(BACKUPS).stream()
                        .filter(name -> name.startsWith("config_"))
                        .count());
    }

    @Test
    void a_mapping_inside_the_config_survives_a_save_of_the_settings() throws Exception {
        share.write(CONFIG, "{\"client_name\": \"M\", \"sku_mapping\": {\"2\": \"B\"}}");
        ClientProfile client = profiles.client(M).orElseThrow();
        client.setClientName("M Cosmetics");

        profiles.save(client);

        assertEquals(Map.of("2", new Sku("B")), profiles.skuMappings(M));
    }

    @Test
    void a_config_that_was_copied_from_another_client_belongs_to_its_folder() throws Exception {
        share.write(CONFIG, "{\"client_id\": \"R\", \"client_name\": \"R\"}");

        assertEquals("M", profiles.client(M).orElseThrow().getClientId());
    }

    @Test
    void a_removed_code_may_be_one_that_no_version_would_put_there_now() throws Exception {
        share.write(MAPPING, "{\"mappings\": {\"%%END\": \"A\"}}");

        assertEquals(Map.of(), profiles.changeSkuMapping(M, Map.of(), Set.of("%%END")));
    }
}
