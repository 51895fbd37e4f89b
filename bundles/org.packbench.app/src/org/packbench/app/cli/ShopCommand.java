package org.packbench.app.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Profiles;
import org.packbench.core.profile.SkuChanges;
import org.packbench.core.shop.Shop;
import org.packbench.core.shop.ShopSource.Fetched;
import org.packbench.core.shop.ShopToken;
import org.packbench.core.storage.StorageException;
import org.packbench.model.ClientProfile;
import org.packbench.ui.shop.text.Messages;

/**
 * {@code shop set ADDRESS}, {@code shop login}, {@code shop logout}, {@code shop test} and {@code shop barcodes}: the shop of a client, and what
 * opens it to this PC. The token is asked for, or is the first line of standard input; never an argument.
 */
final class ShopCommand {
    private final ShareAccess access;
    private final InputStream in;
    private final PrintStream out;

    ShopCommand(ShareAccess access, InputStream in, PrintStream out) {
        this.access = access;
        this.in = in;
        this.out = out;
    }

    void run(Arguments arguments) throws Exit {
        ClientId client = StationCommand.clientId(arguments.required("client"));
        String system = arguments.option("system").orElse("shopify");
        Optional<String> location = arguments.option("location").filter(name -> !name.isBlank());
        boolean dryRun = arguments.flag("dry-run");
        access.open(arguments);
        arguments.requireAllKnown();
        LiveShops shops = new LiveShops(access);
        try {
            switch (arguments.word(1)) {
                case "set" -> set(client, shops.shop(system, arguments.word(2), location));
                case "login" -> login(shops.of(client));
                case "logout" -> logout(shops.of(client));
                case "test" -> test(client, shops);
                case "barcodes" -> barcodes(client, shops.fetch(client), dryRun);
                default -> throw new Exit(Exit.Code.BAD_INPUT, Messages.cliUsage);
            }
        } catch (StorageException e) {
            throw ShareAccess.notReachable(e);
        } catch (ProfileException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Texts.of(e), e);
        }
    }

    private void set(ClientId client, Shop shop) throws Exit, StorageException, ProfileException {
        ClientProfile profile = LiveShops.profile(access, client);
        shop.putInto(profile);
        access.profiles().save(profile);
        out.println(Messages.bind(
                Messages.cliSet,
                new Object[] {client, shop.address(), shop.location().orElse("—")}));
    }

    private void login(Shop shop) throws Exit {
        try {
            String typed = LoginCommand.secret(in, Messages.bind(Messages.cliToken, shop.address()));
            access.shopTokens().keep(shop, new ShopToken(typed.strip()));
            out.println(Messages.bind(Messages.cliTokenKept, shop.address()));
        } catch (IllegalArgumentException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Messages.tokenForm, e);
        } catch (StorageException e) {
            throw LoginCommand.notKept(e);
        }
    }

    private void logout(Shop shop) throws Exit {
        try {
            access.shopTokens().forget(shop);
            out.println(Messages.bind(Messages.cliTokenForgotten, shop.address()));
        } catch (StorageException e) {
            throw LoginCommand.notKept(e);
        }
    }

    private void test(ClientId client, LiveShops shops) throws Exit, StorageException, ProfileException {
        Shop shop = shops.of(client);
        out.println(Messages.bind(Messages.answers, shop.address(), shops.name(shop, client)));
    }

    private void barcodes(ClientId client, Fetched fetched, boolean dryRun)
            throws Exit, StorageException, ProfileException {
        Profiles profiles = access.profiles();
        SkuChanges changes = fetched.barcodes().against(profiles.skuMappings(client));
        SkuReport.conflicts(changes, out);
        Map<String, Sku> all = dryRun ? profiles.skuMappings(client) : changes.apply(profiles, client);
        SkuReport.done(changes, all.size(), dryRun, out);
    }
}
