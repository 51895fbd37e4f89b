package org.packbench.ui.shop;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.packbench.core.ClientId;
import org.packbench.core.shop.Shop;
import org.packbench.core.shop.ShopSource;
import org.packbench.core.shop.ShopToken;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.ProgressRow;
import org.packbench.ui.look.Surface;
import org.packbench.ui.look.Wear;
import org.packbench.ui.shop.text.Messages;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** The fields of a client's shop, the token that is typed and never shown again, and what came of the last step. */
final class ShopForm {
    /** What the form asks of its dialog. */
    interface Owner {
        void clientChosen(ClientId client);

        void changed();

        void forget();

        void barcodes();
    }

    private static final int FIELD = 420;
    private static final int RESULT = 44;

    private final Theme theme;
    private final Composite control;
    private final Combo client;
    private final Combo system;
    private final Text address;
    private final Text location;
    private final Text token;
    private final Label tokenIcon;
    private final Label tokenText;
    private final Button forget;
    private final Button barcodes;
    private final Label resultIcon;
    private final Label result;
    private final ProgressRow progress;
    private List<ClientId> clients = List.of();
    private List<ShopSource> systems = List.of();

    ShopForm(Composite parent, Theme theme, Owner owner) {
        this.theme = theme;
        control = new Composite(parent, SWT.NONE);
        GridLayout layout = Native.layout(1);
        layout.marginWidth = layout.marginHeight = 16;
        layout.verticalSpacing = 12;
        control.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
        Composite fields = Native.grid(control, 2);
        client = combo(fields, Messages.client);
        system = combo(fields, Messages.system);
        address = field(fields, Messages.address, SWT.NONE, Messages.addressHint);
        location = field(fields, Messages.location, SWT.NONE, Messages.locationHint);
        token = field(fields, Messages.token, SWT.PASSWORD, Messages.tokenHint);
        Native.label(fields, "");
        Composite kept = Native.grid(fields, 3);
        tokenIcon = Native.icon(kept, theme, "note", 18, Role.SECOND_INK);
        tokenText = grabbing(Native.label(kept, ""));
        forget = Native.button(kept, Messages.forget, owner::forget);
        Composite card = Surface.create(control, theme, 2);
        resultIcon = Native.icon(card, theme, "note", 24, Role.SECOND_INK);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).applyTo(resultIcon);
        result = new Label(card, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(FIELD, RESULT)
                .applyTo(result);
        Composite goods = Native.grid(control, 2);
        Label about = Wear.SECOND.on(new Label(goods, SWT.WRAP));
        about.setText(Messages.barcodesText);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(FIELD, SWT.DEFAULT)
                .applyTo(about);
        barcodes = Native.button(goods, Messages.barcodes, owner::barcodes);
        progress = new ProgressRow(control, Messages.stop);
        client.addListener(SWT.Selection, e -> client().ifPresent(owner::clientChosen));
        for (Control each : List.of(address, token)) each.addListener(SWT.Modify, e -> owner.changed());
    }

    private static Combo combo(Composite parent, String name) {
        Native.quiet(parent, name);
        var combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.swtDefaults().hint(200, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private static Text field(Composite parent, String name, int style, String hint) {
        Native.quiet(parent, name);
        var field = new Text(parent, SWT.BORDER | SWT.SINGLE | style);
        field.setMessage(hint);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(FIELD, SWT.DEFAULT)
                .applyTo(field);
        return field;
    }

    private static Label grabbing(Label label) {
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(label);
        return label;
    }

    ProgressRow progress() {
        return progress;
    }

    void show(List<ClientId> ids, List<ShopSource> sources, Optional<String> wanted) {
        clients = ids;
        systems = sources;
        client.setItems(ids.stream().map(ClientId::value).toArray(String[]::new));
        int index = wanted.map(id -> ids.indexOf(new ClientId(id))).orElse(0);
        client.select(Math.max(0, index));
        system.setItems(sources.stream().map(ShopSource::label).toArray(String[]::new));
        system.select(0);
        system.setEnabled(sources.size() > 1);
    }

    /** What is set up; what was typed before is gone. */
    void show(ShopSetting setting) {
        address.setText(setting.shop().map(Shop::address).orElse(""));
        location.setText(setting.shop().flatMap(Shop::location).orElse(""));
        setting.shop().ifPresent(shop -> system.select(system(shop)));
        token.setText("");
        token.setMessage(setting.token() ? Messages.tokenReplace : Messages.tokenHint);
        boolean kept = setting.token();
        tokenIcon.setImage(theme.icon(kept ? "check" : "note", 18, kept ? Role.GREEN : Role.SECOND_INK));
        tokenText.setText(setting.shop()
                .filter(shop -> kept)
                .map(shop -> NLS.bind(Messages.tokenKept, shop.address()))
                .orElse(Messages.tokenNone));
        forget.setEnabled(kept);
        barcodes.setEnabled(setting.shop().isPresent());
    }

    private int system(Shop shop) {
        for (int i = 0; i < systems.size(); i++) if (systems.get(i).system().equals(shop.system())) return i;
        return 0;
    }

    Optional<ClientId> client() {
        int index = client.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(clients.get(index));
    }

    String typedAddress() {
        return address.getText().strip();
    }

    /** What is typed, if it is the address of a shop. */
    Optional<Shop> shop() {
        int index = system.getSelectionIndex();
        if (index < 0) return Optional.empty();
        ShopSource source = systems.get(index);
        String place = location.getText().strip();
        return source.address(typedAddress())
                .map(found ->
                        new Shop(source.system(), found, place.isEmpty() ? Optional.empty() : Optional.of(place)));
    }

    /**
     * The token that is typed; empty when none is.
     *
     * @throws IllegalArgumentException when it cannot be one
     */
    Optional<ShopToken> token() {
        String typed = token.getText().strip();
        return typed.isEmpty() ? Optional.empty() : Optional.of(new ShopToken(typed));
    }

    /** What came of something, or what is to be done first. */
    void tell(String icon, Role ink, String text) {
        resultIcon.setImage(theme.icon(icon, 24, ink));
        result.setText(text.replace("&", "&&"));
    }

    void focus() {
        address.setFocus();
    }
}
