package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.ClientId;
import org.packbench.documents.SessionInfoFile.ListProgress;

class SessionInfoFileTest {
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final Instant NOW = Instant.parse("2025-11-10T09:00:05.678901Z");

    @Test
    void theExcelFlowHasTheKeysItsToolsExpect() {
        var info = SessionInfoFile.excel(new ClientId("M"), "C:\\Lists\\a.xlsx", NOW, "PC1", SOFIA);
        assertEquals("""
                {
                  "client_id": "M",
                  "packing_list_path": "C:\\\\Lists\\\\a.xlsx",
                  "started_at": "2025-11-10T11:00:05",
                  "pc_name": "PC1"
                }\
                """, text(info));
        var read = SessionInfoFile.read(Samples.read("session_info.excel.json"), SOFIA);
        assertEquals(Optional.of("M"), read.clientId());
        assertEquals(Optional.of("C:\\Lists\\DHL Orders.xlsx"), read.packingListPath());
        assertEquals(Optional.of("WAREHOUSE-PC-1"), read.pcName());
        assertEquals(Optional.of(Instant.parse("2025-11-03T12:30:45.123Z")), read.startedAt());
    }

    @Test
    void theShopifyFlowNamesEveryList() {
        var info = SessionInfoFile.read(Samples.read("session_info.shopify.json"), SOFIA);
        assertEquals(Optional.of("active"), info.status());
        assertEquals(Optional.of("2025-11-10_1"), info.sessionName());
        assertEquals(Optional.of(150), info.totalOrders());
        assertEquals(Optional.of(142), info.fulfillableOrders());
        assertEquals(
                Map.of(
                        "DHL_Orders",
                        new ListProgress(
                                Optional.of(Instant.parse("2025-11-10T07:30:00Z")),
                                "in_progress",
                                Optional.of(Instant.parse("2025-11-10T08:15:00Z")))),
                info.packingProgress());
    }

    @Test
    void scenario6AnotherListOfTheSessionStandsBesideTheFirst() {
        var info = SessionInfoFile.read(Samples.read("session_info.shopify.json"), SOFIA)
                .withProgress("PostOne_Orders", SessionInfoFile.IN_PROGRESS, NOW);
        assertEquals(
                List.of("DHL_Orders", "PostOne_Orders"),
                List.copyOf(info.packingProgress().keySet()));
    }

    @Test
    void scenario18StartedSurvivesAResume() {
        var info = SessionInfoFile.read(Samples.read("session_info.shopify.json"), SOFIA)
                .withProgress("DHL_Orders", SessionInfoFile.COMPLETED, NOW);
        ListProgress list = info.packingProgress().get("DHL_Orders");
        assertEquals(Optional.of(Instant.parse("2025-11-10T07:30:00Z")), list.startedAt());
        assertEquals("completed", list.status());
        assertEquals(Optional.of(Instant.parse("2025-11-10T09:00:05Z")), list.updatedAt());
    }

    @Test
    void unknownKeysAndTheirOrderSurviveASave() {
        String before = new String(Samples.read("session_info.shopify.json"), StandardCharsets.UTF_8);
        var info = SessionInfoFile.read(before.getBytes(StandardCharsets.UTF_8), SOFIA);
        assertEquals(before.strip(), text(info));
        assertEquals(
                before.strip()
                        .replace("\"status\": \"in_progress\"", "\"status\": \"completed\"")
                        .replace("2025-11-10T10:15:00", "2025-11-10T11:00:05"),
                text(info.withProgress("DHL_Orders", SessionInfoFile.COMPLETED, NOW)));
        assertEquals(
                before.strip().replace("\"status\": \"active\"", "\"status\": \"completed\""),
                text(info.withStatus("completed")));
    }

    @Test
    void whatCannotBeReadIsNeverWrittenOver() {
        var info = SessionInfoFile.read("{\"client_id\":".getBytes(StandardCharsets.UTF_8), SOFIA);
        assertFalse(info.readable());
        assertEquals(Optional.empty(), info.startedAt());
        assertThrows(IllegalStateException.class, info.withStatus("completed")::write);
    }

    private static String text(SessionInfoFile info) {
        return new String(info.write(), StandardCharsets.UTF_8);
    }
}
