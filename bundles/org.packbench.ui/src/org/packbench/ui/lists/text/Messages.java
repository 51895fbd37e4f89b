package org.packbench.ui.lists.text;

import org.eclipse.osgi.util.NLS;

/**
 * Every text of the choice of a session's list, in the language the program was started in. A counted text holds its forms
 * parted by {@code |} and goes through {@link org.packbench.ui.text.Counted}.
 */
public final class Messages extends NLS {
    // the dialog
    public static String fromSession = "";
    public static String window = "";
    public static String title = "";
    public static String text = "";
    public static String count = "";
    public static String client = "";
    public static String filter = "";
    public static String filterHint = "";
    public static String sessions = "";
    public static String listsOf = "";
    public static String reload = "";
    public static String stop = "";
    public static String open = "";
    public static String opening = "";
    public static String noSessions = "";
    public static String noLists = "";
    public static String stopped = "";
    public static String keys = "";

    // the tables
    public static String columnSession = "";
    public static String columnCreated = "";
    public static String columnLists = "";
    public static String columnState = "";
    public static String columnList = "";
    public static String columnCourier = "";
    public static String columnOrders = "";
    public static String columnUnits = "";
    public static String columnPacked = "";
    public static String columnWho = "";
    public static String whole = "";
    public static String none = "";
    public static String moreCouriers = "";

    // packing twice
    public static String partsBegun = "";
    public static String wholeBegun = "";
    public static String twiceTitle = "";
    public static String twiceQuestion = "";
    public static String twiceYes = "";
    public static String twiceNo = "";
    public static String doneTitle = "";
    public static String doneQuestion = "";
    public static String doneYes = "";
    public static String doneNo = "";

    // jobs
    public static String workClients = "";
    public static String workFolders = "";
    public static String workLists = "";

    // after the fields: their initial values would wipe out what was read
    static {
        initializeMessages("org.packbench.ui.lists.text.messages", Messages.class);
    }

    private Messages() {}
}
