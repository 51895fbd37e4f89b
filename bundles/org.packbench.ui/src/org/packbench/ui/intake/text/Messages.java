package org.packbench.ui.intake.text;

import org.eclipse.osgi.util.NLS;

/**
 * Every text about a list that is looked at before it is packed, in the language the program was started in. A counted text
 * holds its forms parted by {@code |} and goes through {@link org.packbench.ui.text.Counted}.
 */
public final class Messages extends NLS {
    // places
    public static String placeRow = "";

    // doubts of a file
    public static String lineTwice = "";
    public static String lineTwiceAdvice = "";
    public static String numbersCollide = "";
    public static String numbersCollideAdvice = "";
    public static String shortened = "";
    public static String shortenedAdvice = "";
    public static String zerosLost = "";
    public static String zerosLostAdvice = "";
    public static String orderDiffers = "";
    public static String orderDiffersAdvice = "";
    public static String quantityByDefault = "";
    public static String quantityByDefaultAdvice = "";
    public static String encodingBelieved = "";
    public static String encodingBelievedAdvice = "";
    public static String rowTooShort = "";
    public static String rowTooShortAdvice = "";
    public static String paidBack = "";
    public static String paidBackAdvice = "";
    public static String breaksOff = "";
    public static String breaksOffAdvice = "";

    // what the share knows
    public static String packedBefore = "";
    public static String packedBeforeBy = "";
    public static String packedBeforeAdvice = "";
    public static String inAnotherSession = "";
    public static String inAnotherSessionAdvice = "";
    public static String skuOfAnotherClient = "";
    public static String skuOfAnotherClientAdvice = "";

    // the import before
    public static String unchanged = "";
    public static String unchangedUnknown = "";
    public static String changedSince = "";
    public static String changedSinceUnknown = "";
    public static String ordersAdded = "";
    public static String ordersRemoved = "";
    public static String ordersChanged = "";
    public static String orderAdded = "";
    public static String orderAddedAdvice = "";
    public static String orderRemoved = "";
    public static String orderRemovedAdvice = "";
    public static String orderChanged = "";
    public static String orderChangedAdvice = "";
    public static String itemChanged = "";

    // fields
    public static String fieldOrderNumber = "";
    public static String fieldSku = "";
    public static String fieldProductName = "";
    public static String fieldQuantity = "";
    public static String fieldCourier = "";
    public static String fieldCountry = "";
    public static String fieldNotes = "";

    // the wizard's page
    public static String columns = "";
    public static String columnsFound = "";
    public static String columnsChosen = "";
    public static String columnsRemembered = "";
    public static String columnsRemember = "";
    public static String columnsMap = "";
    public static String columnsTitle = "";
    public static String columnsUse = "";
    public static String columnsBack = "";
    public static String columnsNone = "";
    public static String columnsSame = "";
    public static String columnsExample = "";
    public static String columnsDefault = "";
    public static String columnsUnits = "";
    public static String columnsMissing = "";
    public static String columnsUnmapped = "";
    public static String sheet = "";
    public static String sheetMissing = "";
    public static String sheetMissingAdvice = "";
    public static String previewRow = "";
    public static String previewLeftOut = "";
    public static String previewEmpty = "";
    public static String leaveOut = "";
    public static String saveRows = "";
    public static String saveTitle = "";
    public static String saveSaved = "";
    public static String saveExists = "";
    public static String saveReason = "";
    public static String saveSameOrder = "";
    public static String again = "";
    public static String problems = "";
    public static String doubts = "";
    public static String changes = "";
    public static String inbox = "";
    public static String inboxRead = "";
    public static String inboxFile = "";
    public static String inboxItem = "";
    public static String inboxArriving = "";
    public static String inboxUnreadable = "";
    public static String rejected = "";
    public static String undecided = "";

    // after the fields: their initial values would wipe out what was read
    static {
        initializeMessages("org.packbench.ui.intake.text.messages", Messages.class);
    }

    private Messages() {}
}
