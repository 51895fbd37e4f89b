package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.Sku;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.profile.SettingKey;
import org.packbench.core.session.OpenSession;

/** What a client has its own way in counts for its sessions, and for those that are open no more than it did. */
@Timeout(60)
class ClientsOwnWayTest {
    private static final SettingKey KIT = SettingKey.of("packing", "kits", "SKU-1", "components", "TEA");

    private Share share;
    private Program program;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        program = share.program("PC1");
    }

    private void says(SettingKey key, String value) {
        program.client.says.put(key, value);
    }

    @Test
    @DisplayName("a kit is packed as its components, as they were when the session was started")
    void kitsAreDecidedOnce() throws Exception {
        says(KIT, "3");
        OpenSession session = program.start(Share.orders(1));
        assertEquals(List.of(3, 1), required(session));
        says(KIT, "5");
        Program.scan(session, "A0", "TEA", "TEA");
        Program.close(session);

        OpenSession again = program.restore(session.id());
        assertEquals(List.of(3, 1), required(again));
        Program.scan(again, "A0", "TEA", "SKU-2");
        assertEquals(List.of(new OrderNumber("A0")), again.state().completed());
        Program.end(again);
        assertEquals(1, share.summary(session.id()).orders().size());
    }

    @Test
    @DisplayName("a list whose kits were taken apart is still found as the list it was")
    void theSameListIsFound() throws Exception {
        says(KIT, "3");
        OpenSession session = program.start(Share.orders(1));
        assertEquals(1, program.sessions.ofSameList(Program.M, Share.orders(1)).size());
        Program.close(session);
    }

    @Test
    @DisplayName("what another tool has packed of a kit stays packed by the lines of its list")
    void anothersSessionKeepsItsLines() throws Exception {
        says(KIT, "3");
        String folder = "SESSIONS/CLIENT_M/2025-11-10_1";
        share.write(folder + "/packing_lists/day.json", """
                {"orders": [{"order_number": "A0", "items": [
                  {"sku": "SKU-1", "product_name": "One", "quantity": 2}]}]}""");
        share.write(
                folder + "/packing/day/packing_state.json",
                "{\"in_progress\": {\"A0\": [{\"sku\": \"SKU-1\", \"packed\": 1}]}, \"completed_orders\": []}");

        OpenSession session = program.restore(new SessionId(folder + "/packing/day"));

        assertEquals(List.of(2), required(session));
        assertEquals(1, session.state().packedUnits());
        Program.close(session);
    }

    @Test
    @DisplayName("cartons and orders that items open are folded again as they were judged")
    void cartonsAndOpenedOrdersAreRead() throws Exception {
        says(SettingKey.of("packing", "itemOpensOrder"), "true");
        says(KIT, "3");
        program.client.codes = new SkuCodes(Map.of("4003", new Sku("TEA")), Map.of("4003", 3));
        OpenSession session = program.start(Share.orders(1));
        assertEquals(
                "SKU_OK", session.perform(new Operation.Scan("4003")).outcome().wireName());
        assertEquals(3, session.state().packedUnits());
        var state = session.state();
        Program.close(session);

        OpenSession again = program.restore(session.id());
        assertEquals(
                state.progress(new OrderNumber("A0")).packed(),
                again.state().progress(new OrderNumber("A0")).packed());
        assertEquals(1, again.state().progress(new OrderNumber("A0")).scans().size());
        Program.close(again);
    }

    private static List<Integer> required(OpenSession session) {
        return session.state().plan().orders().getFirst().required();
    }
}
