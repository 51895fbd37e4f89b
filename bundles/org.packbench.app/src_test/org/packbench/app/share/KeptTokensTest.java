package org.packbench.app.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.shop.Shop;
import org.packbench.core.shop.ShopToken;
import org.packbench.core.storage.StorageException.Refused;

/** What the environment says; the secure storage itself works in a running Equinox only. */
final class KeptTokensTest {
    private static final Shop SHOP = new Shop("shopify", "m.myshopify.com", Optional.empty());

    @Test
    void theEnvironmentWinsBeforeAnythingIsOpened() throws Exception {
        KeptTokens tokens = new KeptTokens(Map.of(KeptTokens.TOKEN, " shpat_1 ")::get, () -> null);
        assertEquals(Optional.of(new ShopToken("shpat_1")), tokens.token(SHOP));
    }

    @Test
    void aMissingSafeIsToldWithWhatToDoAndWithoutTheToken() {
        KeptTokens tokens = new KeptTokens(name -> null, () -> null);
        assertTrue(String.valueOf(
                        assertThrows(Refused.class, () -> tokens.token(SHOP)).getMessage())
                .contains(KeptTokens.TOKEN));
        Refused refused = assertThrows(Refused.class, () -> tokens.keep(SHOP, new ShopToken("shpat_secret")));
        assertFalse(String.valueOf(refused.getMessage()).contains("secret"));
    }
}
