package org.packbench.ui.export.text;

import org.eclipse.osgi.util.NLS;

/** Every text of exports from the window. */
public final class Messages extends NLS {
    public static String window = "";
    public static String title = "";
    public static String text = "";
    public static String rows = "";
    public static String rowsShown = "";
    public static String rowsSelected = "";
    public static String rowsAll = "";
    public static String format = "";
    public static String formatXlsx = "";
    public static String formatCsv = "";
    public static String formatPdf = "";
    public static String formatJson = "";
    public static String formatOther = "";
    public static String file = "";
    public static String browse = "";
    public static String there = "";
    public static String apart = "";
    public static String export = "";
    public static String close = "";
    public static String stop = "";
    public static String work = "";
    public static String saved = "";
    public static String savedElsewhere = "";
    public static String savedSeveral = "";
    public static String openFile = "";
    public static String openFolder = "";
    public static String cancelled = "";
    public static String noFile = "";
    public static String noFormat = "";
    public static String nothing = "";

    // after the fields: their initial values would wipe out what was read
    static {
        initializeMessages("org.packbench.ui.export.text.messages", Messages.class);
    }

    private Messages() {}
}
