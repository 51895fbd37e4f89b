package org.packbench.ui.shop.text;

import org.eclipse.osgi.util.NLS;

/**
 * Every text about clients' shops, of the window and of the command line, in the language the program was started in. A
 * counted text holds its forms parted by {@code |} and goes through {@link org.packbench.ui.text.Counted}.
 */
public final class Messages extends NLS {
    // why a shop was not read
    public static String unreachable = "";
    public static String notThere = "";
    public static String closed = "";
    public static String tokenRefused = "";
    public static String notAllowed = "";
    public static String busy = "";
    public static String faulty = "";
    public static String notUnderstood = "";
    public static String tooLarge = "";
    public static String noToken = "";
    public static String noSource = "";
    public static String nothingImported = "";
    public static String addressForm = "";
    public static String tokenForm = "";

    // what only the command line says
    public static String cliUsage = "";
    public static String cliSet = "";
    public static String cliNone = "";
    public static String cliToken = "";
    public static String cliTokenKept = "";
    public static String cliTokenForgotten = "";
    public static String cliTokenMissing = "";
    public static String cliEmpty = "";
    public static String cliConflict = "";
    public static String cliConflictMapped = "";
    public static String cliChanged = "";
    public static String cliWouldChange = "";

    // orders that come from the shop
    public static String fromShop = "";
    public static String shopFile = "";
    public static String fetching = "";
    public static String stopped = "";

    // setting a shop up
    public static String window = "";
    public static String title = "";
    public static String text = "";
    public static String client = "";
    public static String system = "";
    public static String address = "";
    public static String addressHint = "";
    public static String location = "";
    public static String locationHint = "";
    public static String token = "";
    public static String tokenHint = "";
    public static String tokenReplace = "";
    public static String tokenKept = "";
    public static String tokenNone = "";
    public static String forget = "";
    public static String test = "";
    public static String save = "";
    public static String barcodes = "";
    public static String barcodesText = "";
    public static String stop = "";
    public static String answers = "";
    public static String saved = "";
    public static String savedToken = "";
    public static String forgotten = "";
    public static String notSet = "";
    public static String isSet = "";
    public static String put = "";
    public static String clashed = "";

    // jobs
    public static String workRead = "";
    public static String workTest = "";
    public static String workSave = "";
    public static String workBarcodes = "";

    // after the fields: their initial values would wipe out what was read
    static {
        initializeMessages("org.packbench.ui.shop.text.messages", Messages.class);
    }

    private Messages() {}
}
