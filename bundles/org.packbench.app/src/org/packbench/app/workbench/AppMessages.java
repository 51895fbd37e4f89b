package org.packbench.app.workbench;

import org.eclipse.osgi.util.NLS;

/** The names of the menus, and of what stands in them that the platform does: it has them in English alone. */
final class AppMessages extends NLS {
    public static String menuFile = "";
    public static String menuSession = "";
    public static String menuPacking = "";
    public static String menuWindow = "";
    public static String menuHelp = "";
    public static String itemExit = "";
    public static String itemPreferences = "";
    public static String itemAbout = "";

    static {
        initializeMessages("org.packbench.app.workbench.messages", AppMessages.class);
    }

    private AppMessages() {}
}
