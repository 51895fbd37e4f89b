package org.packbench.ui.monitor.text;

import org.eclipse.osgi.util.NLS;

/**
 * Every text of the session monitor, in the language the program was started in. A counted text holds its forms parted by
 * {@code |} and goes through {@link org.packbench.ui.text.Counted}.
 */
public final class Messages extends NLS {
    // head
    public static String title = "";
    public static String packing = "";
    public static String stalled = "";
    public static String ordersPerHour = "";
    public static String page = "";

    // columns
    public static String columnClient = "";
    public static String columnWorker = "";
    public static String columnPc = "";
    public static String columnStarted = "";
    public static String columnHeartbeat = "";
    public static String columnPacked = "";
    public static String columnOrders = "";
    public static String columnItems = "";

    // why a session is stalled
    public static String noHeartbeat = "";
    public static String noScan = "";
    public static String seconds = "";
    public static String minutes = "";
    public static String hours = "";
    public static String rule = "";

    // couriers
    public static String leaves = "";
    public static String gone = "";
    public static String ordersLeft = "";
    public static String moreCouriers = "";

    // nothing to be seen
    public static String nobody = "";
    public static String nobodyText = "";
    public static String noShare = "";
    public static String noShareText = "";
    public static String silent = "";
    public static String opening = "";
    public static String old = "";

    // spoken
    public static String spokenBoard = "";
    public static String spokenRow = "";

    // after the fields: their initial values would wipe out what was read
    static {
        initializeMessages("org.packbench.ui.monitor.text.messages", Messages.class);
    }

    private Messages() {}
}
