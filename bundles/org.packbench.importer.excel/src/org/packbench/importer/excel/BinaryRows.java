package org.packbench.importer.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DimensionsRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.table.TableRows;

/** The rows of one sheet of a binary workbook: its cells stand one after the other, each with its row and column. */
final class BinaryRows implements TableRows {
    private static final double WHOLE = 1e15;

    private final RecordFactoryInputStream records;
    private final List<Value> texts;
    private final SheetRow row;
    private @Nullable Record read;
    private int expected;
    private int charts;
    private boolean begun;
    private boolean ended;

    /** @param texts that cells name by number */
    BinaryRows(InputStream in, List<Value> texts, CellTexts shown) throws IOException {
        this.texts = texts;
        row = new SheetRow(shown);
        try {
            records = new RecordFactoryInputStream(in, false);
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private static IOException damaged(RuntimeException e) {
        return new IOException(e.toString(), e);
    }

    @Override
    public int expected() {
        return expected;
    }

    @Override
    public Optional<SheetRow> next() throws IOException {
        try {
            @Nullable CellValueRecordInterface first = nextCell();
            if (first == null) return Optional.empty();
            int index = first.getRow();
            row.begin(index + 1);
            @Nullable CellValueRecordInterface cell = first;
            while (cell != null && cell.getRow() == index) {
                Value value = value(cell);
                if (value != Value.NONE) row.set(Short.toUnsignedInt(cell.getColumn()), value);
                cell = nextCell();
            }
            // the first of the next row is looked at again
            if (cell instanceof Record begins) read = begins;
            return Optional.of(row);
        } catch (RuntimeException e) {
            // whatever POI stumbles over in a damaged file
            throw damaged(e);
        }
    }

    /** The next cell with something in it; null after the last. */
    private @Nullable CellValueRecordInterface nextCell() throws IOException {
        for (Record record = nextRecord(); !ended; record = nextRecord()) {
            switch (record) {
                case null -> throw new IOException("the records of a sheet have no end");
                case BOFRecord begin -> begin();
                case EOFRecord end -> end();
                case DimensionsRecord dimensions -> expected = dimensions.getLastRow();
                // an empty cell that has a format is a cell, but not a record of these
                case CellValueRecordInterface cell -> {
                    if (charts == 0) return cell;
                }
                default -> {} // heights of rows, notes, pictures
            }
        }
        return null;
    }

    private void begin() {
        // a chart within the sheet has its own beginning and end, and its own cells
        if (begun) charts++;
        begun = true;
    }

    private void end() {
        if (charts > 0) charts--;
        else ended = true;
    }

    private @Nullable Record nextRecord() {
        @Nullable Record again = read;
        read = null;
        return again != null || ended ? again : records.nextRecord();
    }

    private Value value(CellValueRecordInterface cell) throws IOException {
        int style = Short.toUnsignedInt(cell.getXFIndex());
        return switch (cell) {
            case LabelSSTRecord shared -> shared(shared.getSSTIndex());
            case LabelRecord label -> Value.of(label.getValue());
            case NumberRecord number -> number(number.getValue(), style);
            case RKRecord number -> number(number.getRKNumber(), style);
            case BoolErrRecord truth when truth.isBoolean() -> new Value.Truth(truth.getBooleanValue());
            case BoolErrRecord error -> new Value.Fault(error(error.getErrorValue()));
            case FormulaRecord formula -> computed(formula, style);
            default -> Value.NONE;
        };
    }

    private Value shared(int index) throws IOException {
        if (index < 0 || index >= texts.size())
            throw new IOException("a cell names the text " + index + " of " + texts.size());
        return texts.get(index);
    }

    private static Value number(double value, int style) {
        boolean whole = Math.abs(value) < WHOLE && value == Math.rint(value);
        return new Value.Number(whole ? Long.toString((long) value) : Double.toString(value), style);
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
    }

    private Value computed(FormulaRecord formula, int style) {
        return switch (formula.getCachedResultTypeEnum()) {
            case STRING -> result();
            case BOOLEAN -> new Value.Truth(formula.getCachedBooleanValue());
            case ERROR -> new Value.Fault(error(formula.getCachedErrorValue()));
            default -> {
                boolean never = formula.isCalcOnLoad() && formula.getValue() == 0;
                yield never ? new Value.NotComputed("…") : number(formula.getValue(), style);
            }
        };
    }

    /** The text of a formula stands in a record behind it. */
    private Value result() {
        for (Record record = nextRecord(); record != null; record = nextRecord()) {
            if (record instanceof StringRecord text) return Value.of(text.getString());
            if (record instanceof CellValueRecordInterface || record instanceof EOFRecord) {
                read = record;
                break;
            }
        }
        return Value.NONE;
    }

    @Override
    public void close() {
        // all of it is in memory, and nothing is held
    }
}
