package org.packbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.packbench.core.importer.Importer;
import org.packbench.core.profile.SkuImporter;
import org.packbench.core.shop.Shop;
import org.packbench.core.shop.ShopSource;
import org.packbench.core.shop.ShopToken;
import org.packbench.core.shop.ShopTokens;

/** What Shopify's bundle brings is there for whoever asks, and the tokens of shops, in a secure storage of this test's own. */
class ShopsTest {
    private static final Shop SHOP = new Shop("shopify", "m.myshopify.com", Optional.empty());

    private final BundleContext context =
            FrameworkUtil.getBundle(ShopsTest.class).getBundleContext();

    private <T, R> List<R> installed(Class<T> type, Function<T, R> what) throws InterruptedException {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            Objects.requireNonNull(tracker.waitForService(10_000), "no " + type + " within 10 s");
            return tracker.getTracked().values().stream().map(what).toList();
        } finally {
            tracker.close();
        }
    }

    @Test
    void itsImportersAndItsShopsAreInstalled() throws InterruptedException {
        assertTrue(installed(Importer.class, Importer::label)
                .containsAll(Arrays.asList("Shopify packing list", "Shopify orders export")));
        assertTrue(installed(SkuImporter.class, SkuImporter::label).contains("Shopify products export"));
        assertTrue(installed(ShopSource.class, ShopSource::system).contains("shopify"));
    }

    @Test
    void aTokenThatIsKeptIsFoundForItsShopUntilItIsForgotten() throws Exception {
        ServiceTracker<ShopTokens, ShopTokens> tracker = new ServiceTracker<>(context, ShopTokens.class, null);
        tracker.open();
        try {
            ShopTokens tokens = Objects.requireNonNull(tracker.waitForService(10_000), "no tokens within 10 s");
            Shop another = new Shop("shopify", "r.myshopify.com", Optional.empty());
            assertEquals(Optional.empty(), tokens.token(SHOP));
            tokens.keep(SHOP, new ShopToken("shpat_1"));
            assertEquals(Optional.of(new ShopToken("shpat_1")), tokens.token(SHOP));
            assertEquals(Optional.empty(), tokens.token(another));
            tokens.forget(SHOP);
            assertEquals(Optional.empty(), tokens.token(SHOP));
        } finally {
            tracker.close();
        }
    }
}
