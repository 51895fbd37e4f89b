package org.packbench.core.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.core.shop.ShopException.Kind;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;

class ShopTest {
    private final ClientProfile client = ModelFactory.eINSTANCE.createClientProfile();

    @Test
    void aClientHasTheShopThatWasPutIntoIt() {
        assertEquals(Optional.empty(), Shop.of(client));
        for (Optional<String> location : java.util.List.of(Optional.of("Warehouse"), Optional.<String>empty())) {
            Shop shop = new Shop("shopify", "m.myshopify.com", location);
            shop.putInto(client);
            assertEquals(Optional.of(shop), Shop.of(client));
        }
    }

    @Test
    void aShopWithoutAnAddressIsNone() {
        new Shop("shopify", " ", Optional.empty()).putInto(client);
        assertEquals(Optional.empty(), Shop.of(client));
    }

    @Test
    void aTokenIsInNoText() {
        ShopToken token = new ShopToken("shpat_secret");
        assertFalse(token.toString().contains("secret"));
        assertEquals("no: …, …", token.removedFrom("no: shpat_secret, shpat_secret"));
        ShopException fault = new ShopException(Kind.TOKEN_REFUSED, "m", 1, 0, token.removedFrom("shpat_secret"), null);
        assertFalse(String.valueOf(fault.getMessage()).contains("secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "line\nbreak", "пароль"})
    void whatNoHeaderCouldCarryIsNoToken(String text) {
        assertThrows(IllegalArgumentException.class, () -> new ShopToken(text));
    }
}
