package org.packbench.importer.excel;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.table.TableRows;

/** The rows of one sheet, one after the other; rows without a cell are left out. */
final class SheetRows implements TableRows {
    /** The last column of a sheet is XFD. */
    private static final int COLUMNS = 16_384;

    /** The last row of a sheet. */
    private static final int ROWS = 1 << 20;

    /** The most letters of a column. */
    private static final int LETTERS = 3;

    private static final Pattern LAST_ROW = Pattern.compile(".*?([0-9]{1,7})");

    private final Xml xml;
    private final SharedStrings texts;
    private final SheetRow row;
    private int number;
    private int column;
    private int expected;

    /** Reads from a part, and closes it. */
    SheetRows(Xml xml, SharedStrings texts, CellTexts shown) {
        this.xml = xml;
        this.texts = texts;
        row = new SheetRow(shown);
    }

    /** How many rows the sheet says it has, known from the first row on; 0 when it does not say. */
    @Override
    public int expected() {
        return expected;
    }

    @Override
    public Optional<SheetRow> next() throws IOException {
        while (xml.next()) {
            if (xml.starts("row")) return Optional.of(readRow());
            if (xml.starts("dimension")) expected = lastRow(xml.attribute("ref", ""));
            else if (xml.ends("sheetData")) return Optional.empty();
        }
        return Optional.empty();
    }

    private static int lastRow(String reference) {
        Matcher matcher = LAST_ROW.matcher(reference);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private SheetRow readRow() throws IOException {
        // a row or a cell that does not say where it stands follows the one before
        number = xml.number("r", number + 1);
        if (number < 1 || number > ROWS) throw new IOException("no row is at " + number);
        column = -1;
        row.begin(number);
        do {
            if (!xml.next()) throw new IOException("row " + number + " has no end");
            if (xml.starts("c")) readCell();
        } while (!xml.ends("row"));
        return row;
    }

    private void readCell() throws IOException {
        @Nullable String reference = null;
        String type = "n";
        int style = 0;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> reference = xml.attributeValue(i);
                case "t" -> type = xml.attributeValue(i);
                case "s" -> style = Xml.number("s", xml.attributeValue(i));
                default -> {} // whether it is phonetic, and what programs add
            }
        }
        column = reference == null ? column + 1 : columnOf(reference);
        Value value = readValue(type, style);
        if (value != Value.NONE) row.set(column, value);
    }

    /** The column of {@code AB12}, counted from 0. */
    private static int columnOf(String reference) throws IOException {
        int column = 0;
        int i = 0;
        for (; i < reference.length() && i <= LETTERS; i++) {
            int letter = Character.toUpperCase(reference.charAt(i)) - 'A';
            if (letter < 0 || letter >= 26) break;
            column = column * 26 + letter + 1;
        }
        boolean row = i < reference.length();
        for (int j = i; j < reference.length(); j++) row &= isDigit(reference.charAt(j));
        if (!row || column < 1 || column > COLUMNS) throw new IOException("no cell is at " + reference);
        return column - 1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private Value readValue(String type, int style) throws IOException {
        @Nullable String formula = null;
        @Nullable String value = null;
        String inline = "";
        do {
            if (!xml.next()) throw new IOException("a cell of row " + number + " has no end");
            if (xml.starts("v")) value = xml.text();
            else if (xml.starts("f")) formula = xml.text();
            else if (xml.starts("is")) inline = RichText.read(xml, "is");
        } while (!xml.ends("c"));
        if (type.equals("inlineStr")) return Value.of(inline);
        boolean computed = value != null && (!value.isEmpty() || type.equals("str"));
        if (formula != null && !computed) return new Value.NotComputed(formula);
        return value == null || value.isEmpty() ? Value.NONE : value(type, value, style);
    }

    private Value value(String type, String value, int style) throws IOException {
        return switch (type) {
            case "s" -> texts.at(value);
            case "b" -> new Value.Truth(value.equals("1") || value.equals("true"));
            case "e" -> new Value.Fault(value);
            case "n" -> new Value.Number(value, style);
            case "d" -> new Value.Moment(value, style);
            // the text of a formula
            case "str" -> Value.of(RichText.unescaped(value));
            default -> throw new IOException("a cell of the type " + type);
        };
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
