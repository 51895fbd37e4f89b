package org.packbench.ui.sku;

import org.packbench.core.Sku;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.sku.SkuRow.State;
import org.packbench.ui.sku.text.Messages;
import org.packbench.ui.theme.Role;

/** A row's cells: each state by its shape, its colour and its word. */
final class RowTexts {
    private RowTexts() {}

    static IconCell.Shown state(SkuRow row) {
        return switch (row.state()) {
            case SAVED -> new IconCell.Shown("check", Role.SECOND_INK, Messages.stateSaved);
            case ADDED -> new IconCell.Shown("note", Role.ACCENT, Messages.stateAdded);
            case CHANGED -> new IconCell.Shown("restore", Role.ACCENT, Messages.stateChanged);
            case REMOVED -> new IconCell.Shown("cross", Role.RED, Messages.stateRemoved);
            case CLASHING -> new IconCell.Shown("warning", Role.AMBER, Messages.stateClashing);
        };
    }

    /** What the share has, where that is something else. */
    static String share(SkuRow row) {
        if (row.state() == State.SAVED || row.state() == State.ADDED) return "";
        return row.share().map(Sku::value).orElse(Messages.notMapped);
    }

    /** What is wanted; of what is removed nothing, which the state says. */
    static String sku(SkuRow row) {
        return row.sku().map(Sku::value).orElse("");
    }
}
