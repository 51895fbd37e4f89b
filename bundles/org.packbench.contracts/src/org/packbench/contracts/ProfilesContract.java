package org.packbench.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.ProfileException.Kind;
import org.packbench.core.profile.Profiles;
import org.packbench.core.profile.SkuEdit;
import org.packbench.core.profile.SkuMerge;
import org.packbench.model.ClientProfile;
import org.packbench.model.Worker;

/** What every keeper of clients, workers and SKU mappings does. Each test begins with an empty share. */
public abstract class ProfilesContract {
    protected static final ClientId M = new ClientId("M");
    private static final WorkerName JOHN = new WorkerName(new WorkerId("001"), "John Doe");

    /** The share as another station sees it: each call gives one with caches of its own. */
    protected abstract Profiles station() throws Exception;

    /** Lets time pass for every station. */
    protected abstract void later(Duration time);

    /** So long that nothing a station has read counts any more. */
    protected final void muchLater() {
        later(Duration.ofSeconds(61));
    }

    protected static Kind kind(ThrowingCall call) {
        return assertThrows(ProfileException.class, call::run).kind();
    }

    /** A call that is to be refused. */
    @FunctionalInterface
    protected interface ThrowingCall {
        void run() throws Exception;
    }

    @Test
    public void an_empty_share_has_nobody() throws Exception {
        Profiles profiles = station();

        assertEquals(List.of(), profiles.clients());
        assertEquals(List.of(), profiles.workers());
        assertEquals(Optional.empty(), profiles.client(M));
    }

    @Test
    public void a_new_client_has_the_default_settings_and_an_empty_mapping() throws Exception {
        station().createClient(M, "M Cosmetics");

        ClientProfile client = station().client(M).orElseThrow();
        assertEquals("M", client.getClientId());
        assertEquals("M Cosmetics", client.getClientName());
        assertEquals(65, client.getBarcodeLabel().getWidthMm());
        assertEquals(35, client.getBarcodeLabel().getHeightMm());
        assertEquals(203, client.getBarcodeLabel().getDpi());
        assertEquals(10, client.getBarcodeLabel().getFontSize());
        assertEquals("15:00", client.getCourierDeadlines().get("PostOne"));
        assertEquals("Order_Number", client.getRequiredColumns().getOrderNumber());
        assertEquals("Product_Name", client.getRequiredColumns().getProductName());
        assertEquals(Map.of(), station().skuMappings(M));
    }

    @Test
    public void clients_are_listed_by_id() throws Exception {
        Profiles profiles = station();
        profiles.createClient(new ClientId("R"), "R");
        profiles.createClient(M, "M");
        profiles.createClient(new ClientId("A_1"), "A");

        assertEquals(
                List.of("A_1", "M", "R"),
                profiles.clients().stream().map(ClientProfile::getClientId).toList());
    }

    @Test
    public void a_client_is_made_once() throws Exception {
        station().createClient(M, "M Cosmetics");

        assertEquals(Kind.EXISTS, kind(() -> station().createClient(new ClientId("m"), "Another")));
        assertEquals("M Cosmetics", station().client(M).orElseThrow().getClientName());
    }

    @Test
    public void ones_own_changes_are_seen_at_once_and_others_after_a_minute() throws Exception {
        Profiles here = station();
        Profiles there = station();
        here.createClient(M, "before");
        there.client(M);
        ClientProfile client = here.client(M).orElseThrow();
        client.setClientName("after");
        here.save(client);

        assertEquals("after", here.client(M).orElseThrow().getClientName());
        muchLater();
        assertEquals("after", there.client(M).orElseThrow().getClientName());
    }

    @Test
    public void what_is_handed_out_is_the_callers_own() throws Exception {
        Profiles profiles = station();
        profiles.createClient(M, "M Cosmetics");

        ClientProfile one = profiles.client(M).orElseThrow();
        one.setClientName("not saved");
        ClientProfile other = profiles.client(M).orElseThrow();

        assertNotSame(one, other);
        assertEquals("M Cosmetics", other.getClientName());
    }

    @Test
    public void two_stations_that_save_different_settings_keep_both() throws Exception {
        station().createClient(M, "M Cosmetics");
        Profiles here = station();
        Profiles there = station();
        ClientProfile mine = here.client(M).orElseThrow();
        ClientProfile theirs = there.client(M).orElseThrow();
        mine.getBarcodeLabel().setFontSize(12);
        mine.getCourierDeadlines().put("DHL", "17:00");
        theirs.getRequiredColumns().setSku("Article");
        theirs.getCourierDeadlines().removeKey("PostOne");

        here.save(mine);
        there.save(theirs);

        ClientProfile both = station().client(M).orElseThrow();
        assertEquals(12, both.getBarcodeLabel().getFontSize());
        assertEquals("Article", both.getRequiredColumns().getSku());
        assertEquals(Map.of("DHL", "17:00"), both.getCourierDeadlines().map());
    }

    @Test
    public void a_client_that_is_not_there_is_missing() throws Exception {
        Profiles profiles = station();

        assertEquals(Kind.MISSING, kind(() -> profiles.skuMappings(M)));
        assertEquals(Kind.MISSING, kind(() -> profiles.changeSkuMapping(M, Map.of("1", new Sku("A")), Set.of())));
    }

    @Test
    public void two_stations_that_add_and_remove_lose_nothing_and_what_is_removed_stays_removed() throws Exception {
        Profiles here = station();
        Profiles there = station();
        here.createClient(M, "M");
        here.changeSkuMapping(M, Map.of("1", new Sku("A"), "2", new Sku("B")), Set.of());
        there.skuMappings(M);

        here.changeSkuMapping(M, Map.of("3", new Sku("C")), Set.of("1"));
        Map<String, Sku> after = there.changeSkuMapping(M, Map.of("4", new Sku("D"), "2", new Sku("E")), Set.of());

        assertEquals(Map.of("2", new Sku("E"), "3", new Sku("C"), "4", new Sku("D")), after);
        assertEquals(after, station().skuMappings(M));
        assertEquals(after, there.skuMappings(M));
    }

    @Test
    public void an_edit_of_what_another_station_changed_meanwhile_is_not_made_and_all_others_are() throws Exception {
        Profiles here = station();
        Profiles there = station();
        here.createClient(M, "M");
        here.changeSkuMapping(M, Map.of("1", new Sku("A"), "2", new Sku("B"), "3", new Sku("C")), Set.of());
        there.changeSkuMapping(M, Map.of("1", new Sku("THEIRS"), "4", new Sku("D")), Set.of("2"));
        var lost = new SkuEdit("1", Optional.of(new Sku("A")), Optional.of(new Sku("OURS")));
        var revived = new SkuEdit("2", Optional.of(new Sku("B")), Optional.of(new Sku("OURS")));
        var taken = new SkuEdit("4", Optional.empty(), Optional.of(new Sku("OURS")));

        SkuMerge merge = here.mergeSkuMapping(
                M,
                List.of(
                        lost,
                        revived,
                        taken,
                        new SkuEdit("3", Optional.of(new Sku("C")), Optional.empty()),
                        new SkuEdit("5", Optional.empty(), Optional.of(new Sku("E")))));

        assertEquals(List.of(lost, revived, taken), merge.clashes());
        assertEquals(Map.of("1", new Sku("THEIRS"), "4", new Sku("D"), "5", new Sku("E")), merge.mapping());
        assertEquals(merge.mapping(), station().skuMappings(M));
    }

    @Test
    public void two_stations_that_want_the_same_of_a_barcode_do_not_clash() throws Exception {
        Profiles here = station();
        Profiles there = station();
        here.createClient(M, "M");
        here.changeSkuMapping(M, Map.of("1", new Sku("A"), "2", new Sku("B")), Set.of());
        there.changeSkuMapping(M, Map.of("1", new Sku("C")), Set.of("2"));

        SkuMerge merge = here.mergeSkuMapping(
                M,
                List.of(
                        new SkuEdit("1", Optional.of(new Sku("A")), Optional.of(new Sku("C"))),
                        new SkuEdit("2", Optional.of(new Sku("B")), Optional.empty())));

        assertEquals(new SkuMerge(Map.of("1", new Sku("C")), List.of()), merge);
    }

    @Test
    public void a_merge_of_nothing_tells_the_mapping_as_it_stands_now() throws Exception {
        Profiles here = station();
        here.createClient(M, "M");
        here.skuMappings(M);
        station().changeSkuMapping(M, Map.of("1", new Sku("A")), Set.of());

        assertEquals(
                Map.of("1", new Sku("A")), here.mergeSkuMapping(M, List.of()).mapping());
    }

    @Test
    public void a_mapping_is_ready_to_be_asked() throws Exception {
        Profiles profiles = station();
        profiles.createClient(M, "M");
        profiles.changeSkuMapping(M, Map.of("4006381-333931", new Sku("PEN-01")), Set.of());

        assertEquals(Optional.of(new Sku("PEN-01")), profiles.skuCodes(M).find("4006381333931"));
        assertEquals(Optional.empty(), profiles.skuCodes(M).find("1"));
    }

    @Test
    public void a_code_that_a_scanner_would_take_for_a_command_is_refused_and_nothing_changes() throws Exception {
        Profiles profiles = station();
        profiles.createClient(M, "M");

        assertEquals(
                Kind.COMMAND_CODE,
                kind(() -> profiles.changeSkuMapping(M, Map.of("1", new Sku("A"), "%%SKIP", new Sku("B")), Set.of())));
        assertEquals(Map.of(), profiles.skuMappings(M));
    }

    @Test
    public void a_worker_is_made_once() throws Exception {
        station().createWorker(JOHN);

        assertEquals(Kind.EXISTS, kind(() -> station().createWorker(JOHN)));
        Worker john = station().workers().get(0);
        assertEquals("001", john.getId());
        assertEquals("John Doe", john.getName());
        assertEquals(0, john.getTotalOrders());
    }

    @Test
    public void ids_that_differ_only_in_case_are_one_worker() throws Exception {
        station().createWorker(new WorkerName(new WorkerId("worker_001"), "John Doe"));

        var shouted = new WorkerName(new WorkerId("WORKER_001"), "John");
        assertEquals(Kind.EXISTS, kind(() -> station().createWorker(shouted)));
        assertEquals("worker_001", station().worker(shouted).getId());
    }

    @Test
    public void an_unknown_worker_is_made_and_a_known_one_is_found_as_it_is() throws Exception {
        Profiles profiles = station();

        assertEquals("John Doe", profiles.worker(JOHN).getName());
        assertEquals(
                "John Doe",
                station().worker(new WorkerName(JOHN.id(), "somebody else")).getName());
        assertEquals(1, station().workers().size());
    }

    @Test
    public void two_stations_that_make_workers_keep_both() throws Exception {
        Profiles here = station();
        Profiles there = station();
        here.workers();
        there.workers();

        here.createWorker(JOHN);
        there.createWorker(new WorkerName(new WorkerId("002"), "Olena"));

        assertEquals(
                List.of("001", "002"),
                station().workers().stream().map(Worker::getId).toList());
        assertTrue(there.workers().stream().anyMatch(worker -> "001".equals(worker.getId())));
    }

    @Test
    public void this_pc_remembers_who_packed_last() throws Exception {
        Profiles profiles = station();
        profiles.rememberLastWorker(new WorkerId("001"));
        profiles.rememberLastWorker(new WorkerId("worker_002"));

        assertEquals(Optional.of(new WorkerId("worker_002")), profiles.lastWorker());
    }
}
