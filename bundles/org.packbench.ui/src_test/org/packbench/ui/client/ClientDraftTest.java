package org.packbench.ui.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.packbench.core.profile.ClientSettings;
import org.packbench.core.profile.SettingEdit;
import org.packbench.core.profile.SettingKey;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;

/** What is edited is sent as edits; what others changed meanwhile is shown and asked. */
class ClientDraftTest {
    private static final SettingKey DPI = SettingKey.of("barcodeLabel", "dpi");
    private static final SettingKey WIDTH = SettingKey.of("barcodeLabel", "widthMm");
    private static final SettingKey POST = SettingKey.of("courierDeadlines", "PostOne");

    private final ClientDraft draft = new ClientDraft(client(Map.of(POST, "15:00")));

    private static ClientProfile client(Map<SettingKey, String> settings) {
        ClientProfile client = ModelFactory.eINSTANCE.createClientProfile();
        client.setClientName("M");
        settings.forEach((key, value) -> ClientSettings.set(client, key, Optional.of(value)));
        return client;
    }

    @Test
    void onlyWhatWasChangedIsSentWithWhatItWasMadeOn() {
        draft.put(DPI, "300");
        draft.put(WIDTH, "65");
        draft.remove(POST);
        assertEquals(
                Set.of(
                        new SettingEdit(DPI, Optional.of("203"), Optional.of("300")),
                        new SettingEdit(POST, Optional.of("15:00"), Optional.empty())),
                Set.copyOf(draft.edits()));
    }

    @Test
    void whatWasSavedIsNoEditAnyMore() {
        draft.put(DPI, "300");
        draft.refreshed(client(Map.of(POST, "15:00", DPI, "300")));
        assertFalse(draft.dirty());
        assertEquals(Map.of(), draft.clashes());
    }

    @Test
    void whatOthersChangedIsTakenOverAndMyOwnStays() {
        draft.put(DPI, "300");
        draft.refreshed(client(Map.of(POST, "14:00")));
        assertEquals("14:00", draft.get(POST));
        assertEquals("300", draft.get(DPI));
        assertEquals(Map.of(), draft.clashes());
    }

    @Test
    void whatBothChangedIsAskedAndMineIsSentOnWhatWasSeenThen() {
        draft.put(DPI, "300");
        draft.refreshed(client(Map.of(POST, "15:00", DPI, "600")));
        assertEquals(Map.of(DPI, Optional.of("600")), draft.clashes());
        draft.keepMine(DPI);
        assertEquals(Map.of(), draft.clashes());
        assertEquals(List.of(new SettingEdit(DPI, Optional.of("600"), Optional.of("300"))), draft.edits());
    }

    @Test
    void theirsMayBeTaken() {
        draft.put(POST, "16:00");
        draft.refreshed(client(Map.of()));
        assertEquals(Map.of(POST, Optional.empty()), draft.clashes());
        draft.takeTheirs(POST);
        assertEquals("", draft.get(POST));
        assertFalse(draft.dirty());
    }

    @Test
    void whatIsWrongIsSaidOfItsSetting() {
        draft.put(WIDTH, "650");
        draft.put(Checks.NAME, " ");
        draft.put(Checks.CAP, "100");
        draft.put(SettingKey.of("requiredColumns", "sku"), "quantity");
        draft.put(SettingKey.of("courierDeadlines", "DHL"), "25:00");
        draft.put(SettingKey.of("packing", "units", "%%13"), "2");
        draft.put(SettingKey.of("packing", "units", "4012"), "1");
        draft.put(SettingKey.of("packing", "kits", "GIFT", "components", "gift"), "1");
        Map<SettingKey, String> problems = Checks.of(draft.all());
        assertTrue(problems.get(WIDTH).contains("15"), problems::toString);
        assertEquals(
                Set.of(
                        WIDTH,
                        Checks.NAME,
                        Checks.CAP,
                        SettingKey.of("requiredColumns", "sku"),
                        SettingKey.of("requiredColumns", "quantity"),
                        SettingKey.of("courierDeadlines", "DHL"),
                        SettingKey.of("packing", "units", "%%13"),
                        SettingKey.of("packing", "units", "4012"),
                        SettingKey.of("packing", "kits", "GIFT", "components", "gift")),
                problems.keySet());
    }

    @Test
    void aNewClientHasNothingWrong() {
        assertEquals(Map.of(), Checks.of(draft.all()));
    }

    @Test
    void aKitIsNoComponentOfAnother() {
        draft.put(SettingKey.of("packing", "kits", "GIFT", "components", "TEA"), "1");
        assertTrue(
                Entries.KITS.problem(List.of("BOX", "gift", "1"), draft.all()).isPresent());
        assertEquals(Optional.empty(), Entries.KITS.problem(List.of("BOX", "TEA", "1"), draft.all()));
    }

    @Test
    void rowsAreReadAndWrittenAlike() {
        draft.put(Entries.KITS.key(List.of("GIFT", "TEA", "02")), Entries.KITS.value(List.of("GIFT", "TEA", "02")));
        assertEquals(List.of(List.of("GIFT", "TEA", "2")), Entries.KITS.rows(draft));
        assertEquals(List.of(List.of("PostOne", "15:00")), Entries.DEADLINES.rows(draft));
    }
}
