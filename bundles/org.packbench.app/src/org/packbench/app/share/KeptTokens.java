package org.packbench.app.share;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.packbench.app.share.KeptCredentials.Environment;
import org.packbench.core.shop.Shop;
import org.packbench.core.shop.ShopToken;
import org.packbench.core.shop.ShopTokens;
import org.packbench.core.storage.StorageException;

/**
 * Tokens of shops in the secure storage of Equinox. The environment wins, for PCs on which nobody can be asked:
 * {@value #TOKEN}.
 */
@Component
public final class KeptTokens implements ShopTokens {
    static final String TOKEN = "PACKBENCH_SHOP_TOKEN";

    private static final String NODE = "org.packbench/shop/";
    private static final String KEPT_TOKEN = "token";

    private final Environment environment;
    private final Safe safe;

    @Activate
    public KeptTokens() {
        this(System::getenv, Safe::askingNobody);
    }

    KeptTokens(Environment environment, Supplier<@Nullable ISecurePreferences> safe) {
        this.environment = environment;
        this.safe = new Safe(safe, "the tokens of shops", "enter the token again, or set " + TOKEN);
    }

    @Override
    public Optional<ShopToken> token(Shop shop) throws StorageException {
        String given = environment.get(TOKEN);
        if (given != null && !given.isBlank()) return Optional.of(ofEnvironment(given.strip()));
        String node = node(shop);
        return safe.open(opened -> {
            String kept = opened.nodeExists(node) ? opened.node(node).get(KEPT_TOKEN, "") : "";
            return kept.isEmpty() ? Optional.<ShopToken>empty() : Optional.of(new ShopToken(kept));
        });
    }

    private ShopToken ofEnvironment(String given) throws StorageException {
        try {
            return new ShopToken(given);
        } catch (IllegalArgumentException e) {
            throw safe.unusable(new IOException(TOKEN + " holds no token", e));
        }
    }

    @Override
    public void keep(Shop shop, ShopToken token) throws StorageException {
        safe.open(opened -> {
            try {
                Safe.lock(opened.node(node(shop)), KEPT_TOKEN, token.secret());
            } finally {
                opened.flush();
            }
            return token;
        });
    }

    @Override
    public void forget(Shop shop) throws StorageException {
        safe.forget(node(shop));
    }

    private static String node(Shop shop) {
        return NODE + shop.system() + "/" + shop.address().replace('/', '_');
    }
}
