package org.packbench.app.cli;

import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.packbench.core.ClientId;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.shop.Shop;
import org.packbench.core.shop.ShopException;
import org.packbench.core.shop.ShopSource;
import org.packbench.core.shop.ShopSource.Fetched;
import org.packbench.core.shop.ShopToken;
import org.packbench.core.storage.StorageException;
import org.packbench.model.ClientProfile;
import org.packbench.ui.shop.text.Messages;
import org.packbench.ui.shop.text.ShopTexts;

/** The shops of clients, asked live. */
final class LiveShops {
    private final ShareAccess access;

    LiveShops(ShareAccess access) {
        this.access = access;
    }

    static ClientProfile profile(ShareAccess access, ClientId client) throws Exit, StorageException, ProfileException {
        return access.profiles()
                .client(client)
                .orElseThrow(() -> new Exit(
                        Exit.Code.BAD_INPUT, Messages.bind(org.packbench.app.cli.Messages.ClientMissing, client)));
    }

    /** A shop as it was typed. */
    Shop shop(String system, String typed, Optional<String> location) throws Exit {
        String address = source(system)
                .address(typed)
                .orElseThrow(() -> new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.addressForm, typed)));
        return new Shop(system, address, location);
    }

    /** The shop of a client. */
    Shop of(ClientId client) throws Exit, StorageException, ProfileException {
        return Shop.of(profile(access, client))
                .orElseThrow(() -> new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.cliNone, client)));
    }

    private ShopSource source(String system) throws Exit {
        return access.shopSources().stream()
                .filter(source -> source.system().equals(system))
                .findFirst()
                .orElseThrow(() -> new Exit(Exit.Code.BAD_INPUT, text(unread(system))));
    }

    private static ShopException unread(String system) {
        return new ShopException(ShopException.Kind.NO_SOURCE, "—", 0, 0, system, null);
    }

    /** What remains to be packed of a client's orders. */
    Fetched fetch(ClientId client) throws Exit, StorageException, ProfileException {
        Shop shop = of(client);
        ShopSource source = source(shop.system());
        ShopToken token = token(shop, client);
        try {
            return source.fetch(shop, token, new NullProgressMonitor());
        } catch (ShopException e) {
            throw exit(e);
        }
    }

    /** What a shop calls itself. */
    String name(Shop shop, ClientId client) throws Exit {
        ShopSource source = source(shop.system());
        ShopToken token = token(shop, client);
        try {
            return source.name(shop, token, new NullProgressMonitor());
        } catch (ShopException e) {
            throw new Exit(code(e), ShopTexts.fault(e), e);
        }
    }

    private static Exit exit(ShopException e) {
        return new Exit(code(e), text(e), e);
    }

    private static Exit.Code code(ShopException e) {
        return e.kind() == ShopException.Kind.UNREACHABLE ? Exit.Code.NOT_REACHABLE : Exit.Code.BAD_INPUT;
    }

    private ShopToken token(Shop shop, ClientId client) throws Exit {
        try {
            return access.shopTokens()
                    .token(shop)
                    .orElseThrow(() -> new Exit(
                            Exit.Code.BAD_INPUT, Messages.bind(Messages.cliTokenMissing, shop.address(), client)));
        } catch (StorageException e) {
            throw LoginCommand.notKept(e);
        }
    }

    static String text(ShopException e) {
        return ShopTexts.nothingImported(e);
    }
}
