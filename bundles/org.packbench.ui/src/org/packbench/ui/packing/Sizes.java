package org.packbench.ui.packing;

/**
 * The grid and the type of the packing screen, in pixels at 96 dpi: a wide one and a narrow one, each with less room
 * where a tall bar, a strip or many products take it.
 */
enum Sizes {
    WIDE,
    COMPACT,
    NARROW,
    TIGHT;

    /** The least width and height that two columns need; a low wide screen reads better in one. */
    private static final int TWO_COLUMNS_WIDTH = 1280;

    private static final int TWO_COLUMNS_HEIGHT = 680;

    /** The column of the count. */
    static final int COUNT_COLUMN = 480;

    /** The roomy sizes for a canvas. */
    static Sizes roomy(int width, int height) {
        return width < TWO_COLUMNS_WIDTH || height < TWO_COLUMNS_HEIGHT ? NARROW : WIDE;
    }

    /** The tight ones of the same kind. */
    Sizes tightened() {
        return narrow() ? TIGHT : COMPACT;
    }

    boolean narrow() {
        return this == NARROW || this == TIGHT;
    }

    boolean tight() {
        return this == COMPACT || this == TIGHT;
    }

    private int of(int wide, int compact, int narrow, int tight) {
        return switch (this) {
            case WIDE -> wide;
            case COMPACT -> compact;
            case NARROW -> narrow;
            case TIGHT -> tight;
        };
    }

    private int of(int wide, int narrow) {
        return narrow() ? narrow : wide;
    }

    int padding() {
        return of(24, 14);
    }

    /** Between the bar and what is below it. */
    int top() {
        return of(24, 14);
    }

    /** Between cards. */
    int gap() {
        return of(14, 12, 9, 8);
    }

    int bar(boolean tall) {
        return tall ? of(236, 132) : of(148, 92);
    }

    int strip() {
        return of(52, 44);
    }

    /** The frame of a held answer. */
    int frame() {
        return of(10, 6);
    }

    int keys() {
        return of(60, 42);
    }

    /** The one line at the foot of a narrow screen. */
    int foot() {
        return 38;
    }

    int section() {
        return of(28, 20);
    }

    /** The order's number, without its chips. */
    int header() {
        return of(82, 70, 57, 52);
    }

    int chips() {
        return of(36, 28);
    }

    /** A page's name. */
    int title(int wide, int narrow) {
        return of(wide, narrow);
    }

    /** What became of the work of a session that was taken. */
    int fact(boolean low) {
        return low ? of(84, 56) : of(118, 56);
    }

    int advice(boolean low) {
        return low ? of(84, 60) : of(112, 60);
    }

    int choice(boolean low) {
        return low ? of(84, 46) : of(104, 46);
    }

    /** Extras as a band above the lines, where the column has no room for their panel. */
    int extrasBand() {
        return of(76, 76, 76, 68);
    }

    int scan() {
        return of(48, 42, 34, 30);
    }

    /** The type of a key cap of its own. */
    int cap() {
        return of(16, 15);
    }

    int line() {
        return of(130, 106, 84, 74);
    }

    /** A line is never lower than its name and SKU need. */
    int leastLine() {
        return of(80, 80, 58, 58);
    }

    int packed() {
        return of(62, 52, 38, 32);
    }

    int queued() {
        return of(60, 52, 40, 36);
    }

    int last() {
        return of(69, 60, 40, 36);
    }

    /** The panel of extras in the column of the count. */
    int extras() {
        return of(446, 376, 0, 0);
    }

    /** The quantity tile; it stands this far inside the line. */
    int tileInset() {
        return of(12, 11, 9, 8);
    }

    int barWord(boolean tall) {
        return tall ? of(84, 52) : of(60, 42);
    }

    int barShape(boolean tall) {
        return tall ? of(150, 92) : of(96, 64);
    }

    int barWhat(boolean tall) {
        return tall ? of(34, 22) : of(30, 22);
    }

    int barNext(boolean tall) {
        return tall ? of(28, 19) : of(24, 18);
    }

    int barAside() {
        return of(22, 17);
    }

    int orderNumber() {
        return of(80, 70, 54, 54);
    }

    int courier() {
        return of(48, 30);
    }

    int courierTime() {
        return of(26, 18);
    }

    int chip() {
        return of(20, 16);
    }

    int label() {
        return of(20, 16);
    }

    int product() {
        return of(34, 24);
    }

    int sku() {
        return of(22, 16);
    }

    int text() {
        return of(24, 18);
    }

    int packedSku() {
        return of(20, 15);
    }

    int quantity() {
        return of(76, 64, 48, 42);
    }

    int key() {
        return of(19, 15);
    }
}
