package org.packbench.ui.commands;

import java.util.List;
import java.util.Optional;
import org.eclipse.ui.IWorkbenchWindow;
import org.packbench.core.OrderNumber;
import org.packbench.core.label.Label;
import org.packbench.core.label.LabelFormat;
import org.packbench.core.label.Labels;
import org.packbench.core.label.Layout;
import org.packbench.core.label.Symbology;
import org.packbench.core.scan.ScannerCheck;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.look.Look;
import org.packbench.ui.scanner.ScannerDialog;
import org.packbench.ui.scanner.TestSheet;

/** Sets up the scanner of this PC. */
public final class ScannerHandler extends DeskHandler {
    /** Wide enough for the test code; only its bars are shown. */
    private static final LabelFormat WIDE = new LabelFormat(180, 60, 203, false, false, 10, Symbology.CODE_128);

    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        Optional<TestSheet> sheet = desk.equipment().labels().flatMap(ScannerHandler::sheet);
        new ScannerDialog(window.getShell(), window.getService(Look.class).theme(), sheet).open();
    }

    private static Optional<TestSheet> sheet(Labels labels) {
        Label label = Label.of(new OrderNumber(ScannerCheck.CODE), "", "", "", "");
        return labels.layOut(label, WIDE) instanceof Layout.Laid laid
                ? Optional.of(new TestSheet(laid.code(), () -> labels.pdf(List.of(laid))))
                : Optional.empty();
    }
}
