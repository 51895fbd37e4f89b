package org.packbench.importer.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An open workbook of Excel 97 to 2003 (MS-XLS): a stream of records, first those of the workbook, then those of each sheet.
 * Pulled by POI's event model, so that no object is made of a cell that nobody asks for.
 */
final class BinaryWorkbook implements OpenWorkbook {
    /** A sheet with cells; {@code position} is where its records begin. */
    private record Sheet(String name, boolean visible, int position) {}

    /** It is protected by a password. */
    static final class Protected extends IOException {
        private static final long serialVersionUID = 1L;

        private Protected() {
            super("there is a record that says how it is encrypted");
        }
    }

    private static final String STREAM = "Workbook";

    private final byte[] stream;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Value> texts = new ArrayList<>();
    private boolean from1904;

    /**
     * Opens a workbook from its file's bytes.
     *
     * @throws Protected when it cannot be read without a password
     * @throws IOException when it is damaged
     */
    BinaryWorkbook(byte[] bytes) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
                InputStream in = files.createDocumentInputStream(STREAM)) {
            stream = in.readAllBytes();
            readMain(new RecordFactoryInputStream(records(0), false));
        } catch (EncryptedDocumentException e) {
            throw new Protected();
        } catch (RuntimeException e) {
            // whatever POI stumbles over in a damaged file
            throw new IOException(e.toString(), e);
        }
    }

    private InputStream records(int position) {
        return new ByteArrayInputStream(stream, position, stream.length - position);
    }

    private void readMain(RecordFactoryInputStream records) throws IOException {
        @Nullable Record record = records.nextRecord();
        while (record != null && !(record instanceof EOFRecord)) {
            read(record);
            record = records.nextRecord();
        }
        if (record == null) throw new IOException("the records of the workbook have no end");
    }

    private void read(Record record) throws IOException {
        switch (record) {
            case FilePassRecord protection -> throw new Protected();
            case BoundSheetRecord sheet -> add(sheet);
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            case FormatRecord format -> codes.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> styles.add((int) style.getFormatIndex());
            case SSTRecord shared -> {
                for (int i = 0; i < shared.getNumUniqueStrings(); i++)
                    texts.add(Value.of(shared.getString(i).getString()));
            }
            default -> {} // fonts, names, windows: nothing that stands in a cell
        }
    }

    private void add(BoundSheetRecord sheet) throws IOException {
        int position = sheet.getPositionOfBof();
        if (position < 0 || position >= stream.length) throw new IOException("a sheet that begins at " + position);
        boolean visible = !sheet.isHidden() && !sheet.isVeryHidden();
        sheets.add(new Sheet(sheet.getSheetname(), visible, position));
    }

    @Override
    public List<SheetTable> tables() {
        CellTexts shown = new CellTexts(CellFormats.of(styles, codes), from1904);
        return sheets.stream()
                .filter(Sheet::visible)
                .map(sheet -> new SheetTable(
                        sheet.name(), () -> new BinaryRows(records(sheet.position()), List.copyOf(texts), shown)))
                .toList();
    }

    @Override
    public List<String> hidden() {
        return sheets.stream()
                .filter(sheet -> !sheet.visible())
                .map(Sheet::name)
                .toList();
    }

    @Override
    public void close() {
        // all of it is in memory, and nothing is held
    }
}
