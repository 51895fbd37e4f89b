package org.packbench.ui.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.packbench.core.importer.TableHead;

/** A workbook as small as Excel still opens it. */
final class NewWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private NewWorkbook() {}

    /** A sheet: numbers are written as such, everything else as text, and an empty text as no cell. */
    record Sheet(String name, List<List<Object>> rows) {}

    /** Writes rows into the only sheet, {@code Orders}. */
    static Path write(Path file, List<List<Object>> rows) throws IOException {
        return write(file, new Sheet("Orders", rows));
    }

    static Path write(Path file, Sheet... sheets) throws IOException {
        StringBuilder overrides = new StringBuilder();
        StringBuilder tabs = new StringBuilder();
        StringBuilder relationships = new StringBuilder();
        for (int i = 1; i <= sheets.length; i++) {
            overrides.append("<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"%sworksheet+xml\"/>"
                    .formatted(i, TYPE));
            tabs.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(sheets[i - 1].name(), i, i));
            relationships.append(relationship(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="%scontent-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-\
                    package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>\
                    %s</Types>""".formatted(PACKAGE, TYPE, overrides));
            part(zip, "_rels/.rels", relationships(relationship(1, "officeDocument", "xl/workbook.xml")));
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="%s" xmlns:r="%s"><sheets>%s</sheets></workbook>""".formatted(MAIN, OFFICE, tabs));
            part(zip, "xl/_rels/workbook.xml.rels", relationships(relationships.toString()));
            for (int i = 1; i <= sheets.length; i++)
                part(zip, "xl/worksheets/sheet" + i + ".xml", sheet(sheets[i - 1].rows()));
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String relationships(String all) {
        return "<Relationships xmlns=\"%srelationships\">%s</Relationships>".formatted(PACKAGE, all);
    }

    private static String relationship(int id, String kind, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, kind, target);
    }

    private static String sheet(List<List<Object>> rows) {
        var xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++)
                xml.append(cell(
                        TableHead.letters(column) + (row + 1), rows.get(row).get(column)));
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static String cell(String place, Object value) {
        if (value instanceof Number number) return "<c r=\"" + place + "\"><v>" + number + "</v></c>";
        String text = value.toString().replace("&", "&amp;").replace("<", "&lt;");
        return text.isEmpty() ? "" : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
