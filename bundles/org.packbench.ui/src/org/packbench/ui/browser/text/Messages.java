package org.packbench.ui.browser.text;

import org.eclipse.osgi.util.NLS;

/**
 * Every text of the session browser, in the language the program was started in. A counted text holds its forms parted by
 * {@code |} and goes through {@link org.packbench.ui.text.Counted}.
 */
public final class Messages extends NLS {
    // segments
    public static String segmentAll = "";
    public static String segmentActive = "";
    public static String segmentCompleted = "";
    public static String segmentAvailable = "";

    // filters
    public static String filterAll = "";
    public static String filterClient = "";
    public static String filterState = "";
    public static String filterWorker = "";
    public static String filterPc = "";
    public static String filterCourier = "";
    public static String filterFrom = "";
    public static String filterTo = "";
    public static String searchHint = "";
    public static String groupBy = "";
    public static String groupNone = "";
    public static String groupClient = "";
    public static String groupDay = "";
    public static String groupNoDay = "";
    public static String groupHead = "";

    // columns
    public static String columnState = "";
    public static String columnClient = "";
    public static String columnSession = "";
    public static String columnList = "";
    public static String columnCourier = "";
    public static String columnWorker = "";
    public static String columnPc = "";
    public static String columnStarted = "";
    public static String columnCompleted = "";
    public static String columnDuration = "";
    public static String columnHeartbeat = "";
    public static String columnPacked = "";
    public static String columnItems = "";
    public static String columnRate = "";
    public static String buttonColumns = "";
    public static String columnsReset = "";
    public static String sortBy = "";
    public static String sortByColumn = "";
    public static String sortDescending = "";
    public static String tableName = "";

    // refreshing
    public static String every = "";
    public static String everySeconds = "";
    public static String everyOff = "";
    public static String buttonRefresh = "";
    public static String scanningShort = "";
    public static String shareAway = "";
    public static String problems = "";

    // nothing to be seen
    public static String noShare = "";
    public static String noShareText = "";
    public static String opening = "";
    public static String reading = "";
    public static String silent = "";
    public static String buttonTryAgain = "";
    public static String noSessions = "";
    public static String noSessionsText = "";
    public static String nothingFound = "";
    public static String nothingFoundText = "";
    public static String buttonShowAll = "";
    public static String scanning = "";
    public static String scanningText = "";

    // status line
    public static String statusShown = "";
    public static String statusChosen = "";

    // menu
    public static String menuDetails = "";
    public static String menuRestore = "";
    public static String menuTakeOver = "";
    public static String menuAsk = "";
    public static String menuExport = "";
    public static String menuArchive = "";

    // archiving
    public static String archiveWindow = "";
    public static String archiveTitle = "";
    public static String archiveText = "";
    public static String archiveBy = "";
    public static String archiveReason = "";
    public static String archiveYes = "";
    public static String archiveNo = "";
    public static String archiveLeft = "";
    public static String archiveLate = "";
    public static String archived = "";
    public static String archiveHeld = "";
    public static String archiveMissing = "";

    // export
    public static String exportName = "";
    public static String exportTable = "";
    public static String exportOrders = "";
    public static String exportSkipped = "";

    // jobs
    public static String workRemembered = "";
    public static String workRefresh = "";
    public static String workScan = "";
    public static String workArchive = "";

    // after the fields: their initial values would wipe out what was read
    static {
        initializeMessages("org.packbench.ui.browser.text.messages", Messages.class);
    }

    private Messages() {}
}
