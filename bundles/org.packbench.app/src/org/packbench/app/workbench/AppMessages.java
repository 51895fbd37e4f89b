package org.packbench.app.workbench;

import org.eclipse.osgi.util.NLS;

/** The names of the menus. */
final class AppMessages extends NLS {
    public static String menuFile = "";
    public static String menuSession = "";
    public static String menuPacking = "";
    public static String menuWindow = "";
    public static String menuHelp = "";

    static {
        initializeMessages("org.packbench.app.workbench.messages", AppMessages.class);
    }

    private AppMessages() {}
}
