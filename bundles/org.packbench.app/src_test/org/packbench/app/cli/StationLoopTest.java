package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.lease.Observation;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Waiting.Waiter;

/** The station's conversation, line by line. */
class StationLoopTest {
    private final StationSession session = new StationSession(new PackingPlan(
            List.of(order("1001", line(0, "SKU-A", 2), line(1, "SKU B", 1)), order("1002", line(0, "SKU-C", 1)))));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static PackingPlan.Order order(String number, PackingPlan.Line... lines) {
        return new PackingPlan.Order(new OrderNumber(number), List.of(lines));
    }

    private static PackingPlan.Line line(int row, String sku, int required) {
        return new PackingPlan.Line(row, new Sku(sku), "Product", required);
    }

    private List<String> talk(String... lines) throws IOException, Exit {
        var in = new BufferedReader(new StringReader(String.join("\n", lines)));
        new StationLoop(session, new PrintStream(out, true, StandardCharsets.UTF_8), Duration.ofMillis(20))
                .run(in, List.of());
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void theFirstLineTellsTheSession() throws Exception {
        List<String> said = talk();
        assertEquals(1, said.size(), "and nothing is said unasked");
        assertTrue(
                said.getFirst()
                        .replace(" ", "")
                        .startsWith(
                                "{\"session\":\"SESSIONS/CLIENT_M/2025-11-10_13-18-00\",\"orders\":2,\"resumed\":false"),
                said.getFirst());
        assertTrue(session.closed(), "the end of input closes");
    }

    @Test
    void everyLineIsAnsweredByOneWithTheWholeOfTheOpenOrder() throws Exception {
        List<String> said = talk("scan 1001", "scan SKU-A", "scan sku b", "scan SKU B");
        assertEquals(5, said.size());
        assertEquals(
                "{\"op\":\"scan\",\"arg\":\"SKUB\",\"outcome\":\"SKU_EXTRA\",\"order\":\"1001\",\"lines\":["
                        + "{\"row\":0,\"sku\":\"SKU-A\",\"packed\":1,\"required\":2},"
                        + "{\"row\":1,\"sku\":\"SKUB\",\"packed\":1,\"required\":1}],\"extras\":{\"skub\":1},"
                        + "\"completed\":[],\"skipped\":[],\"all_done\":false,\"seq\":4,\"saved\":true}",
                said.get(4).replace(" ", ""));
    }

    @Test
    void anOrderThatIsClosedIsShownNoMore() throws Exception {
        String last = talk("scan 1001", "force 0", "force 1", "scan 1002", "skip")
                .get(5)
                .replace(" ", "");
        assertTrue(last.contains("\"outcome\":\"SKIPPED\",\"order\":null,\"lines\":[],\"extras\":{}"), last);
        assertTrue(last.contains("\"completed\":[\"1001\"],\"skipped\":[\"1002\"],\"all_done\":true"), last);
    }

    @Test
    void whatCannotBeReadIsABadOperationAndAnEmptyScanIsIgnored() throws Exception {
        List<String> said = talk("dance", "undo", "force x", "skip now", "keep", "", "scan", "SCAN 1001");
        for (int i : new int[] {1, 2, 3, 4, 5, 6, 8})
            assertTrue(said.get(i).contains("\"BAD_OPERATION\""), said.get(i));
        assertTrue(said.get(7).contains("\"IGNORED\""), said.get(7));
    }

    @Test
    void savedIsTrueOnlyWhenTheShareHasIt() throws Exception {
        session.reachable = false;
        List<String> said = talk("scan 1001", "status", "end", "quit");
        assertTrue(said.get(1).replace(" ", "").endsWith("\"seq\":1,\"saved\":false}"), said.get(1));
        assertTrue(said.get(2).replace(" ", "").contains("\"waiting\":1,\"saved_through\":0,"), said.get(2));
        assertTrue(said.get(3).contains("\"op\"") && said.get(3).contains("false"), said.get(3));
        assertTrue(said.get(4).contains("\"CLOSED\""), said.get(4));
    }

    @Test
    void endSaysWhatCouldNotBeDoneAndIsTheLast() throws Exception {
        List<String> said = talk("end", "scan 1001");
        assertEquals(2, said.size());
        assertTrue(said.get(1).contains("\"SESSION_ENDED\"") && said.get(1).contains("global_stats"), said.get(1));
        assertTrue(said.get(1).contains("report (2).xlsx"), said.get(1));
    }

    @Test
    void whoAsksStandsInTheStatusAndIsNotSaidUnasked() throws Exception {
        session.waiting = List.of(waiter(Optional.empty()), waiter(Optional.of("May I go on?")));
        List<String> said = talk("scan 1001", "status");
        assertEquals(3, said.size());
        assertFalse(said.get(1).contains("May I go on?"), said.get(1));
        assertTrue(said.get(2).contains("\"requests\":[{") && said.get(2).contains("May I go on?"), said.get(2));
    }

    @Test
    void releaseHandsOverToWhoAsksAndIsTheLast() throws Exception {
        session.waiting = List.of(waiter(Optional.empty()), waiter(Optional.of("May I go on?")));
        List<String> said = talk("release", "scan 1001");
        assertEquals(2, said.size());
        assertTrue(said.get(1).contains("\"CLOSED\"") && said.get(1).contains("May I go on?"), said.get(1));
        assertEquals(Optional.of(session.waiting.get(1).id()), session.handedTo);
    }

    @Test
    void releaseWithoutAnybodyWhoWaitsChangesNothing() throws Exception {
        List<String> said = talk("release", "scan 1001");
        assertEquals(3, said.size());
        assertTrue(said.get(1).contains("\"outcome\":null"), said.get(1));
    }

    @Test
    void declineAnswersTheFirstWhoAsks() throws Exception {
        session.waiting = List.of(waiter(Optional.of("May I go on?")));
        assertTrue(talk("decline two orders left").get(1).contains("May I go on?"));
        assertEquals("two orders left", session.declined);
    }

    @Test
    void aSessionReleasedForIdlenessIsToldAndStops() {
        session.departure = Optional.of(new OpenSession.Departure.Idle(Duration.ofMinutes(15)));
        Exit exit = assertThrows(Exit.class, () -> talk("scan 1001"));
        assertEquals(3, exit.code());
        assertTrue(exit.text().contains("15 minutes"), exit.text());
    }

    private Waiter waiter(Optional<String> request) {
        return new Waiter(UUID.randomUUID(), session.worker(), "PC2", "packer", Instant.EPOCH, request);
    }

    @Test
    void whoLostTheSessionIsToldAndStops() {
        session.lost = taken();
        assertEquals(3, assertThrows(Exit.class, () -> talk("scan 1001")).code());
        assertTrue(session.closed());
    }

    @Test
    void losingItWhileAScanComesIsToldInTheSameWay() {
        session.losing = taken();
        assertEquals(3, assertThrows(Exit.class, () -> talk("scan 1001")).code());
        assertTrue(session.closed());
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("\"op\""));
    }

    private Optional<Observation> taken() {
        return Optional.of(new Observation(
                session.id(),
                Observation.State.ACTIVE,
                2,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO));
    }
}
