package org.packbench.importer.shopify.live;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.packbench.core.shop.Shop;
import org.packbench.core.shop.ShopException;
import org.packbench.core.shop.ShopSource;
import org.packbench.core.shop.ShopToken;
import org.packbench.importer.shopify.live.AdminApi.Patience;

/**
 * Fulfillment orders of a Shopify shop, by its Admin GraphQL API. The token needs {@code read_orders}, and
 * {@code read_merchant_managed_fulfillment_orders} or its siblings for other locations.
 */
@Component(configurationPid = ShopifyShop.PID)
public final class ShopifyShop implements ShopSource {
    static final String PID = "org.packbench.shopify";

    /** The version that is asked for; each is served for a year, after that the oldest one that is. */
    static final String VERSION = "2026-10";

    /** Whoever names another host does not get the token. */
    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9][a-z0-9-]{0,62})(\\.myshopify\\.com)?");

    private static final Pattern ADMIN = Pattern.compile("admin\\.shopify\\.com/store/([^/?#]+).*");
    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd_HH-mm");

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Function<Shop, URI> endpoint;
    private final Waiting waiting;
    private final Duration deadline;
    private final Clock clock;

    /** Where requests go. */
    public @interface Config {
        /**
         * {@code {shop}} stands for the shop's address and {@code {version}} for the API's. Another one than Shopify's is for
         * a gateway of one's own; it gets the token, so it is spoken to encrypted unless it is on this machine.
         */
        String endpoint() default "https://{shop}/admin/api/{version}/graphql.json";
    }

    /** @throws IllegalArgumentException for an endpoint to which the token would travel in the open */
    @Activate
    public ShopifyShop(Config config) {
        this(shop -> endpoint(config.endpoint(), shop), Waiting.REAL, DEADLINE, Clock.systemDefaultZone());
        check(endpoint(config.endpoint(), new Shop("shopify", "m.myshopify.com", Optional.empty())));
    }

    /** With another way to the shop, for tests. */
    ShopifyShop(Function<Shop, URI> endpoint, Waiting waiting, Duration deadline, Clock clock) {
        this.endpoint = endpoint;
        this.waiting = waiting;
        this.deadline = deadline;
        this.clock = clock;
    }

    private static URI endpoint(String form, Shop shop) {
        return URI.create(form.replace("{shop}", shop.address()).replace("{version}", VERSION));
    }

    private static void check(URI endpoint) {
        boolean safe =
                "https".equals(endpoint.getScheme()) || THIS_MACHINE.contains(String.valueOf(endpoint.getHost()));
        if (!safe) throw new IllegalArgumentException("not encrypted: " + endpoint);
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
    public String name(Shop shop, ShopToken token, IProgressMonitor monitor) throws ShopException {
        check(shop);
        try (Wire wire = new Wire(endpoint.apply(shop), token, deadline)) {
            AdminApi api = new AdminApi(shop.address(), token, wire::send, waiting, Patience.NONE);
            AdminApi.Place place = new AdminApi.Place(1, 0);
            Map<String, @Nullable Object> data = api.ask(Query.name(), place, monitor);
            String name = Values.text(Values.map(data.get("shop")).get("name"));
            boolean orders = Values.map(data.get("fulfillmentOrders")).get("nodes") instanceof List<?>;
            if (name.isEmpty() || !orders)
                throw api.failed(ShopException.Kind.NOT_UNDERSTOOD, place, "no name, or no orders");
            return name;
        } catch (AdminApi.TooMuch e) {
            throw new IllegalStateException("there is no smaller question", e);
        }
    }

    private void check(Shop shop) throws ShopException {
        if (!address(shop.address()).equals(Optional.of(shop.address())))
            throw new ShopException(ShopException.Kind.NO_SHOP, shop.address(), 1, 0, "no address of a shop", null);
    }

    @Override
    public Fetched fetch(Shop shop, ShopToken token, IProgressMonitor monitor) throws ShopException {
        check(shop);
        SubMonitor progress = SubMonitor.convert(monitor, shop.address(), 100);
        try (Wire wire = new Wire(endpoint.apply(shop), token, deadline)) {
            AdminApi api = new AdminApi(shop.address(), token, wire::send, waiting, Patience.LONG);
            List<FulfillmentPages.Node> nodes = new FulfillmentPages(api, progress).all();
            String name = shop.address().replaceFirst("\\..*$", "") + "_" + NAME.format(LocalDateTime.now(clock));
            return new FulfillmentList(shop).of(nodes, name, "https://" + shop.address());
        }
    }
}
