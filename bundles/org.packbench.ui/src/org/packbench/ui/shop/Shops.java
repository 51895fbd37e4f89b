package org.packbench.ui.shop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.packbench.core.shop.Shop;
import org.packbench.core.shop.ShopException;
import org.packbench.core.shop.ShopException.Kind;
import org.packbench.core.shop.ShopSource;
import org.packbench.core.shop.ShopSource.Fetched;
import org.packbench.core.shop.ShopToken;
import org.packbench.core.shop.ShopTokens;
import org.packbench.core.storage.StorageException;

/** The shop systems that can be read, which come and go, and what opens shops to this PC. Thread-safe. */
@Component(service = Shops.class)
public final class Shops {
    private final List<ShopSource> sources = new CopyOnWriteArrayList<>();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable ShopTokens tokens;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(ShopSource source) {
        sources.add(source);
    }

    void removeSource(ShopSource source) {
        sources.remove(source);
    }

    /** Every shop system that can be read. */
    List<ShopSource> systems() {
        return List.copyOf(sources);
    }

    private ShopSource source(Shop shop) throws ShopException {
        return sources.stream()
                .filter(each -> each.system().equals(shop.system()))
                .findFirst()
                .orElseThrow(() -> new ShopException(Kind.NO_SOURCE, shop.address(), 0, 0, shop.system(), null));
    }

    /** What opens the shop to this PC. Blocks. */
    Optional<ShopToken> token(Shop shop) throws StorageException {
        ShopTokens service = tokens;
        return service == null ? Optional.empty() : service.token(shop);
    }

    private ShopToken present(Shop shop) throws ShopException, StorageException {
        return token(shop).orElseThrow(() -> noToken(shop));
    }

    private static ShopException noToken(Shop shop) {
        return new ShopException(Kind.NO_TOKEN, shop.address(), 0, 0, "", null);
    }

    /** Keeps it on this PC. Blocks. */
    void keep(Shop shop, ShopToken token) throws StorageException, ShopException {
        ShopTokens service = tokens;
        if (service == null) throw noToken(shop);
        service.keep(shop, token);
    }

    /** Blocks. */
    void forget(Shop shop) throws StorageException {
        ShopTokens service = tokens;
        if (service != null) service.forget(shop);
    }

    /**
     * What a shop calls itself, if it can be read. Blocks.
     *
     * @param token that was typed; the one that is kept when empty
     */
    String name(Shop shop, Optional<ShopToken> token, IProgressMonitor monitor) throws StorageException, ShopException {
        ShopSource source = source(shop);
        return source.name(shop, token.isPresent() ? token.get() : present(shop), monitor);
    }

    /** All that a shop wants packed now, as {@link ShopSource#fetch} says. Blocks. */
    public Fetched fetch(Shop shop, IProgressMonitor monitor) throws StorageException, ShopException {
        ShopSource source = source(shop);
        return source.fetch(shop, present(shop), monitor);
    }
}
