package org.packbench.core.shop;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;
import org.packbench.model.ShopSettings;

/**
 * A client's shop.
 *
 * @param system which shop system it runs on, as {@link ShopSource#system} says it
 * @param address where it is, in the form that {@link ShopSource#address} gives it
 * @param location the name of the only place whose goods are packed here; all places when empty
 */
public record Shop(String system, String address, Optional<String> location) {
    /** The shop of a client; empty when it has none. */
    public static Optional<Shop> of(ClientProfile client) {
        ShopSettings settings = client.getShop();
        if (settings == null || blank(settings.getSystem()) || blank(settings.getAddress())) return Optional.empty();
        Optional<String> location = Optional.ofNullable(settings.getLocation()).filter(name -> !name.isBlank());
        return Optional.of(new Shop(settings.getSystem(), settings.getAddress(), location));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Makes it the shop of a client that is then saved. */
    public void putInto(ClientProfile client) {
        ShopSettings settings = client.getShop();
        if (settings == null) {
            settings = ModelFactory.eINSTANCE.createShopSettings();
            client.setShop(settings);
        }
        settings.setSystem(system);
        settings.setAddress(address);
        settings.setLocation(location.orElse(""));
    }
}
