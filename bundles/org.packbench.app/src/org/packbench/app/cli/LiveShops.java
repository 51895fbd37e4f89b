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

/** The shops of clients, asked live. */
final class LiveShops {
    private final ShareAccess access;

    LiveShops(ShareAccess access) {
        this.access = access;
    }

    static ClientProfile profile(ShareAccess access, ClientId client) throws Exit, StorageException, ProfileException {
        return access.profiles()
                .client(client)
                .orElseThrow(() -> new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.ClientMissing, client)));
    }

    /** A shop as it was typed. */
    Shop shop(String system, String typed, Optional<String> location) throws Exit {
        String address = source(system)
                .address(typed)
                .orElseThrow(() -> new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.ShopAddressForm, typed)));
        return new Shop(system, address, location);
    }

    /** The shop of a client. */
    Shop of(ClientId client) throws Exit, StorageException, ProfileException {
        return Shop.of(profile(access, client))
                .orElseThrow(() -> new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.ShopNone, client)));
    }

    private ShopSource source(String system) throws Exit {
        return access.shopSources().stream()
                .filter(source -> source.system().equals(system))
                .findFirst()
                .orElseThrow(() -> new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.ShopSystemUnknown, system)));
    }

    /** What remains to be packed of a client's orders. */
    Fetched fetch(ClientId client) throws Exit, StorageException, ProfileException {
        Shop shop = of(client);
        try {
            return source(shop.system()).fetch(shop, token(shop, client), new NullProgressMonitor());
        } catch (ShopException e) {
            Exit.Code code = e.kind() == ShopException.Kind.UNREACHABLE ? Exit.Code.NOT_REACHABLE : Exit.Code.BAD_INPUT;
            throw new Exit(code, text(e), e);
        }
    }

    private ShopToken token(Shop shop, ClientId client) throws Exit {
        try {
            return access.shopTokens()
                    .token(shop)
                    .orElseThrow(() -> new Exit(
                            Exit.Code.BAD_INPUT, Messages.bind(Messages.ShopTokenMissing, shop.address(), client)));
        } catch (StorageException e) {
            throw LoginCommand.notKept(e);
        }
    }

    static String text(ShopException e) {
        String form = switch (e.kind()) {
            case UNREACHABLE -> Messages.ShopUnreachable;
            case NO_SHOP -> Messages.ShopNotThere;
            case CLOSED -> Messages.ShopClosed;
            case TOKEN_REFUSED -> Messages.ShopTokenRefused;
            case NOT_ALLOWED -> Messages.ShopNotAllowed;
            case BUSY -> Messages.ShopBusy;
            case FAULTY -> Messages.ShopFaulty;
            case NOT_UNDERSTOOD -> Messages.ShopNotUnderstood;
            case TOO_LARGE -> Messages.ShopTooLarge;
        };
        return Messages.bind(form, new Object[] {e.shop(), e.page(), e.orders(), e.detail()});
    }
}
