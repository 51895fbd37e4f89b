package org.packbench.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * In a window that a journey opened in another process, writes down the buttons that it has, one a line, and closes it as a
 * person does, so that its arrangement is kept. Does nothing in any other window.
 */
public final class ClosingWindow implements IStartup {
    /** The property that names the file in which it writes the buttons down. */
    static final String BUTTONS = "packbench.journey.buttons";

    @Override
    public void earlyStartup() {
        String file = System.getProperty(BUTTONS);
        if (file == null) return;
        var place = Workplace.here();
        place.awaitShare();
        List<String> buttons = place.workbench().ui().ask(ClosingWindow::buttons);
        try {
            Files.write(Path.of(file), buttons);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        place.workbench().ui().begin(() -> PlatformUI.getWorkbench().close());
    }

    private static List<String> buttons() {
        var found = new ArrayList<String>();
        collect(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), found);
        return found;
    }

    private static void collect(Composite parent, List<String> found) {
        for (Control child : parent.getChildren()) {
            if (!child.isVisible()) continue;
            if (child instanceof ToolBar bar)
                for (ToolItem item : bar.getItems()) found.add(item.getToolTipText() + "");
            if (child instanceof Composite below) collect(below, found);
        }
    }
}
