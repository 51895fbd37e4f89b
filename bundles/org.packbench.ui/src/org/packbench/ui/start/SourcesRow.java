package org.packbench.ui.start;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.packbench.core.shop.Shop;
import org.packbench.ui.lists.text.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.ProgressRow;

/** Where a packing list can come from, if not from a file of this PC; and how far reading it is. */
final class SourcesRow {
    /** What the row asks of its page. */
    interface Owner {
        /** The person wants a list that lies in the folder of a session. */
        void fromSession();

        /** The person wants what the client's shop wants packed now. */
        void fromShop();
    }

    private final Composite row;
    private final Button shop;
    private final ProgressRow progress;

    SourcesRow(Composite parent, Owner owner) {
        row = Native.grid(parent, 3);
        Native.button(row, Messages.fromSession, owner::fromSession);
        shop = Native.button(row, org.packbench.ui.shop.text.Messages.fromShop, owner::fromShop);
        GridDataFactory.swtDefaults().applyTo(shop);
        progress = new ProgressRow(row, Messages.stop);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .indent(16, 0)
                .exclude(true)
                .applyTo(progress.control());
        progress.control().addListener(SWT.Show, e -> makeRoom(true));
        progress.control().addListener(SWT.Hide, e -> makeRoom(false));
        offer(Optional.empty());
    }

    /** Only while something is read; else what waits in the inbox has it. */
    private void makeRoom(boolean reading) {
        if (progress.control().getLayoutData() instanceof GridData data) data.exclude = !reading;
        row.getParent().layout(true, true);
    }

    /** The shop of the client, if there is one. */
    void offer(Optional<Shop> of) {
        shop.setToolTipText(of.map(Shop::address).orElse(""));
        Objections.visible(shop, of.isPresent());
        row.getParent().layout(true, true);
    }

    ProgressRow progress() {
        return progress;
    }
}
