package org.packbench.ui.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.packbench.core.label.Labels;
import org.packbench.core.label.Symbology;
import org.packbench.core.profile.SettingKey;
import org.packbench.ui.client.text.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.theme.Theme;

/** All settings of a client on four leaves; Ctrl+Page Up and Page Down turn them. */
final class SettingsForm {
    private final TabFolder leaves;
    private final Fields fields;
    private final List<EntriesForm> tables = new ArrayList<>();
    private final LabelPreview preview;

    SettingsForm(Composite parent, Theme theme, Optional<Labels> labels, Consumer<Consumer<ClientDraft>> edit) {
        leaves = new TabFolder(parent, SWT.TOP);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(leaves);
        fields = new Fields(theme, edit);
        Composite first = leaf(Messages.tabLabel, 2);
        label(Native.grid(first, 2));
        preview = new LabelPreview(first, theme, labels);
        packing(leaf(Messages.tabPacking, 1));
        Composite third = leaf(Messages.tabList, 2);
        tables.add(new EntriesForm(third, theme, Entries.DEADLINES, edit));
        columns(third);
        Composite fourth = leaf(Messages.tabKits, 2);
        tables.add(new EntriesForm(fourth, theme, Entries.CARTONS, edit));
        tables.add(new EntriesForm(fourth, theme, Entries.KITS, edit));
    }

    private Composite leaf(String title, int columns) {
        var leaf = new Composite(leaves, SWT.NONE);
        GridLayout layout = Native.layout(columns);
        layout.marginWidth = 16;
        layout.marginHeight = 16;
        layout.horizontalSpacing = 24;
        leaf.setLayout(layout);
        var item = new TabItem(leaves, SWT.NONE);
        item.setText(title);
        item.setControl(leaf);
        return leaf;
    }

    private void label(Composite grid) {
        GridDataFactory.fillDefaults().hint(380, SWT.DEFAULT).applyTo(grid);
        ((GridLayout) grid.getLayout()).verticalSpacing = 2;
        fields.text(grid, Messages.name, Checks.NAME);
        fields.text(grid, Messages.width, of("widthMm"));
        fields.text(grid, Messages.height, of("heightMm"));
        fields.text(grid, Messages.dpi, of("dpi"));
        fields.text(grid, Messages.font, of("fontSize"));
        fields.choice(
                grid,
                Messages.symbology,
                of("symbology"),
                List.of(Symbology.CODE_128.key(), Symbology.QR.key(), Symbology.DATA_MATRIX.key()),
                List.of("Code 128", "QR", "Data Matrix"));
        fields.check(grid, Messages.showQuantity, of("showQuantity"));
        fields.check(grid, Messages.showClient, of("showClientName"));
    }

    private static SettingKey of(String label) {
        return SettingKey.of("barcodeLabel", label);
    }

    private void packing(Composite leaf) {
        Native.heading(leaf, Messages.hold);
        Composite hold = Native.grid(leaf, 2);
        fields.check(hold, Messages.holdWrong, SettingKey.of("packing", "hold", "wrongItem"));
        fields.check(hold, Messages.holdUnknown, SettingKey.of("packing", "hold", "unknownCode"));
        fields.check(hold, Messages.holdNoOrder, SettingKey.of("packing", "hold", "noSuchOrder"));
        fields.check(hold, Messages.holdOver, SettingKey.of("packing", "hold", "overScan"));
        fields.check(hold, Messages.holdAlready, SettingKey.of("packing", "hold", "alreadyPacked"));
        Native.label(leaf, "");
        Native.heading(leaf, Messages.orders);
        Composite orders = Native.grid(leaf, 2);
        GridDataFactory.swtDefaults().applyTo(orders);
        fields.check(orders, Messages.opens, SettingKey.of("packing", "itemOpensOrder"));
        fields.text(orders, Messages.cap, Checks.CAP);
        fields.text(orders, Messages.note, SettingKey.of("packing", "note"));
    }

    private void columns(Composite leaf) {
        Composite area = Native.grid(leaf, 2);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        ((GridLayout) area.getLayout()).verticalSpacing = 2;
        GridDataFactory.fillDefaults().span(2, 1).applyTo(Native.heading(area, Messages.columns));
        fields.text(area, Messages.columnOrder, SettingKey.of("requiredColumns", "orderNumber"));
        fields.text(area, Messages.columnSku, SettingKey.of("requiredColumns", "sku"));
        fields.text(area, Messages.columnProduct, SettingKey.of("requiredColumns", "productName"));
        fields.text(area, Messages.columnQuantity, SettingKey.of("requiredColumns", "quantity"));
        fields.text(area, Messages.columnCourier, SettingKey.of("requiredColumns", "courier"));
    }

    void show(ClientDraft draft, Map<SettingKey, String> problems) {
        fields.show(draft, problems);
        tables.forEach(table -> table.show(draft, problems));
        boolean right = problems.keySet().stream().noneMatch(key -> key.in("barcodeLabel"));
        preview.show(draft, right);
    }

    void enable(boolean possible) {
        fields.enable(possible);
        tables.forEach(table -> table.enable(possible));
    }
}
