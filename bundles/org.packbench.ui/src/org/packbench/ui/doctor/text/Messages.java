package org.packbench.ui.doctor.text;

import org.eclipse.osgi.util.NLS;

/**
 * Every text of the share doctor, in the window and on the command line, in the language the program was started in. A
 * counted text holds its forms parted by {@code |} and goes through {@link org.packbench.ui.text.Counted}.
 */
public final class Messages extends NLS {
    // grades
    public static String gradeFine = "";
    public static String gradeWorthKnowing = "";
    public static String gradeWarning = "";
    public static String gradeFault = "";

    // the whole
    public static String reportHead = "";
    public static String healthy = "";
    public static String silent = "";
    public static String problems = "";
    public static String someMendable = "";
    public static String noneMendable = "";
    public static String leftovers = "";
    public static String countFine = "";
    public static String countWorthKnowing = "";
    public static String countWarnings = "";
    public static String countFaults = "";
    public static String unreachable = "";
    public static String whatToDo = "";
    public static String mendable = "";

    // steps
    public static String stepReaching = "";
    public static String stepTiming = "";
    public static String stepTrying = "";
    public static String stepFolders = "";
    public static String stepDocuments = "";
    public static String stepSessions = "";

    // checks: what they are called, what was seen, how it was tried
    public static String reach = "";
    public static String reachFine = "";
    public static String reachHow = "";
    public static String roundTrips = "";
    public static String scanTimes = "";
    public static String times = "";
    public static String roundTripsHow = "";
    public static String roundTripsAdvice = "";
    public static String scanTimesHow = "";
    public static String scanTimesAdvice = "";
    public static String clock = "";
    public static String clockAhead = "";
    public static String clockBehind = "";
    public static String clockSame = "";
    public static String clockHow = "";
    public static String clockAdvice = "";
    public static String space = "";
    public static String spaceSeen = "";
    public static String spaceHow = "";
    public static String spaceAdvice = "";
    public static String traffic = "";
    public static String trafficNone = "";
    public static String trafficEncrypted = "";
    public static String trafficSigned = "";
    public static String trafficOpen = "";
    public static String trafficHow = "";
    public static String trafficAdvice = "";
    public static String works = "";
    public static String create = "";
    public static String createHow = "";
    public static String createOnce = "";
    public static String createOnceHow = "";
    public static String replace = "";
    public static String replaceHow = "";
    public static String append = "";
    public static String appendHow = "";
    public static String claimCheck = "";
    public static String claimCheckHow = "";
    public static String moveFolder = "";
    public static String moveFolderHow = "";
    public static String guard = "";
    public static String guardHow = "";
    public static String delete = "";
    public static String deleteHow = "";

    // what went wrong
    public static String refused = "";
    public static String noAnswer = "";
    public static String notAsPromised = "";
    public static String noAnswerAdvice = "";
    public static String notAsPromisedAdvice = "";
    public static String deniedAdvice = "";
    public static String fullAdvice = "";
    public static String busyAdvice = "";
    public static String missingAdvice = "";
    public static String refusedAdvice = "";

    // what lies on the share
    public static String twoSpellings = "";
    public static String twoSpellingsAdvice = "";
    public static String scratch = "";
    public static String scratchAdvice = "";
    public static String temp = "";
    public static String tempAdvice = "";
    public static String emptyJournal = "";
    public static String emptyJournalAdvice = "";
    public static String lock = "";
    public static String lockReleased = "";
    public static String lockEnded = "";
    public static String lockSilent = "";
    public static String lockOtherTool = "";
    public static String lockUnreadable = "";
    public static String unfinishedEnd = "";
    public static String unfinishedEndAdvice = "";
    public static String unfinishedClient = "";
    public static String unfinishedClientAdvice = "";
    public static String damaged = "";
    public static String damagedBackup = "";
    public static String damagedNoBackup = "";
    public static String damagedStatistics = "";
    public static String damagedOpening = "";
    public static String damagedSummary = "";
    public static String damagedSummaryLater = "";
    public static String damagedJournal = "";
    public static String missingList = "";
    public static String missingListAdvice = "";
    public static String late = "";
    public static String lateAdvice = "";
    public static String tooNew = "";
    public static String tooNewAdvice = "";
    public static String manyBackups = "";
    public static String manyBackupsAdvice = "";
    public static String notRead = "";
    public static String minutes = "";
    public static String hours = "";
    public static String days = "";

    // mending: what it will do, what came of it
    public static String planScratch = "";
    public static String planTemp = "";
    public static String planLock = "";
    public static String planEnd = "";
    public static String planClient = "";
    public static String planRestore = "";
    public static String planRecount = "";
    public static String planSummary = "";
    public static String mended = "";
    public static String mendedKept = "";
    public static String gone = "";
    public static String inUse = "";
    public static String impossible = "";

    // the view
    public static String asking = "";
    public static String noShare = "";
    public static String noShareText = "";
    public static String opening = "";
    public static String cancelled = "";
    public static String cancelledText = "";
    public static String failed = "";
    public static String examined = "";
    public static String columnGrade = "";
    public static String columnWhat = "";
    public static String columnSeen = "";
    public static String columnRemedy = "";
    public static String remedyMend = "";
    public static String remedyDecide = "";
    public static String remedyPerson = "";
    public static String remedyNone = "";
    public static String remedyMended = "";
    public static String remedyLeft = "";
    public static String buttonMend = "";
    public static String buttonMendAll = "";
    public static String buttonExamine = "";
    public static String buttonCopy = "";
    public static String buttonCancel = "";
    public static String buttonRestore = "";
    public static String buttonLate = "";
    public static String keysLine = "";
    public static String copied = "";
    public static String mendWindow = "";
    public static String mendTitle = "";
    public static String mendText = "";
    public static String mendButton = "";
    public static String mendCancel = "";
    public static String columnPlan = "";
    public static String workExamine = "";
    public static String workMend = "";
    public static String mending = "";
    public static String stepChains = "";
    public static String brokenChanged = "";
    public static String brokenOther = "";
    public static String brokenContent = "";
    public static String brokenChain = "";
    public static String brokenShortened = "";
    public static String brokenMissing = "";
    public static String brokenTorn = "";
    public static String brokenUnreadable = "";
    public static String brokenJournalAdvice = "";
    public static String brokenListAdvice = "";
    public static String brokenIndexAdvice = "";
    public static String brokenAuditAdvice = "";
    public static String brokenTornAdvice = "";
    public static String verified = "";
    public static String verifiedBroken = "";

    // after the fields: their initial values would wipe out what was read
    static {
        initializeMessages("org.packbench.ui.doctor.text.messages", Messages.class);
    }

    private Messages() {}
}
