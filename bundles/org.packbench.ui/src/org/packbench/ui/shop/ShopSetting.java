package org.packbench.ui.shop;

import java.util.Optional;
import org.packbench.core.ClientId;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Profiles;
import org.packbench.core.shop.Shop;
import org.packbench.core.shop.ShopException;
import org.packbench.core.shop.ShopToken;
import org.packbench.core.storage.StorageException;
import org.packbench.model.ClientProfile;

/**
 * A client's shop as it is set up: at all stations, and on this PC.
 *
 * @param token whether this PC keeps what opens it
 */
record ShopSetting(ClientId client, Optional<Shop> shop, boolean token) {
    /** Blocks. */
    static ShopSetting load(Profiles profiles, Shops shops, ClientId client) throws StorageException, ProfileException {
        Optional<Shop> shop = Shop.of(profile(profiles, client));
        boolean token = shop.isPresent() && shops.token(shop.get()).isPresent();
        return new ShopSetting(client, shop, token);
    }

    private static ClientProfile profile(Profiles profiles, ClientId client) throws StorageException, ProfileException {
        return profiles.client(client)
                .orElseThrow(() -> new ProfileException(ProfileException.Kind.MISSING, client.value(), null));
    }

    /**
     * Makes it the client's shop, and keeps a token that was typed. Blocks.
     *
     * @throws ShopException when nothing keeps tokens here; the address is saved then
     */
    static ShopSetting save(Profiles profiles, Shops shops, ClientId client, Shop shop, Optional<ShopToken> typed)
            throws StorageException, ProfileException, ShopException {
        ClientProfile profile = profile(profiles, client);
        shop.putInto(profile);
        profiles.save(profile);
        if (typed.isPresent()) shops.keep(shop, typed.get());
        return load(profiles, shops, client);
    }
}
