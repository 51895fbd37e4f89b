package org.packbench.ui.details.text;

import org.eclipse.osgi.util.NLS;

/**
 * Every text of a session's details, in the language the program was started in. A counted text holds its forms parted by
 * {@code |} and goes through {@link org.packbench.ui.text.Counted}.
 */
public final class Messages extends NLS {
    // what a step was
    public static String kindLoaded = "";
    public static String kindOk = "";
    public static String kindComplete = "";
    public static String kindExtra = "";
    public static String kindWrong = "";
    public static String kindNoOrder = "";
    public static String kindUnknown = "";
    public static String kindUndone = "";
    public static String kindForced = "";
    public static String kindAlready = "";
    public static String kindSkipped = "";
    public static String kindParked = "";
    public static String kindKept = "";
    public static String kindRemoved = "";
    public static String kindOpened = "";
    public static String kindTakenOver = "";
    public static String kindReleased = "";
    public static String kindEnded = "";
    public static String kindLateCounted = "";
    public static String kindLateDropped = "";
    public static String kindArchived = "";

    // what a step was about
    public static String notInOrder = "";
    public static String knownByNothing = "";
    public static String orderBarcode = "";
    public static String stepOfLine = "";
    public static String sentenceOfLine = "";
    public static String products = "";
    public static String late = "";
    public static String stepOf = "";
    public static String noSteps = "";

    // the head
    public static String lateOne = "";
    public static String lateMany = "";
    public static String lateAbout = "";
    public static String lateNoOrder = "";
    public static String lateCount = "";
    public static String lateSetAside = "";
    public static String lateDecide = "";
    public static String lateUnfit = "";

    // the overview
    public static String overview = "";
    public static String overviewClient = "";
    public static String overviewList = "";
    public static String overviewWorker = "";
    public static String overviewPc = "";
    public static String overviewStarted = "";
    public static String overviewEnded = "";
    public static String overviewDuration = "";
    public static String overviewOrders = "";
    public static String overviewItems = "";
    public static String overviewScans = "";
    public static String overviewTakeOver = "";
    public static String ofAll = "";
    public static String scansLate = "";
    public static String takenFrom = "";
    public static String duration = "";
    public static String durationShort = "";
    public static String seconds = "";

    // the metrics
    public static String metrics = "";
    public static String columnMetric = "";
    public static String columnValue = "";
    public static String columnFormula = "";
    public static String metricOrders = "";
    public static String metricOrdersHow = "";
    public static String metricItems = "";
    public static String metricItemsHow = "";
    public static String metricPerOrder = "";
    public static String metricPerOrderHow = "";
    public static String metricFirst = "";
    public static String metricFirstHow = "";
    public static String metricAccuracy = "";
    public static String metricAccuracyHow = "";
    public static String metricCorrections = "";
    public static String metricCorrectionsHow = "";
    public static String metricExtras = "";
    public static String metricExtrasHow = "";
    public static String metricUnknown = "";
    public static String metricUnknownHow = "";
    public static String metricWrong = "";
    public static String metricWrongHow = "";
    public static String metricCodes = "";
    public static String metricCodesHow = "";
    public static String metricForced = "";
    public static String metricForcedHow = "";
    public static String metricFastest = "";
    public static String metricSlowest = "";

    // the orders
    public static String orders = "";
    public static String columnOrder = "";
    public static String columnOpened = "";
    public static String columnTime = "";
    public static String columnUnits = "";
    public static String columnFlags = "";
    public static String flagUndone = "";
    public static String flagExtra = "";
    public static String flagUnknown = "";
    public static String flagWrong = "";
    public static String flagForced = "";
    public static String flagLate = "";
    public static String flagSkipped = "";

    // the steps
    public static String stepsOf = "";
    public static String stepsOfNone = "";
    public static String columnOutcome = "";
    public static String columnCode = "";
    public static String columnWhat = "";

    // the replay
    public static String replay = "";
    public static String stepBack = "";
    public static String play = "";
    public static String pause = "";
    public static String step = "";
    public static String speed = "";
    public static String laneOrders = "";
    public static String laneScans = "";
    public static String laneExceptions = "";
    public static String legendLate = "";
    public static String timelineName = "";
    public static String keysLine = "";

    // whether the files say what was written
    public static String proofDone = "";
    public static String proofBroken = "";
    public static String proofLine = "";
    public static String proofRunning = "";
    public static String proofFailed = "";
    public static String proofNothing = "";

    // how things stand
    public static String noShare = "";
    public static String opening = "";
    public static String reading = "";
    public static String workRead = "";
    public static String workVerify = "";
    public static String workReview = "";
    public static String workList = "";
    public static String otherShare = "";
    public static String cancelled = "";
    public static String none = "";

    // the session to look at
    public static String chooseWindow = "";
    public static String chooseTitle = "";
    public static String chooseText = "";
    public static String chooseFind = "";
    public static String chooseOpen = "";
    public static String chooseCount = "";

    // after the fields: their initial values would wipe out what was read
    static {
        initializeMessages("org.packbench.ui.details.text.messages", Messages.class);
    }

    private Messages() {}
}
