package org.packbench.ui.look;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.packbench.ui.Messages;

/** What stands on the buttons that the platform makes: it has words for them in English alone. */
public final class ButtonWords {
    private ButtonWords() {}

    /**
     * In the language that Packbench was started in; any other text stays as it is.
     *
     * @param label one of the {@code LABEL}s of {@link IDialogConstants}
     */
    public static String of(String label) {
        if (label.equals(IDialogConstants.CANCEL_LABEL)) return Messages.buttonCancel;
        if (label.equals(IDialogConstants.CLOSE_LABEL)) return Messages.buttonClose;
        if (label.equals(IDialogConstants.BACK_LABEL)) return Messages.buttonBack;
        if (label.equals(IDialogConstants.NEXT_LABEL)) return Messages.buttonNext;
        return label;
    }
}
