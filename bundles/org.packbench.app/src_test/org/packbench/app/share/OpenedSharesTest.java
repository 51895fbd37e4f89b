package org.packbench.app.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.packbench.core.storage.Shares;

class OpenedSharesTest {
    @Test
    void the_configuration_of_a_share_hands_on_the_seconds_that_an_attempt_may_take() {
        var properties = OpenedShares.properties("/srv/packs (old)", Duration.ofSeconds(7), "1a");
        assertEquals("/srv/packs (old)", properties.get(Shares.ROOT));
        assertEquals(7L, properties.get(Shares.TIMEOUT));
        assertEquals("(share.opening=1a)", properties.get("storage.target"));
    }
}
