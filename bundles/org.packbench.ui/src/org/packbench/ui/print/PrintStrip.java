package org.packbench.ui.print;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.ScreenFactory;
import org.packbench.model.screen.Strip;
import org.packbench.ui.print.PrintQueue.Failure;

/** What the packing screen says of a label that is not on paper: a strip that stays until it is, and never a dialog. */
public final class PrintStrip {
    private PrintStrip() {}

    /** Call in the user interface's thread. */
    public static void show(Screen screen, Optional<Failure> failure) {
        if (failure.isEmpty()) {
            if (screen.getPrintStrip() != null) screen.setPrintStrip(null);
            return;
        }
        Strip strip = ScreenFactory.eINSTANCE.createStrip();
        strip.setTitle(NLS.bind(Messages.stripTitle, failure.get().what()));
        strip.setText(failure.get().reason());
        strip.setHint(failure.get().again() ? "<b>" + Messages.stripAgain + "</b>" : "");
        screen.setPrintStrip(strip);
    }
}
