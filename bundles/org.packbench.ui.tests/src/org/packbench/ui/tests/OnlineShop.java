package org.packbench.ui.tests;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.packbench.contracts.network.ShopServer;
import org.packbench.core.shop.ShopSource;
import org.packbench.documents.JsonText;
import org.packbench.documents.PlainJson;
import org.packbench.ui.tests.bot.Ui;

/** A shop on this machine, which the workbench of this process asks in place of the ones on the Internet. */
record OnlineShop(ShopServer server, Configuration configuration) implements AutoCloseable {
    private static final String PID = "org.packbench.shopify";

    /** Opens it, and waits until nothing asks anywhere else. */
    static OnlineShop open(Ui ui) throws IOException {
        var server = new ShopServer(new Json());
        String endpoint = server.endpoint("2026-10").toString();
        Configuration configuration = service(ConfigurationAdmin.class).getConfiguration(PID, "?");
        Dictionary<String, Object> values = new Hashtable<>();
        values.put("endpoint", endpoint);
        configuration.update(values);
        ui.waitUntil("a source that asks " + endpoint, () -> asks(endpoint));
        return new OnlineShop(server, configuration);
    }

    private static boolean asks(String endpoint) {
        try {
            return !context()
                    .getServiceReferences(ShopSource.class, "(endpoint=" + endpoint + ")")
                    .isEmpty();
        } catch (InvalidSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static BundleContext context() {
        return FrameworkUtil.getBundle(OnlineShop.class).getBundleContext();
    }

    private static <T> T service(Class<T> type) {
        return context().getService(context().getServiceReference(type));
    }

    /** An order that waits to be packed. */
    @SafeVarargs
    final void order(String number, Map<String, @Nullable Object>... lines) {
        server.order(number, new ArrayList<>(Arrays.asList(lines)));
    }

    /** Goods with a barcode; none when it is empty. */
    static Map<String, @Nullable Object> goods(String sku, String name, String barcode, int units) {
        Map<String, @Nullable Object> line = ShopServer.line(sku, units);
        line.put("productTitle", name);
        if (!barcode.isEmpty()) line.put("variant", Map.of("barcode", barcode));
        return line;
    }

    /** How many requests it answered. */
    int asked() {
        return List.copyOf(server.asked).size();
    }

    @Override
    public void close() throws IOException {
        server.close();
        configuration.delete();
    }

    private static final class Json implements ShopServer.Json {
        @Override
        public Map<?, ?> read(byte[] text) throws IOException {
            try {
                return (Map<?, ?>) PlainJson.read(text).orElseThrow();
            } catch (PlainJson.Malformed e) {
                throw new IOException(e);
            }
        }

        @Override
        public String write(Map<String, @Nullable Object> object) {
            return JsonText.line(object);
        }
    }
}
