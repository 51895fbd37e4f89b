package org.packbench.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.ClientId;
import org.packbench.core.profile.ClientMerge;
import org.packbench.core.profile.ClientSettings;
import org.packbench.core.profile.Profiles;
import org.packbench.core.profile.SettingEdit;
import org.packbench.core.profile.SettingKey;

/** A client's settings are changed by two stations: after this one has looked, before it holds the file's guard. */
@Timeout(60)
class MergedClientTest {
    private static final ClientId M = new ClientId("M");
    private static final SettingKey DPI = SettingKey.of("barcodeLabel", "dpi");
    private static final SettingKey NAME = SettingKey.of("clientName");
    private static final SettingKey POST = SettingKey.of("courierDeadlines", "PostOne");

    private final ManualClock clock = new ManualClock();

    @TempDir
    private Path folder;

    private TestShare share;
    private Profiles other;

    @BeforeEach
    void open() throws Exception {
        share = TestShare.in(folder);
        other = share.profiles(clock);
        other.createClient(M, "M");
    }

    private static SettingEdit edit(SettingKey key, String seen, String wanted) {
        return new SettingEdit(key, Optional.of(seen), Optional.of(wanted));
    }

    /** A station whose first taking of a guard comes after the other one's write. */
    private Profiles late(SettingEdit theirs) throws Exception {
        var once = new AtomicBoolean(true);
        return share.profiles(
                Intercepted.storage(share.open(), (method, arguments, call) -> {
                    if (method.equals("guard") && once.getAndSet(false)) other.mergeClient(M, List.of(theirs));
                    return call.proceed();
                }),
                clock);
    }

    private String on(Profiles profiles, SettingKey key) throws Exception {
        return String.valueOf(
                ClientSettings.of(profiles.client(M).orElseThrow()).get(key));
    }

    @Test
    void settings_that_the_other_did_not_touch_are_saved_beside_its_own() throws Exception {
        ClientMerge merge = late(edit(POST, "15:00", "14:00")).mergeClient(M, List.of(edit(DPI, "203", "300")));

        assertEquals(List.of(), merge.clashes());
        Profiles fresh = share.profiles(clock);
        assertEquals("300", on(fresh, DPI));
        assertEquals("14:00", on(fresh, POST));
        assertEquals(ClientSettings.of(fresh.client(M).orElseThrow()), ClientSettings.of(merge.client()));
    }

    @Test
    void what_the_other_changed_is_not_overwritten_and_all_other_edits_are_made() throws Exception {
        SettingEdit lost = edit(DPI, "203", "300");

        ClientMerge merge = late(edit(DPI, "203", "600")).mergeClient(M, List.of(lost, edit(NAME, "M", "M Cosmetics")));

        assertEquals(List.of(lost), merge.clashes());
        assertEquals("600", on(share.profiles(clock), DPI));
        assertEquals("M Cosmetics", on(share.profiles(clock), NAME));
    }

    @Test
    void what_both_changed_to_the_same_is_no_clash() throws Exception {
        ClientMerge merge = late(edit(DPI, "203", "300")).mergeClient(M, List.of(edit(DPI, "203", "300")));

        assertEquals(List.of(), merge.clashes());
        assertEquals("300", on(share.profiles(clock), DPI));
    }

    @Test
    void a_person_who_decided_for_their_own_has_seen_the_others() throws Exception {
        other.mergeClient(M, List.of(edit(DPI, "203", "600")));

        assertEquals(
                List.of(),
                other.mergeClient(M, List.of(edit(DPI, "600", "300"))).clashes());
        assertEquals("300", on(share.profiles(clock), DPI));
    }

    @Test
    void without_what_was_seen_it_is_overwritten() throws Exception {
        var client = other.client(M).orElseThrow();
        share.profiles(clock).mergeClient(M, List.of(edit(DPI, "203", "600")));
        client.getBarcodeLabel().setDpi(300);
        other.save(client);

        assertEquals("300", on(share.profiles(clock), DPI), "so the tests above prove nothing");
    }

    @Test
    void a_save_makes_one_backup_and_one_that_changes_nothing_none() throws Exception {
        Path backups = share.root().resolve("CLIENTS/CLIENT_M/backups");
        other.mergeClient(M, List.of(edit(DPI, "203", "203")));
        assertEquals(0, backups.toFile().list().length);
        other.mergeClient(M, List.of(edit(DPI, "203", "300"), edit(NAME, "M", "M Cosmetics")));
        assertEquals(1, backups.toFile().list().length);
    }

    @Test
    void a_cartons_count_is_kept_in_the_config_whatever_other_tools_make_of_the_mapping() throws Exception {
        var units = SettingKey.of("packing", "units", "4012");
        other.mergeClient(M, List.of(new SettingEdit(units, Optional.empty(), Optional.of("12"))));
        share.write("CLIENTS/CLIENT_M/sku_mapping.json", "{\"mappings\": {\"4012\": \"TEA\", \"4001\": \"TEA\"}}");

        var codes = share.profiles(clock).skuCodes(M);

        assertEquals(12, codes.meaning("4012").orElseThrow().units());
        assertEquals(1, codes.meaning("4001").orElseThrow().units());
        assertTrue(codes.find("4012").isPresent());
    }
}
