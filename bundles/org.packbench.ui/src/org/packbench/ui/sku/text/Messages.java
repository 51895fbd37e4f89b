package org.packbench.ui.sku.text;

import org.eclipse.osgi.util.NLS;

/**
 * Every text of the SKU mapping, in the language the program was started in. A counted text holds its forms parted by
 * {@code |} and goes through {@link org.packbench.ui.text.Counted}.
 */
public final class Messages extends NLS {
    // how a row stands
    public static String stateSaved = "";
    public static String stateAdded = "";
    public static String stateChanged = "";
    public static String stateRemoved = "";
    public static String stateClashing = "";

    // the head
    public static String mapped = "";
    public static String allSaved = "";
    public static String unsaved = "";
    public static String unsavedText = "";
    public static String clashes = "";
    public static String clashesText = "";
    public static String loading = "";
    public static String saving = "";
    public static String noShare = "";
    public static String noShareText = "";
    public static String opening = "";
    public static String silent = "";
    public static String noClients = "";
    public static String noClientsText = "";
    public static String broken = "";
    public static String shareAway = "";
    public static String otherShare = "";
    public static String cancelled = "";

    // what can be done
    public static String client = "";
    public static String search = "";
    public static String searchHint = "";
    public static String found = "";
    public static String buttonAdd = "";
    public static String buttonEdit = "";
    public static String buttonRemove = "";
    public static String buttonUndo = "";
    public static String buttonImport = "";
    public static String buttonExport = "";
    public static String buttonSave = "";
    public static String keysLine = "";

    // the table
    public static String columnState = "";
    public static String columnBarcode = "";
    public static String columnSku = "";
    public static String columnShare = "";
    public static String notMapped = "";
    public static String tableName = "";

    // a conflict
    public static String clash = "";
    public static String clashText = "";
    public static String takeOurs = "";
    public static String takeTheirs = "";

    // one entry
    public static String addWindow = "";
    public static String editWindow = "";
    public static String entryTitle = "";
    public static String entryText = "";
    public static String entryNow = "";
    public static String entryOk = "";
    public static String cancel = "";
    public static String wrongCommand = "";
    public static String wrongShortened = "";
    public static String wrongText = "";
    public static String nowMapped = "";

    // import
    public static String importWindow = "";
    public static String importTitle = "";
    public static String importText = "";
    public static String file = "";
    public static String browse = "";
    public static String importRead = "";
    public static String importReading = "";
    public static String importNobody = "";
    public static String importNew = "";
    public static String importSame = "";
    public static String importConflicts = "";
    public static String importProblems = "";
    public static String importWithout = "";
    public static String importDecide = "";
    public static String importNothing = "";
    public static String importApply = "";
    public static String importShopTitle = "";
    public static String importFromShop = "";
    public static String importKeepAll = "";
    public static String importTakeAll = "";
    public static String importStop = "";
    public static String importFromShopReading = "";
    public static String columnShop = "";
    public static String importKindConflict = "";
    public static String importKindNew = "";
    public static String importKindProblem = "";
    public static String columnFile = "";
    public static String columnNow = "";
    public static String columnThen = "";
    public static String stays = "";

    // export
    public static String exportWindow = "";
    public static String exportTitle = "";
    public static String exportText = "";
    public static String exportThere = "";
    public static String exportButton = "";
    public static String notAPath = "";

    // dropping what is not saved
    public static String dropTitle = "";
    public static String dropText = "";
    public static String dropSave = "";
    public static String dropDiscard = "";

    // jobs
    public static String workRead = "";
    public static String workSave = "";
    public static String workExport = "";

    // after the fields: their initial values would wipe out what was read
    static {
        initializeMessages("org.packbench.ui.sku.text.messages", Messages.class);
    }

    private Messages() {}
}
