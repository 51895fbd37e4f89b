package org.packbench.ui.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.profile.Profiles;
import org.packbench.core.profile.SkuEdit;
import org.packbench.core.profile.SkuImporter;
import org.packbench.core.profile.SkuMerge;
import org.packbench.core.shop.Shop;
import org.packbench.core.shop.ShopException;
import org.packbench.core.shop.ShopToken;
import org.packbench.core.storage.StorageException;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.look.HeadDialog;
import org.packbench.ui.settings.ConfigFile;
import org.packbench.ui.settings.LastClient;
import org.packbench.ui.shop.text.Messages;
import org.packbench.ui.sku.ImportDialog;
import org.packbench.ui.sku.InUse;
import org.packbench.ui.sku.LiveGoods;
import org.packbench.ui.sku.SkuLists;
import org.packbench.ui.text.Counted;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Task;

/** Sets up a client's shop, tries it, and takes the barcodes of its goods over. */
public final class ShopDialog extends HeadDialog implements ShopForm.Owner {
    private static final int TEST_ID = IDialogConstants.CLIENT_ID + 1;
    private static final int SAVE_ID = IDialogConstants.CLIENT_ID + 2;

    private final Desk desk;
    private final Profiles profiles;
    private final Shops shops;
    private final LastClient lastClient;
    private @Nullable ShopForm form;
    private Optional<ShopSetting> setting = Optional.empty();

    public ShopDialog(Shell parent, Desk desk, Ready share, Shops shops, Theme theme) {
        super(parent, theme, new Head(Messages.window, "tag", Messages.title, Messages.text, 760, 0));
        this.desk = desk;
        this.profiles = share.profiles();
        this.shops = shops;
        lastClient = PlatformUI.getWorkbench().getService(ConfigFile.class).lastClient();
    }

    @Override
    protected void body(Composite area) {
        form = new ShopForm(area, theme(), this);
        form().focus();
        this.<List<ClientId>>start(
                Messages.workRead,
                monitor -> profiles.clients().stream()
                        .map(client -> new ClientId(client.getClientId()))
                        .toList(),
                clients -> {
                    form().show(clients, shops.systems(), lastClient.get());
                    form().client().ifPresent(this::load);
                });
    }

    private ShopForm form() {
        ShopForm created = form;
        if (created == null) throw new IllegalStateException("not created yet");
        return created;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, TEST_ID, Messages.test, false);
        createButton(parent, SAVE_ID, Messages.save, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
        changed();
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case TEST_ID -> withTyped(this::test);
            case SAVE_ID -> withTyped(this::save);
            default -> super.buttonPressed(id);
        }
    }

    private interface Then<T> {
        void done(T value);
    }

    /** Reads or writes something, of which the person sees how far it is and what came of it. */
    private <T> void start(String what, Task<T> task, Then<T> then) {
        form().progress().start(what, task, result -> {
            switch (result) {
                case Result.Done<T> done -> then.done(done.value());
                case Result.Failed<T> failed -> form().tell("cross", Role.RED, failed.reason());
                case Result.Cancelled<T> cancelled -> form().tell("note", Role.SECOND_INK, Messages.stopped);
            }
            changed();
        });
        changed();
    }

    @Override
    public void clientChosen(ClientId client) {
        lastClient.chosen(client.value());
        load(client);
    }

    private void load(ClientId client) {
        start(Messages.workRead, monitor -> ShopSetting.load(profiles, shops, client), loaded -> {
            show(loaded);
            form().tell("note", Role.SECOND_INK, about(loaded));
        });
    }

    private static String about(ShopSetting now) {
        return now.shop()
                .map(shop -> NLS.bind(Messages.isSet, now.client(), shop.address()))
                .orElse(NLS.bind(Messages.notSet, now.client()));
    }

    private void show(ShopSetting now) {
        setting = Optional.of(now);
        form().show(now);
    }

    /** One thing is done at a time, and nothing while no client has been read. */
    @Override
    public void changed() {
        boolean able = setting.isPresent()
                && !form().progress().busy()
                && !form().typedAddress().isEmpty();
        enable(TEST_ID, able);
        enable(SAVE_ID, able);
    }

    private interface Typed {
        void use(ClientId client, Shop shop, Optional<ShopToken> token);
    }

    private void withTyped(Typed then) {
        ClientId client = form().client().orElse(null);
        Shop shop = form().shop().orElse(null);
        if (client == null) return;
        if (shop == null) {
            form().tell("cross", Role.RED, NLS.bind(Messages.addressForm, form().typedAddress()));
            return;
        }
        try {
            then.use(client, shop, form().token());
        } catch (IllegalArgumentException noToken) {
            form().tell("cross", Role.RED, Messages.tokenForm);
        }
    }

    private void test(ClientId client, Shop shop, Optional<ShopToken> token) {
        start(
                NLS.bind(Messages.workTest, shop.address()),
                monitor -> shops.name(shop, token, monitor),
                name -> form().tell("check", Role.GREEN, NLS.bind(Messages.answers, shop.address(), name)));
    }

    private void save(ClientId client, Shop shop, Optional<ShopToken> token) {
        start(Messages.workSave, monitor -> ShopSetting.save(profiles, shops, client, shop, token), saved -> {
            show(saved);
            String form = token.isPresent() ? Messages.savedToken : Messages.saved;
            form().tell("check", Role.GREEN, NLS.bind(form, client, shop.address()));
        });
    }

    @Override
    public void forget() {
        setting.ifPresent(now -> now.shop()
                .ifPresent(shop -> this.<ShopSetting>start(
                        Messages.workSave,
                        monitor -> {
                            shops.forget(shop);
                            return ShopSetting.load(profiles, shops, now.client());
                        },
                        after -> {
                            show(after);
                            form().tell("check", Role.GREEN, NLS.bind(Messages.forgotten, shop.address()));
                        })));
    }

    @Override
    public void barcodes() {
        setting.ifPresent(now -> now.shop()
                .ifPresent(shop -> this.<Map<String, Sku>>start(
                        Messages.workRead,
                        monitor -> profiles.mergeSkuMapping(now.client(), List.of())
                                .mapping(),
                        mapping -> propose(now.client(), shop, mapping))));
    }

    private void propose(ClientId client, Shop shop, Map<String, Sku> mapping) {
        var goods = new LiveGoods(shop.address(), monitor -> goods(shop, monitor));
        SkuLists lists = PlatformUI.getWorkbench().getService(SkuLists.class);
        new ImportDialog(getShell(), theme(), lists, Optional.of(goods), mapping)
                .ask()
                .ifPresent(wanted -> merge(client, mapping, wanted));
    }

    private SkuImporter.Read goods(Shop shop, IProgressMonitor monitor) throws StorageException, ShopException {
        return new SkuImporter.Read(shops.fetch(shop, monitor).barcodes(), List.of(), 0, 0);
    }

    /** What another station changed meanwhile is not overwritten. */
    private void merge(ClientId client, Map<String, Sku> seen, Map<String, Optional<Sku>> wanted) {
        List<SkuEdit> edits = new ArrayList<>();
        wanted.forEach((barcode, sku) -> {
            Sku before = seen.get(barcode);
            edits.add(new SkuEdit(barcode, before == null ? Optional.empty() : Optional.of(before), sku));
        });
        this.<SkuMerge>start(
                Messages.workBarcodes,
                monitor -> {
                    SkuMerge merge = profiles.mergeSkuMapping(client, edits);
                    InUse.mapping(desk, profiles, client, merge.mapping());
                    return merge;
                },
                merge -> told(client, edits.size(), merge));
    }

    private void told(ClientId client, int edits, SkuMerge merge) {
        int clashes = merge.clashes().size();
        String put = Counted.text(Messages.put, edits - clashes, client);
        if (clashes == 0) form().tell("check", Role.GREEN, put);
        else form().tell("warning", Role.AMBER, put + " " + Counted.text(Messages.clashed, clashes));
    }
}
