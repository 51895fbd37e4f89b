package org.packbench.ui.tests;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.packbench.ui.tests.bot.Workbench;
import org.packbench.ui.tests.bot.XScanner;

/** Whoever forgot a key finds the command by its name: Ctrl+3, some letters, Enter. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class QuickAccessTest {
    private final Workplace place = Workplace.here();
    private final Workbench workbench = place.workbench();
    private final XScanner keys = new XScanner(workbench.ui());

    @Test
    void aCommandIsFoundByTheLettersOfItsNameAndRun() throws IOException {
        workbench.resize();
        place.openSample();
        place.putAway();
        keys.press("ctrl+3");
        workbench.ui().waitUntil("the field for the letters", this::isAsked);
        keys.type("keys and co");
        workbench.ui().waitUntil("the letters", () -> letters().equals("keys and co"));
        workbench.screenshot("quick-access");
        keys.press("Return");
        var dialog = workbench.window().shell("Keys and codes");
        dialog.button("Close").click();
        dialog.waitUntilClosed();
    }

    @Test
    void aCommandIsFoundWhileAnOrderIsPacked() {
        workbench.resize();
        place.openSample();
        place.putAway();
        place.start();
        keys.press("ctrl+3");
        workbench.ui().waitUntil("the field for the letters", this::isAsked);
        keys.type("SKU mapp");
        workbench.ui().waitUntil("the letters", () -> letters().equals("SKU mapp"));
        keys.press("Return");
        workbench.window().waitForText("barcodes of M");
        workbench.close("SKU mapping");
        place.putAway();
    }

    private boolean isAsked() {
        return workbench.ui().display().getFocusControl() instanceof Text text
                && text.getShell().getParent() instanceof Shell;
    }

    private String letters() {
        return workbench.ui().display().getFocusControl() instanceof Text text ? text.getText() : "";
    }
}
