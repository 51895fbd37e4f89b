package org.packbench.ui.print;

import org.eclipse.osgi.util.NLS;

/** Every text of printing from the window. */
public final class Messages extends NLS {
    public static String printWindow = "";
    public static String printTitle = "";
    public static String printText = "";
    public static String printWritten = "";
    public static String columnOrder = "";
    public static String columnCourier = "";
    public static String target = "";
    public static String toRaw = "";
    public static String toPdf = "";
    public static String toPng = "";
    public static String toZpl = "";
    public static String addressHint = "";
    public static String automatic = "";
    public static String previewDots = "";
    public static String buttonAll = "";
    public static String buttonNone = "";
    public static String buttonPrint = "";
    public static String sheetWindow = "";
    public static String workPrint = "";
    public static String workPrinters = "";
    public static String noLabels = "";
    public static String noTarget = "";
    public static String printerSilent = "";
    public static String printerGone = "";
    public static String printerRefuses = "";
    public static String cancelled = "";
    public static String stripTitle = "";
    public static String stripAgain = "";

    // after the fields: their initial values would wipe out what was read
    static {
        initializeMessages("org.packbench.ui.print.messages", Messages.class);
    }

    private Messages() {}
}
