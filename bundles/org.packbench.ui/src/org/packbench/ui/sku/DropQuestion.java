package org.packbench.ui.sku;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPartSite;
import org.packbench.ui.sku.text.Messages;
import org.packbench.ui.text.Counted;

/** Asks before another client's mapping takes the place of one that is not saved; the default loses nothing. */
final class DropQuestion {
    private static final int SAVE = 0;
    private static final int DROP = 1;

    private DropQuestion() {}

    /** Whether the mapping can be left: it was saved, or a person wants what is not saved to be dropped. */
    static boolean mayLeave(IWorkbenchPartSite site, SkuState.Editing editing, Keeper keeper) {
        var question = new MessageDialog(
                site.getShell(),
                Messages.dropTitle,
                null,
                Counted.text(
                        Messages.dropText,
                        editing.draft().wanted().size(),
                        editing.client().label()),
                MessageDialog.QUESTION,
                SAVE,
                Messages.dropSave,
                Messages.dropDiscard,
                Messages.cancel);
        return switch (question.open()) {
            case SAVE -> keeper.saveNow();
            case DROP -> true;
            default -> false;
        };
    }
}
