package org.packbench.importer.shopify.live;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.packbench.core.shop.Shop;
import org.packbench.core.shop.ShopException;
import org.packbench.core.shop.ShopSource;
import org.packbench.core.shop.ShopToken;

/**
 * Fulfillment orders of a Shopify shop, by its Admin GraphQL API. The token needs {@code read_orders}, and
 * {@code read_merchant_managed_fulfillment_orders} or its siblings for other locations.
 */
@Component
public final class ShopifyShop implements ShopSource {
    /** The version that is asked for; each is served for a year, after that the oldest one that is. */
    static final String VERSION = "2026-10";

    /** Whoever names another host does not get the token. */
    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9][a-z0-9-]{0,62})(\\.myshopify\\.com)?");

    private static final Pattern ADMIN = Pattern.compile("admin\\.shopify\\.com/store/([^/?#]+).*");
    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd_HH-mm");

    private final Function<Shop, URI> endpoint;
    private final Waiting waiting;
    private final Duration deadline;
    private final Clock clock;

    @Activate
    public ShopifyShop() {
        this(ShopifyShop::endpoint, Waiting.REAL, DEADLINE, Clock.systemDefaultZone());
    }

    /** With another way to the shop, for tests. */
    ShopifyShop(Function<Shop, URI> endpoint, Waiting waiting, Duration deadline, Clock clock) {
        this.endpoint = endpoint;
        this.waiting = waiting;
        this.deadline = deadline;
        this.clock = clock;
    }

    private static URI endpoint(Shop shop) {
        return URI.create("https://" + shop.address() + "/admin/api/" + VERSION + "/graphql.json");
    }

    @Override
    public String system() {
        return "shopify";
    }

    @Override
    public String label() {
        return "Shopify";
    }

    /** Of {@code m}, {@code m.myshopify.com}, and what stands in a browser: {@code https://admin.shopify.com/store/m/…}. */
    @Override
    public Optional<String> address(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^https://", "");
        Matcher admin = ADMIN.matcher(text);
        String name = admin.matches() ? admin.group(1) : text.replaceFirst("/.*$", "");
        Matcher domain = DOMAIN.matcher(name);
        return domain.matches() ? Optional.of(domain.group(1) + ".myshopify.com") : Optional.empty();
    }

    @Override
    public Fetched fetch(Shop shop, ShopToken token, IProgressMonitor monitor) throws ShopException {
        if (!address(shop.address()).equals(Optional.of(shop.address())))
            throw new ShopException(ShopException.Kind.NO_SHOP, shop.address(), 1, 0, "no address of a shop", null);
        SubMonitor progress = SubMonitor.convert(monitor, shop.address(), 100);
        try (Wire wire = new Wire(endpoint.apply(shop), token, deadline)) {
            AdminApi api = new AdminApi(shop.address(), token, wire::send, waiting);
            List<FulfillmentPages.Node> nodes = new FulfillmentPages(api, progress).all();
            String name = shop.address().replaceFirst("\\..*$", "") + "_" + NAME.format(LocalDateTime.now(clock));
            return new FulfillmentList(shop).of(nodes, name, "https://" + shop.address());
        }
    }
}
