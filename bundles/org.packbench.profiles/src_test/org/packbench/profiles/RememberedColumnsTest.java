package org.packbench.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.ClientId;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.ColumnMapping.Source;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.HeaderSignature;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.ProfileException.Kind;
import org.packbench.core.profile.Profiles;
import org.packbench.model.ClientProfile;

/** From where a client's fields are taken is said once, at one station, and known at all of them. */
@Timeout(60)
class RememberedColumnsTest {
    private static final ClientId M = new ClientId("M");
    private static final HeaderSignature MONDAYS = new HeaderSignature("aa");
    private static final HeaderSignature SUPPLIERS = new HeaderSignature("bb");
    private static final ColumnMapping COLUMNS = StationProcess.COLUMNS;
    private static final String CONFIG = "CLIENTS/CLIENT_M/config.json";

    private final ManualClock clock = new ManualClock();

    @TempDir
    private Path folder;

    private TestShare share;
    private Profiles here;

    @BeforeEach
    void open() throws Exception {
        share = TestShare.in(folder);
        here = share.profiles(clock);
        here.createClient(M, "M Cosmetics");
    }

    @Test
    void a_client_that_was_never_asked_remembers_nothing() throws Exception {
        assertEquals(Map.of(), here.columnMappings(M));
        assertEquals(
                Kind.MISSING,
                assertThrows(ProfileException.class, () -> here.columnMappings(new ClientId("N")))
                        .kind());
    }

    @Test
    void what_one_station_remembers_another_one_knows_and_adds_to() throws Exception {
        Profiles there = share.profiles(clock);
        here.rememberColumns(M, MONDAYS, List.of("Nr", "SKU", "Pcs"), COLUMNS);
        ColumnMapping sent = COLUMNS.with(Field.COURIER, new Source.Constant("PostOne"));
        there.rememberColumns(M, SUPPLIERS, List.of("A", "B", "C"), sent);
        assertEquals(
                Map.of(MONDAYS, COLUMNS, SUPPLIERS, sent), share.profiles(clock).columnMappings(M));
    }

    @Test
    void a_second_choice_for_the_same_headings_takes_the_place_of_the_first() throws Exception {
        here.rememberColumns(M, MONDAYS, List.of("Nr", "SKU", "Pcs"), COLUMNS);
        ColumnMapping second = COLUMNS.with(Field.QUANTITY, new Source.Column(3));
        here.rememberColumns(M, MONDAYS, List.of("Nr", "SKU", "Pcs"), second);
        assertEquals(Map.of(MONDAYS, second), here.columnMappings(M));
    }

    @Test
    void the_same_choice_again_writes_nothing() throws Exception {
        here.rememberColumns(M, MONDAYS, List.of("Nr", "SKU", "Pcs"), COLUMNS);
        List<String> backups = share.names("CLIENTS/CLIENT_M/backups");
        here.rememberColumns(M, MONDAYS, List.of("Nr", "SKU", "Pcs"), COLUMNS);
        assertEquals(backups, share.names("CLIENTS/CLIENT_M/backups"));
    }

    @Test
    void settings_that_somebody_saves_meanwhile_and_what_is_remembered_keep_each_other() throws Exception {
        ClientProfile edited = here.client(M).orElseThrow();
        here.rememberColumns(M, MONDAYS, List.of("Nr", "SKU", "Pcs"), COLUMNS);
        edited.setClientName("M Cosmetics Ltd");
        here.save(edited);
        here.rememberColumns(M, SUPPLIERS, List.of("A", "B", "C"), COLUMNS);
        assertEquals("M Cosmetics Ltd", here.client(M).orElseThrow().getClientName());
        assertEquals(2, here.columnMappings(M).size());
    }

    @Test
    void a_client_whose_folder_has_no_settings_gets_them_with_what_it_remembers() throws Exception {
        share.write("CLIENTS/CLIENT_OLD/sku_mapping.json", "{}");
        Profiles fresh = share.profiles(clock);
        fresh.rememberColumns(new ClientId("OLD"), MONDAYS, List.of("Nr", "SKU", "Pcs"), COLUMNS);
        assertEquals(Map.of(MONDAYS, COLUMNS), fresh.columnMappings(new ClientId("OLD")));
        assertEquals(
                "Order_Number",
                fresh.client(new ClientId("OLD"))
                        .orElseThrow()
                        .getRequiredColumns()
                        .getOrderNumber());
    }

    @Test
    void damaged_settings_are_no_settings_without_anything_remembered() throws Exception {
        share.write(CONFIG, "{ \"client_id\": ");
        Profiles fresh = share.profiles(clock);
        assertEquals(
                Kind.DAMAGED,
                assertThrows(ProfileException.class, () -> fresh.columnMappings(M))
                        .kind());
        assertThrows(
                ProfileException.class, () -> fresh.rememberColumns(M, MONDAYS, List.of("Nr", "SKU", "Pcs"), COLUMNS));
        assertTrue(share.text(CONFIG).startsWith("{ \"client_id\": "), "as it was");
    }
}
