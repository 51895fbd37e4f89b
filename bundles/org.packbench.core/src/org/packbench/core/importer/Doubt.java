package org.packbench.core.importer;

/**
 * Something that can be packed as it stands, but that a person should look at first. The UI and the command line make text
 * of it.
 *
 * @param file the file's name
 * @param sheet as in {@link Importer.Problem}; may be empty
 * @param row as in {@link Importer.Problem}; 0 for the whole source
 * @param column as in {@link Importer.Problem}; may be empty
 */
public record Doubt(What what, String file, String sheet, int row, String column) {
    /** What is doubtful. */
    public sealed interface What {
        /** The order has this SKU on an earlier row too: two lines, or one that was written twice. */
        record LineTwice(String order, String sku, int firstRow) implements What {}

        /** Two order numbers that a scan cannot tell apart, {@code #1001} and {@code 1001}. */
        record NumbersCollide(String order, String other, int otherRow) implements What {}

        /** A text as a spreadsheet shortens codes, {@code 5.90123E+12}: the code itself is lost. */
        record Shortened(Field field, String found) implements What {}

        /** A code that would be an EAN with the zeros that a spreadsheet takes away from its front. */
        record ZerosLost(String found, String likely) implements What {}

        /** Rows of one order say different things about it; the first of them counts. */
        record OrderDiffers(String order, Field field, String first, String found) implements What {}

        /** So many rows do not say how many units, and have the default that was confirmed. */
        record QuantityByDefault(int units, int rows) implements What {}

        /** The file does not say in which character set it is; it was taken for this one. */
        record EncodingBelieved(String charset) implements What {}

        /** Fewer cells than headings, where all others have as many: a separator may be missing. */
        record RowTooShort(int cells, int headings) implements What {}

        /** The buyer got money back, in part or all of it; {@code status} is the shop's word. */
        record PaidBack(String order, String status) implements What {}

        /** The last line has no end, as all others have: more may have come after it. */
        record BreaksOff() implements What {}
    }
}
