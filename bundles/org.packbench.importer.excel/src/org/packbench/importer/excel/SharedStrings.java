package org.packbench.importer.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts of a workbook, each kept once, that its cells name by number. */
final class SharedStrings {
    static final SharedStrings NONE = new SharedStrings(List.of());

    /** Bytes that a text and the cell that names it take at least, packed. */
    private static final int PACKED = 4;

    /** So many are harmless. */
    private static final int FEW = 200_000;

    private final List<Value> texts;

    private SharedStrings(List<Value> texts) {
        this.texts = texts;
    }

    /**
     * Reads them all.
     *
     * @param packed bytes of the whole workbook: each text that differs from all others takes some of them
     */
    static SharedStrings read(Xml xml, int packed) throws IOException {
        int most = Math.max(FEW, packed / PACKED);
        List<Value> texts = new ArrayList<>();
        while (xml.next()) {
            if (!xml.starts("si")) continue;
            if (texts.size() == most) throw new BoundedStream.TooLarge(most);
            texts.add(Value.of(RichText.read(xml, "si")));
        }
        return new SharedStrings(texts);
    }

    Value at(String index) throws IOException {
        try {
            return texts.get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IOException("a cell names the text " + index + " of " + texts.size(), e);
        }
    }
}
