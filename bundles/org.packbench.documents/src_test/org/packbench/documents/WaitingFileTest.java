package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who waits for a session, and what its holder says to them. */
class WaitingFileTest {
    private static final UUID WAIT = new UUID(3, 4);

    private static WaitingFile file(Optional<String> request) {
        return new WaitingFile(
                WAIT, Journals.header(1).holder(), Instant.parse("2025-11-10T08:15:30.123456Z"), request);
    }

    @Test
    void whoWaitsIsReadAsWritten() {
        for (Optional<String> request : java.util.List.of(Optional.<String>empty(), Optional.of("Може ли?\n\"now\""))) {
            WaitingFile file = file(request);
            assertEquals(Optional.of(file), WaitingFile.read(file.write()));
            assertTrue(WaitingFile.is(file.name()), file.name());
        }
    }

    @Test
    void aFileThatIsTornOrSomethingElseIsNobodys() {
        byte[] whole = file(Optional.empty()).write();
        for (int length = 0; length < whole.length - 2; length += 7)
            assertEquals(Optional.empty(), WaitingFile.read(java.util.Arrays.copyOf(whole, length)));
        assertEquals(Optional.empty(), WaitingFile.read("{\"id\": 5}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatTheHolderSaysIsReadAsWritten() {
        HandoverFile said = HandoverFile.NOTHING.favour(Optional.of(WAIT)).decline(new UUID(5, 6), "two orders left");
        assertEquals(said, HandoverFile.read(said.write()));
        assertEquals(
                Map.of(new UUID(5, 6), "two orders left"),
                said.favour(Optional.empty()).declined());
    }

    @Test
    void whatCannotBeReadSaysNothing() {
        assertEquals(HandoverFile.NOTHING, HandoverFile.read(new byte[0]));
        byte[] strange = "{\"favoured\": \"me\", \"declined\": {\"you\": \"no\"}}".getBytes(StandardCharsets.UTF_8);
        assertEquals(HandoverFile.NOTHING, HandoverFile.read(strange));
    }
}
