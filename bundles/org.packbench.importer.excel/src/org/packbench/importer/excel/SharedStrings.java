package org.packbench.importer.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts of a workbook, each kept once, that its cells name by number. */
final class SharedStrings {
    static final SharedStrings NONE = new SharedStrings(List.of());

    private final List<Value> texts;

    private SharedStrings(List<Value> texts) {
        this.texts = texts;
    }

    static SharedStrings read(Xml xml) throws IOException {
        List<Value> texts = new ArrayList<>();
        while (xml.next()) if (xml.starts("si")) texts.add(Value.of(RichText.read(xml, "si")));
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
