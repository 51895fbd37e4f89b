package org.packbench.ui.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.profile.SkuProposals;
import org.packbench.core.shop.Shop;
import org.packbench.core.shop.ShopException;
import org.packbench.core.shop.ShopException.Kind;
import org.packbench.core.shop.ShopSource;
import org.packbench.core.shop.ShopToken;

/** Which source is asked with which token, and what is said where there is none. */
class ShopsTest {
    private static final Shop SHOP = new Shop("market", "m.market", Optional.empty());

    private final Shops shops = new Shops();

    /** A shop system of somebody else's, which is installed beside ours. */
    private static final class Market implements ShopSource {
        @Override
        public String system() {
            return "market";
        }

        @Override
        public String label() {
            return "Market";
        }

        @Override
        public Optional<String> address(String typed) {
            return Optional.of(typed);
        }

        @Override
        public String name(Shop shop, ShopToken token, IProgressMonitor monitor) {
            return shop.address() + " by " + token.secret();
        }

        @Override
        public Fetched fetch(Shop shop, ShopToken token, IProgressMonitor monitor) {
            return new Fetched(new Result.Rejected(List.of()), new SkuProposals.Draft().proposals());
        }
    }

    private Kind refusal() {
        return assertThrows(ShopException.class, () -> shops.fetch(SHOP, new NullProgressMonitor()))
                .kind();
    }

    @Test
    void aSystemThatNothingReadsIsNamed() {
        assertEquals(Kind.NO_SOURCE, refusal());
        var market = new Market();
        shops.addSource(market);
        assertEquals(List.of(market), shops.systems());
        assertEquals(Kind.NO_TOKEN, refusal());
        shops.removeSource(market);
        assertEquals(Kind.NO_SOURCE, refusal());
    }

    @Test
    void aTokenThatWasTypedIsTriedWithoutBeingKept() throws Exception {
        shops.addSource(new Market());
        var typed = Optional.of(new ShopToken("typed"));
        assertEquals("m.market by typed", shops.name(SHOP, typed, new NullProgressMonitor()));
        assertEquals(Optional.empty(), shops.token(SHOP));
    }
}
