package org.packbench.importer.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook of Excel 95 (BIFF5), record by record: its texts are in the character set of the PC that wrote it. */
final class OldExcel {
    private static final int BEGIN = 0x809;
    private static final int END = 0x0A;
    private static final int CODE_PAGE = 0x42;
    private static final int SHEET = 0x85;
    private static final int LABEL = 0x204;
    private static final int NUMBER = 0x203;
    private static final short VERSION = 0x500;
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    /** What a compound file keeps in blocks of its own, and not among small ones. */
    private static final int LARGE = 4_096;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private OldExcel() {}

    static byte[] workbook() throws IOException {
        byte[] stream = new OldExcel().stream();
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(stream), "Book");
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private byte[] stream() {
        record(BEGIN, shorts(VERSION, (short) 5, (short) 0, (short) 0));
        record(CODE_PAGE, shorts((short) 1251));
        byte[] name = "Заявки".getBytes(CYRILLIC);
        int begin = out.size() + 4 + 7 + name.length + 4;
        record(
                SHEET,
                ByteBuffer.allocate(7 + name.length)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(begin)
                        .putShort((short) 0)
                        .put((byte) name.length)
                        .put(name)
                        .array());
        record(END);
        record(BEGIN, shorts(VERSION, (short) 0x10, (short) 0, (short) 0));
        row(0, "Order_Number", "SKU", "Product_Name", "Quantity", "Courier");
        row(1, "1001", "A", "Чаша", 2.0, "Спиди");
        record(END);
        while (out.size() < LARGE) out.write(0);
        return out.toByteArray();
    }

    private void row(int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            byte[] place = shorts((short) row, (short) column, (short) 0);
            if (cells[column] instanceof Double number)
                record(
                        NUMBER,
                        place,
                        ByteBuffer.allocate(8)
                                .order(ByteOrder.LITTLE_ENDIAN)
                                .putDouble(number)
                                .array());
            else {
                byte[] text = cells[column].toString().getBytes(CYRILLIC);
                record(LABEL, place, shorts((short) text.length), text);
            }
        }
    }

    private void record(int kind, byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) length += part.length;
        out.writeBytes(shorts((short) kind, (short) length));
        for (byte[] part : parts) out.writeBytes(part);
    }

    private static byte[] shorts(short... values) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (short value : values) bytes.putShort(value);
        return bytes.array();
    }
}
