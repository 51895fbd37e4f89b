package org.packbench.ui.start;

import org.eclipse.swt.widgets.Composite;
import org.packbench.ui.lists.text.Messages;
import org.packbench.ui.look.Native;

/** Where a packing list can come from, if not from a file of this PC. */
final class SourcesRow {
    /** What the row asks of its page. */
    interface Owner {
        /** The person wants a list that lies in the folder of a session. */
        void fromSession();
    }

    private final Composite row;

    SourcesRow(Composite parent, Owner owner) {
        row = Native.grid(parent, 2);
        Native.button(row, Messages.fromSession, owner::fromSession);
    }

    Composite control() {
        return row;
    }
}
