package org.packbench.importer.shopify.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one form in which the address of a shop is kept. */
class ShopAddressTest {
    @ParameterizedTest
    @CsvSource({
        "m, m.myshopify.com",
        "M-Cosmetics.MyShopify.com, m-cosmetics.myshopify.com",
        "https://m.myshopify.com/admin/orders, m.myshopify.com",
        "https://admin.shopify.com/store/m-cosmetics/orders?x=1, m-cosmetics.myshopify.com"
    })
    void anAddressIsKeptInOneForm(String typed, String kept) {
        assertEquals(Optional.of(kept), new ShopifyShop(ShopNameTest.config("https://{shop}/")).address(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "m.example.com",
                "http://m.myshopify.com",
                "m.myshopify.com.example.com",
                "m.myshopify.com:8080",
                "user@m.myshopify.com",
                "-m",
                "m m",
                "https://admin.shopify.com/store/",
                "m.myshopify.com@example.com"
            })
    void whatIsNoAddressOfAShopIsNone(String typed) {
        assertEquals(Optional.empty(), new ShopifyShop(ShopNameTest.config("https://{shop}/")).address(typed));
    }
}
