package org.packbench.ui.scanner.text;

import org.eclipse.osgi.util.NLS;

/** Every text of the scanner's set-up, in the language the program was started in. */
public final class Messages extends NLS {
    // the dialog
    public static String window = "";
    public static String title = "";
    public static String text = "";
    public static String codeName = "";
    public static String noCode = "";
    public static String screenHint = "";
    public static String pdf = "";
    public static String pdfWork = "";
    public static String pdfDone = "";
    public static String pdfFailed = "";
    public static String save = "";
    public static String reset = "";
    public static String close = "";

    // what was found
    public static String waiting = "";
    public static String well = "";
    public static String settable = "";
    public static String kept = "";
    public static String capsLock = "";
    public static String otherCode = "";
    public static String hand = "";

    // its parts
    public static String speed = "";
    public static String speedText = "";
    public static String end = "";
    public static String endNothing = "";
    public static String around = "";
    public static String aroundNothing = "";
    public static String aroundBefore = "";
    public static String aroundBehind = "";
    public static String layout = "";
    public static String layoutRight = "";
    public static String layoutPutRight = "";
    public static String mistakable = "";
    public static String mistakableText = "";
    public static String lost = "";
    public static String lostText = "";
    public static String came = "";

    // keyboards
    public static String english = "";
    public static String german = "";
    public static String ukrainian = "";
    public static String bulgarian = "";
    public static String bulgarianPhonetic = "";
    public static String russian = "";

    // after the fields: their initial values would wipe out what was read
    static {
        initializeMessages("org.packbench.ui.scanner.text.messages", Messages.class);
    }

    private Messages() {}
}
