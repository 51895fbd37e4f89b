package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.SessionId;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.statistics.Figure;
import org.packbench.core.statistics.PackingStatistics.Rebuilt;
import org.packbench.core.statistics.Selection;
import org.packbench.core.statistics.Sums;
import org.packbench.core.statistics.Totals;
import org.packbench.lease.file.FileLeases;
import org.packbench.sessions.history.JournaledHistory;
import org.packbench.sessions.statistics.SummaryStatistics;

/** Older summaries may tell no items: that is not the same as none, and no sum takes it for that. */
@Timeout(60)
class UntoldItemsTest {
    private static final String FLAT_WITHOUT_ITEMS = """
        {"version": "1.0", "client_id": "M", "started_at": "2025-11-03T14:30:00", "completed_at": "2025-11-03T15:30:00",
         "duration_seconds": 3600, "pc_name": "PC-OLD", "total_orders": 150, "completed_orders": 148}\
        """;

    private static final String NESTED_WITHOUT_ITEMS = """
        {"client_id": "M", "started_at": "2025-11-20T10:00:00", "completed_at": "2025-11-20T12:00:00",
         "duration_seconds": 7200, "summary": {"total_orders": 45, "completed_orders": 45}}\
        """;

    private static final String LEFT_EARLY = """
        {"version": "1.0", "client_id": "M", "started_at": "2025-11-04T14:30:00", "completed_at": "2025-11-04T15:30:00",
         "duration_seconds": 3600, "total_orders": 150, "completed_orders": 100, "total_items": 567}\
        """;

    private static final String TOLD = """
        {"version": "1.0", "client_id": "M", "started_at": "2025-11-05T14:30:00", "completed_at": "2025-11-05T16:30:00",
         "duration_seconds": 7200, "total_orders": 150, "completed_orders": 148, "total_items": 567, "items_packed": 560}\
        """;

    private static final String NOTHING_DONE = """
        {"version": "1.0", "client_id": "M", "started_at": "2025-11-06T14:30:00", "completed_at": "2025-11-06T14:40:00",
         "duration_seconds": 600, "total_orders": 150, "completed_orders": 0, "total_items": 567}\
        """;

    private Share share;
    private Program office;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        office = share.program("OFFICE");
    }

    private SessionEntry told(String day, String summary) throws Exception {
        SessionId id = new SessionId("SESSIONS/CLIENT_M/" + day + "_1");
        share.write(id + "/session_summary.json", summary);
        return new JournaledHistory(share.disk, new FileLeases(share.disk, office.pc), office.client, List.of())
                .read(id)
                .overview();
    }

    private Totals sum() throws Exception {
        Rebuilt rebuilt = new SummaryStatistics(
                        share.disk, new FileLeases(share.disk, office.pc), office.client, office.pc)
                .rebuild(false, new NullProgressMonitor());
        assertEquals(List.of(), rebuilt.problems());
        return Sums.total(rebuilt.sessions(), Selection.ALL);
    }

    @Test
    void scenario22ASessionWhoseItemsNoFileTellsHasNoNumberOfThem() throws Exception {
        for (String summary : List.of(FLAT_WITHOUT_ITEMS, NESTED_WITHOUT_ITEMS)) {
            SessionEntry entry = told("2025-11-03", summary);
            assertTrue(entry.completed() > 0);
            assertEquals(OptionalInt.empty(), entry.packedTold(), summary);
            assertEquals(OptionalInt.empty(), entry.unitsTold(), summary);
            assertEquals(OptionalDouble.empty(), entry.itemsPerHour(), summary);
            assertTrue(entry.ordersPerHour().isPresent());
        }
        SessionEntry left = told("2025-11-04", LEFT_EARLY);
        assertEquals(OptionalInt.empty(), left.packedTold(), "of 100 of 150 orders nobody knows");
        assertEquals(OptionalInt.of(567), left.unitsTold());
    }

    @Test
    void scenario22WhatTheFilesTellIsTheNumberAlsoWhereItIsNone() throws Exception {
        SessionEntry told = told("2025-11-05", TOLD);
        assertEquals(OptionalInt.of(560), told.packedTold());
        assertEquals(OptionalInt.of(567), told.unitsTold());
        assertEquals(OptionalInt.of(0), told("2025-11-06", NOTHING_DONE).packedTold());
    }

    @Test
    void scenario22NoSumCountsUntoldItemsAsNone() throws Exception {
        told("2025-11-03", FLAT_WITHOUT_ITEMS);
        told("2025-11-20", NESTED_WITHOUT_ITEMS);
        assertEquals(OptionalDouble.empty(), Figure.ITEMS.of(sum()));
        assertEquals(OptionalDouble.empty(), Figure.ITEMS_PER_HOUR.of(sum()));
        told("2025-11-05", TOLD);
        told("2025-11-06", NOTHING_DONE);
        Totals all = sum();
        assertEquals(148 + 45 + 148, all.orders());
        assertEquals(560, Figure.ITEMS.of(all).orElseThrow());
        assertEquals(148 + 45, all.ordersWithoutItems());
        assertEquals(
                560 / ((7200 + 600) / 3600.0), Figure.ITEMS_PER_HOUR.of(all).orElseThrow(), 1e-9);
        assertEquals((3600 + 7200 + 7200 + 600) / 3600.0, all.hours(), 1e-9);
    }
}
