package org.packbench.ui.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.SessionId;
import org.packbench.core.lease.Observation;
import org.packbench.core.session.OpenSession.Saving;
import org.packbench.ui.desk.DeskState;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Role;

/** The status line says where the work is, and never worse or better than it is. */
final class StatusTextsTest {
    private static final Instant AT = Instant.parse("2025-11-10T12:31:59Z");
    private static final DeskState DESK = new DeskState(new ShareState.None(), Optional.empty(), Optional.empty());

    private static Saving saving(int waiting, Optional<String> problem, Optional<String> spool, boolean lost) {
        Optional<Observation> taker = lost
                ? Optional.of(new Observation(
                        new SessionId("SESSIONS/CLIENT_M/x"),
                        Observation.State.ACTIVE,
                        2,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Duration.ZERO))
                : Optional.empty();
        return new Saving(waiting, 7, Optional.of(AT), Optional.of(AT), problem, spool, taker);
    }

    private static StatusTexts.Said saved(Saving saving) {
        return StatusTexts.saved(DESK, Optional.of(saving), true);
    }

    @Test
    void withoutAShareItSaysSo() {
        assertEquals(
                "No share chosen",
                StatusTexts.saved(DESK, Optional.empty(), true).text());
    }

    @Test
    void everythingOnTheShareIsSaidWithItsTime() {
        assertEquals(
                "Saved on the share " + Times.clock(AT),
                saved(saving(0, Optional.empty(), Optional.empty(), false)).text());
    }

    @Test
    void whatIsOnItsWayIsNotCalledSavedOnTheShare() {
        assertEquals(
                "Saved here · 1 on its way",
                saved(saving(1, Optional.empty(), Optional.empty(), false)).text());
    }

    @Test
    void anUnreachableShareIsSaidInAmberWithTheNumberThatWaits() {
        StatusTexts.Said said = saved(saving(3, Optional.of("no answer"), Optional.empty(), false));
        assertEquals("Saved here · 3 wait for the share", said.text());
        assertEquals(Role.AMBER, said.ink());
    }

    @Test
    void aSpoolThatCannotBeWrittenIsSaidBeforeAnythingElse() {
        StatusTexts.Said said = saved(saving(3, Optional.of("no answer"), Optional.of("disk full"), false));
        assertEquals("NOT SAVED", said.text());
        assertEquals(Role.RED, said.ink());
    }

    @Test
    void aSessionThatWasTakenIsNobodysHere() {
        Saving taken = saving(1, Optional.empty(), Optional.empty(), true);
        assertEquals("Kept aside on this PC", saved(taken).text());
        assertTrue(StatusTexts.lock(Optional.of(taken), true).text().startsWith("Taken over"));
    }

    @Test
    void theLockTellsWhenItWasRenewed() {
        Saving fine = saving(0, Optional.empty(), Optional.empty(), false);
        assertEquals(
                "This session is yours · renewed " + Times.clock(AT),
                StatusTexts.lock(Optional.of(fine), true).text());
        assertEquals("No session", StatusTexts.lock(Optional.empty(), true).text());
    }

    @Test
    void aServersShareIsNamedWholeAndAFolderByItsName() {
        assertEquals("\\\\192.168.88.101\\Z_GreenDelivery", StatusTexts.name("\\\\192.168.88.101\\Z_GreenDelivery"));
        assertEquals("smb://server/share", StatusTexts.name("smb://server/share"));
        assertEquals("Green Delivery", StatusTexts.name("/home/maria/Green Delivery/"));
        assertEquals("Packing", StatusTexts.name("Z:\\Packing"));
        assertEquals("Z:\\", StatusTexts.name("Z:\\"));
    }
}
