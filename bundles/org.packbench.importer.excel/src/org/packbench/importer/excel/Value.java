package org.packbench.importer.excel;

/** What a cell holds, before anybody decided how it looks. */
sealed interface Value {
    /** A cell that is not there, or has nothing but a format. */
    Value NONE = new Text("");

    /** A text, or nothing where it is empty. */
    static Value of(String text) {
        return text.isEmpty() ? NONE : new Text(text);
    }

    /** Text, typed or computed. */
    record Text(String text) implements Value {}

    /**
     * A number, and with some formats a date.
     *
     * @param number as the file writes it
     * @param style the index of the cell's format
     */
    record Number(String number, int style) implements Value {}

    /** A date or a time in ISO form, as strict workbooks have them; shown as any other in the cell's format. */
    record Moment(String iso, int style) implements Value {}

    record Truth(boolean value) implements Value {}

    /** An error value: {@code #REF!}, {@code #N/A}. */
    record Fault(String error) implements Value {}

    /** A formula that nothing has computed since it was written, as some programs leave them. */
    record NotComputed(String formula) implements Value {}
}
