package org.packbench.ui.client.text;

import org.eclipse.osgi.util.NLS;

/** Every text of the editor of a client's settings, in the language the program was started in. */
public final class Messages extends NLS {
    public static String window = "";
    public static String title = "";
    public static String hint = "";
    public static String client = "";
    public static String save = "";
    public static String close = "";
    public static String saved = "";
    public static String unsaved = "";
    public static String reading = "";
    public static String saving = "";
    public static String noClients = "";
    public static String cancelled = "";
    public static String wrongSome = "";
    public static String tabLabel = "";
    public static String tabPacking = "";
    public static String tabList = "";
    public static String tabKits = "";
    public static String name = "";
    public static String width = "";
    public static String height = "";
    public static String dpi = "";
    public static String font = "";
    public static String symbology = "";
    public static String showQuantity = "";
    public static String showClient = "";
    public static String preview = "";
    public static String previewName = "";
    public static String previewNone = "";
    public static String previewWrong = "";
    public static String hold = "";
    public static String holdWrong = "";
    public static String holdUnknown = "";
    public static String holdNoOrder = "";
    public static String holdOver = "";
    public static String holdAlready = "";
    public static String orders = "";
    public static String opens = "";
    public static String cap = "";
    public static String note = "";
    public static String deadlines = "";
    public static String deadlinesText = "";
    public static String columns = "";
    public static String columnOrder = "";
    public static String columnSku = "";
    public static String columnProduct = "";
    public static String columnQuantity = "";
    public static String columnCourier = "";
    public static String columnTime = "";
    public static String cartons = "";
    public static String cartonsText = "";
    public static String kits = "";
    public static String kitsText = "";
    public static String columnBarcode = "";
    public static String columnUnits = "";
    public static String columnKit = "";
    public static String columnComponent = "";
    public static String put = "";
    public static String take = "";
    public static String clash = "";
    public static String clashFirst = "";
    public static String mine = "";
    public static String theirs = "";
    public static String nothing = "";
    public static String dropTitle = "";
    public static String dropText = "";
    public static String dropStay = "";
    public static String dropDiscard = "";
    public static String wrongEmpty = "";
    public static String wrongNumber = "";
    public static String wrongTime = "";
    public static String wrongTwice = "";
    public static String wrongCommand = "";
    public static String wrongCode = "";
    public static String wrongItself = "";
    public static String wrongNested = "";
    public static String workRead = "";
    public static String workSave = "";

    // after the fields: their initial values would wipe out what was read
    static {
        initializeMessages("org.packbench.ui.client.text.messages", Messages.class);
    }

    private Messages() {}
}
