package org.packbench.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** How many rows the sheets of a workbook have below their heads, without holding them. */
final class SheetCounts {
    private SheetCounts() {}

    static List<String> of(Path file) throws IOException {
        List<String> counts = new ArrayList<>();
        try (OPCPackage parts = OPCPackage.open(file.toFile())) {
            var sheets = (XSSFReader.SheetIterator) new XSSFReader(parts).getSheetsData();
            while (sheets.hasNext())
                try (InputStream sheet = sheets.next()) {
                    counts.add(sheets.getSheetName() + " " + rows(sheet));
                }
        } catch (OpenXML4JException | XMLStreamException e) {
            throw new IOException(e);
        }
        return counts;
    }

    private static int rows(InputStream sheet) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(sheet);
        int rows = -1;
        while (xml.hasNext())
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("row")) rows++;
        return rows;
    }
}
