package org.packbench.app.cli;

import org.eclipse.osgi.util.NLS;

/** The command line's texts. */
final class Messages extends NLS {
    public static String Usage = "";
    public static String OptionWithoutValue = "";
    public static String OptionMissing = "";
    public static String OptionUnknown = "";
    public static String CommandUnknown = "";
    public static String NotANumber = "";
    public static String StationNeeds = "";
    public static String WorkerForm = "";
    public static String NoStore = "";
    public static String ShareNotReachable = "";
    public static String ServiceMissing = "";
    public static String ClientMissing = "";
    public static String ClientCreated = "";
    public static String ClientUsage = "";
    public static String ClientHeads = "";
    public static String ClientIdEmpty = "";
    public static String ClientIdTooLong = "";
    public static String ClientIdBadCharacter = "";
    public static String ClientIdPrefix = "";
    public static String ClientIdDeviceName = "";
    public static String WorkerAdded = "";
    public static String WorkerUsage = "";
    public static String WorkerHeads = "";
    public static String SkuUsage = "";
    public static String SkuLine = "";
    public static String SkuImported = "";
    public static String SkuHeads = "";
    public static String FileNotReadable = "";
    public static String SessionMissing = "";
    public static String SessionsHeads = "";
    public static String Progress = "";
    public static String ProgressSkipped = "";
    public static String SameList = "";
    public static String NoImporter = "";
    public static String ListRejected = "";
    public static String ProblemRow = "";
    public static String ProblemColumn = "";
    public static String Held = "";
    public static String Stale = "";
    public static String Lost = "";
    public static String JournalTooNew = "";
    public static String JournalUnknownOperation = "";
    public static String JournalDamaged = "";
    public static String ProfileExists = "";
    public static String ProfileMissing = "";
    public static String ProfileDamaged = "";
    public static String ProfileInUse = "";
    public static String ProfileCommandCode = "";
    public static String ProblemNotReadable = "";
    public static String ProblemNoSheet = "";
    public static String ProblemNoOrders = "";
    public static String ProblemColumnMissing = "";
    public static String ProblemColumnTwice = "";
    public static String ProblemOrderNumberMissing = "";
    public static String ProblemSkuMissing = "";
    public static String ProblemQuantityMissing = "";
    public static String ProblemQuantityNotANumber = "";
    public static String ProblemQuantityNotWhole = "";
    public static String ProblemQuantityNotPositive = "";
    public static String ProblemQuantityTooLarge = "";
    public static String ProblemNumberTooLong = "";
    public static String ProblemFormulaError = "";
    public static String ProblemCommandCode = "";
    public static String ProblemOrderTwice = "";
    public static String ProblemOrderWithoutLines = "";
    public static String ProblemWrongType = "";
    public static String ProblemDeviceOrPathName = "";
    public static String NoAnswer = "";
    public static String SettingsUnreadable = "";
    public static String SettingsNotUtf8 = "";
    public static String SettingsMalformedLine = "";
    public static String SettingsBadValue = "";
    public static String ExpectedText = "";
    public static String ExpectedFolder = "";
    public static String ExpectedSeconds = "";
    public static String ExpectedInterval = "";
    public static String ExpectedLevel = "";
    public static String ExpectedDays = "";
    public static String ExpectedMegabytes = "";
    public static String ExpectedYesOrNo = "";
    public static String CachePassedOver = "";
    public static String Warning = "";

    static {
        NLS.initializeMessages("org.packbench.app.cli.messages", Messages.class);
    }

    private Messages() {}
}
