package org.packbench.ui.print;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.SwtCallable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.ui.PlatformUI;
import org.packbench.core.label.LabelFormat.Limit;
import org.packbench.core.label.Labels;
import org.packbench.core.label.Layout;

/** Prints through a printer of the system, a label a page. Blocks; not in the user interface's thread. */
record PlatformPrinter(Labels labels) {
    /** The printers of this system; asking takes as long as the system takes. */
    static List<String> names() {
        return inItsThread(() ->
                Arrays.stream(Printer.getPrinterList()).map(data -> data.name).toList());
    }

    void print(String name, List<Layout.Laid> all) throws IOException {
        PlatformPrinter.<List<Layout.Laid>, IOException>inItsThread(() -> {
            printNow(name, all);
            return all;
        });
    }

    /**
     * A printer of GTK is a part of its screen, which one thread alone may touch: in another the process dies. Elsewhere the
     * system is waited for here, and the screen is not.
     */
    private static <T, E extends Exception> T inItsThread(SwtCallable<T, E> asked) throws E {
        if (!SWT.getPlatform().equals("gtk")) return asked.call();
        return PlatformUI.getWorkbench().getDisplay().syncCall(asked);
    }

    private void printNow(String name, List<Layout.Laid> all) throws IOException {
        PrinterData data = Arrays.stream(Printer.getPrinterList())
                .filter(each -> each.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException(NLS.bind(Messages.printerGone, name)));
        try {
            Printer printer = new Printer(data);
            try {
                job(printer, name, all);
            } finally {
                printer.dispose();
            }
        } catch (SWTException | SWTError e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void job(Printer printer, String name, List<Layout.Laid> all) throws IOException {
        if (!printer.startJob("Packbench")) throw new IOException(NLS.bind(Messages.printerRefuses, name));
        for (Layout.Laid label : all) {
            if (!printer.startPage()) throw new IOException(NLS.bind(Messages.printerRefuses, name));
            page(printer, forDotsOf(printer, label));
            printer.endPage();
        }
        printer.endJob();
    }

    /** Laid out anew in the printer's own dots, so that the driver has nothing to scale. */
    private Layout.Laid forDotsOf(Printer printer, Layout.Laid label) {
        int dpi = printer.getDPI().x;
        boolean other = dpi != label.format().dpi() && Limit.DPI.allows(dpi);
        return other && labels.layOut(label.label(), label.format().withDpi(dpi)) instanceof Layout.Laid own
                ? own
                : label;
    }

    private static void page(Printer printer, Layout.Laid label) {
        Image image = new Image(printer, Pictures.of(label.image()));
        GC gc = new GC(printer);
        try {
            // the edge of the paper lies outside of what can be printed
            Rectangle trim = printer.computeTrim(0, 0, 0, 0);
            int width =
                    label.image().width() * printer.getDPI().x / label.format().dpi();
            int height =
                    label.image().height() * printer.getDPI().y / label.format().dpi();
            gc.drawImage(image, 0, 0, label.image().width(), label.image().height(), trim.x, trim.y, width, height);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
