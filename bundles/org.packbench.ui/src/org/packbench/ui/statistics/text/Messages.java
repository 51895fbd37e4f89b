package org.packbench.ui.statistics.text;

import org.eclipse.osgi.util.NLS;

/**
 * Every text of the statistics, in the language the program was started in. A counted text holds its forms parted by
 * {@code |} and goes through {@link org.packbench.ui.text.Counted}.
 */
public final class Messages extends NLS {
    // what is counted
    public static String period = "";
    public static String days = "";
    public static String all = "";
    public static String allTime = "";
    public static String worker = "";
    public static String client = "";
    public static String courier = "";
    public static String day = "";
    public static String noCourier = "";
    public static String source = "";
    public static String fromTo = "";
    public static String wholeTime = "";
    public static String problems = "";
    public static String withoutItems = "";
    public static String before = "";
    public static String rebuild = "";
    public static String cancel = "";
    public static String export = "";

    // the figures
    public static String figureSessions = "";
    public static String figureSessionsHow = "";
    public static String figureOrders = "";
    public static String figureOrdersHow = "";
    public static String figureItems = "";
    public static String figureItemsHow = "";
    public static String figureHours = "";
    public static String figureHoursHow = "";
    public static String figureOrdersPerHour = "";
    public static String figureOrdersPerHourHow = "";
    public static String figureItemsPerHour = "";
    public static String figureItemsPerHourHow = "";
    public static String figureFirstScan = "";
    public static String figureFirstScanHow = "";
    public static String figureScans = "";
    public static String figureScansHow = "";
    public static String figureMisscans = "";
    public static String figureMisscansHow = "";
    public static String figureAccuracy = "";
    public static String figureAccuracyHow = "";
    public static String figureCorrections = "";
    public static String figureCorrectionsHow = "";
    public static String figureForced = "";
    public static String figureForcedHow = "";
    public static String figureUnknown = "";
    public static String figureUnknownHow = "";
    public static String figureWrongItems = "";
    public static String figureWrongItemsHow = "";
    public static String figureUnknownCodes = "";
    public static String figureUnknownCodesHow = "";
    public static String seconds = "";
    public static String none = "";

    // the charts
    public static String chartWorkers = "";
    public static String chartWorkersHow = "";
    public static String chartFrom = "";
    public static String chartAll = "";
    public static String chartMore = "";
    public static String chartDays = "";
    public static String chartDaysHow = "";
    public static String chartDaysLast = "";
    public static String chartValue = "";

    // the tables
    public static String byWorker = "";
    public static String byClient = "";
    public static String byCourier = "";
    public static String byDay = "";
    public static String columnOrders = "";
    public static String columnOrdersPerHour = "";
    public static String columnItemsPerHour = "";
    public static String columnFirstScan = "";
    public static String columnAccuracy = "";
    public static String columnCorrections = "";
    public static String columnForced = "";

    // unknown codes
    public static String unknownTitle = "";
    public static String unknownHow = "";
    public static String unknownNone = "";
    public static String columnCode = "";
    public static String columnSeen = "";
    public static String columnLast = "";
    public static String columnDo = "";
    public static String map = "";
    public static String mapped = "";
    public static String mapClash = "";

    // how things stand
    public static String noShare = "";
    public static String opening = "";
    public static String reading = "";
    public static String readingPart = "";
    public static String cancelled = "";
    public static String empty = "";
    public static String workRead = "";
    public static String workMap = "";
    public static String keysLine = "";
    public static String exportName = "";

    // after the fields: their initial values would wipe out what was read
    static {
        initializeMessages("org.packbench.ui.statistics.text.messages", Messages.class);
    }

    private Messages() {}
}
