package org.packbench.importer.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as programs other than Excel and POI write them, part by part; and some that were made to do harm. */
final class GoldenPackages {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final int BOMB = 9 << 20;

    private GoldenPackages() {}

    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("libreoffice.xlsx", libreOffice());
        all.put("strict.xlsx", strict());
        all.put("inline-strings.xlsx", inline());
        all.put("prefixed.xlsx", prefixed());
        all.put("never-computed.xlsx", neverComputed());
        all.put("external-entity.xlsx", hostile(external()));
        all.put("bomb.xlsx", hostile(TRANSITIONAL_SHEET + " ".repeat(BOMB)));
        all.put("sheet-without-an-end.xlsx", hostile(TRANSITIONAL_SHEET + "<row r=\"1\"><c r=\"A1\"><v>1</v></c>"));
        all.put("binary-sheets.xlsb", binarySheets());
        return all;
    }

    private static final String TRANSITIONAL_SHEET = "<worksheet xmlns=\"" + TRANSITIONAL + "\"><sheetData>";

    /** In the given order, each a part. */
    private static byte[] archive(List<String> namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.size(); i += 2) {
                ZipEntry entry = new ZipEntry(namesAndContents.get(i));
                entry.setLastModifiedTime(FileTime.fromMillis(1_762_000_000_000L));
                zip.putNextEntry(entry);
                zip.write(namesAndContents.get(i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String types(String mainType) {
        return DECLARATION + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + mainType + "\"/></Types>";
    }

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private static String relations(String... idTypeTarget) {
        StringBuilder all = new StringBuilder(DECLARATION)
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < idTypeTarget.length; i += 3)
            all.append("<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>"
                    .formatted(idTypeTarget[i], idTypeTarget[i + 1], idTypeTarget[i + 2]));
        return all.append("</Relationships>").toString();
    }

    private static String workbook(String namespace, String relations, String more) {
        return DECLARATION + "<workbook xmlns=\"" + namespace + "\" xmlns:r=\"" + relations + "\"" + more
                + "<sheets><sheet name=\"Orders\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }

    /** As LibreOffice Calc 7 writes it: every attribute spelled out, texts shared, formulas with their values. */
    private static byte[] libreOffice() throws IOException {
        String[] texts = {
            "Order_Number",
            "SKU",
            "Product_Name",
            "Quantity",
            "Courier",
            "Hydrating Face Cream SPF 30",
            "PostOne",
            "HC-FC-050",
            "  Чаша  ",
            "Lip Balm Shea &amp; Honey"
        };
        StringBuilder shared = new StringBuilder(DECLARATION)
                .append("<sst xmlns=\"")
                .append(TRANSITIONAL)
                .append("\" count=\"14\" uniqueCount=\"10\">");
        for (String text : texts)
            shared.append("<si><t xml:space=\"preserve\">").append(text).append("</t></si>");
        String row = "<row r=\"%d\" customFormat=\"false\" ht=\"12.8\" hidden=\"false\" customHeight=\"false\" "
                + "outlineLevel=\"0\" collapsed=\"false\">%s</row>";
        String sheet = DECLARATION + "<worksheet xmlns=\"" + TRANSITIONAL + "\" xmlns:r=\"" + RELATIONS + "\">"
                + "<sheetPr filterMode=\"false\"><pageSetUpPr fitToPage=\"false\"/></sheetPr>"
                + "<dimension ref=\"A1:E4\"/><sheetViews><sheetView showFormulas=\"false\" workbookViewId=\"0\"/>"
                + "</sheetViews><sheetFormatPr defaultColWidth=\"11.53515625\" defaultRowHeight=\"12.8\" "
                + "zeroHeight=\"false\" outlineLevelRow=\"0\" outlineLevelCol=\"0\"/><sheetData>"
                + row.formatted(1, cells(1, "s0", "s1", "s2", "s3", "s4"))
                + row.formatted(
                        2,
                        "<c r=\"A2\" s=\"2\" t=\"n\"><v>10121</v></c><c r=\"B2\" s=\"0\" t=\"s\"><v>7</v></c>"
                                + "<c r=\"C2\" s=\"0\" t=\"s\"><v>5</v></c><c r=\"D2\" s=\"0\" t=\"n\"><f aca=\"false\">1+1</f>"
                                + "<v>2</v></c><c r=\"E2\" s=\"0\" t=\"s\"><v>6</v></c>")
                + row.formatted(
                        3,
                        "<c r=\"A3\" s=\"2\" t=\"n\"><v>10122</v></c><c r=\"B3\" s=\"0\" t=\"n\">"
                                + "<v>4006381333931</v></c><c r=\"C3\" s=\"0\" t=\"s\"><v>8</v></c><c r=\"D3\" s=\"0\" t=\"n\">"
                                + "<v>1</v></c><c r=\"E3\" s=\"0\" t=\"str\"><f aca=\"false\">E2</f><v>PostOne</v></c>")
                + row.formatted(
                        4,
                        "<c r=\"A4\" s=\"2\" t=\"n\"><v>10123</v></c><c r=\"B4\" s=\"0\" t=\"e\">"
                                + "<f aca=\"false\">VLOOKUP(A4,A1:B3,2,0)</f><v>#N/A</v></c><c r=\"C4\" s=\"0\" t=\"s\"><v>9</v>"
                                + "</c><c r=\"D4\" s=\"0\" t=\"n\"><v>1</v></c><c r=\"E4\" s=\"0\"/>")
                + "</sheetData><printOptions headings=\"false\"/><pageMargins left=\"0.7875\" right=\"0.7875\" "
                + "top=\"1.05277777777778\" bottom=\"1.05277777777778\" header=\"0.7875\" footer=\"0.7875\"/></worksheet>";
        String styles = DECLARATION + "<styleSheet xmlns=\"" + TRANSITIONAL + "\"><numFmts count=\"2\">"
                + "<numFmt numFmtId=\"164\" formatCode=\"General\"/><numFmt numFmtId=\"165\" formatCode=\"&quot;BG&quot;0\"/>"
                + "</numFmts><cellStyleXfs count=\"1\"><xf numFmtId=\"164\"/></cellStyleXfs><cellXfs count=\"3\">"
                + "<xf numFmtId=\"164\" fontId=\"0\" applyFont=\"false\"><alignment horizontal=\"general\"/></xf>"
                + "<xf numFmtId=\"164\" fontId=\"4\" applyFont=\"true\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>";
        return archive(List.of(
                "_rels/.rels",
                relations(
                        "rId1",
                        RELATIONS + "/officeDocument",
                        "xl/workbook.xml",
                        "rId2",
                        RELATIONS + "/extended-properties",
                        "docProps/app.xml"),
                "docProps/app.xml",
                DECLARATION + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/"
                        + "2006/extended-properties\"><Template></Template><TotalTime>3</TotalTime>"
                        + "<Application>LibreOffice/7.4.7.2$Linux_X86_64</Application></Properties>",
                "xl/_rels/workbook.xml.rels",
                relations(
                        "rId1",
                        RELATIONS + "/styles",
                        "styles.xml",
                        "rId2",
                        RELATIONS + "/worksheet",
                        "worksheets/sheet1.xml",
                        "rId3",
                        RELATIONS + "/sharedStrings",
                        "sharedStrings.xml"),
                "xl/workbook.xml",
                workbook(
                                TRANSITIONAL,
                                RELATIONS,
                                "><fileVersion appName=\"Calc\"/><workbookPr backupFile=\"false\" showObjects=\"all\" "
                                        + "date1904=\"false\"/>")
                        .replace("rId1", "rId2")
                        .replace("<sheet ", "<sheet state=\"visible\" "),
                "xl/styles.xml",
                styles,
                "xl/worksheets/sheet1.xml",
                sheet,
                "xl/sharedStrings.xml",
                shared + "</sst>",
                "[Content_Types].xml",
                types(MAIN)));
    }

    private static String cells(int row, String... shared) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < shared.length; i++)
            cells.append("<c r=\"%c%d\" s=\"1\" t=\"s\"><v>%s</v></c>".formatted('A' + i, row, shared[i].substring(1)));
        return cells.toString();
    }

    /** As Excel writes "Strict Open XML": other namespaces, and dates in ISO form. */
    private static byte[] strict() throws IOException {
        String sheet = DECLARATION + "<worksheet xmlns=\"" + STRICT + "\" xmlns:r=\"" + STRICT_RELATIONS + "\">"
                + "<dimension ref=\"A1:E4\"/><sheetData>"
                + "<row r=\"1\" spans=\"1:5\">" + cells(1, "s0", "s1", "s2", "s3", "s4") + "</row>"
                + "<row r=\"2\"><c r=\"A2\"><v>1001</v></c><c r=\"B2\" t=\"s\"><v>5</v></c><c r=\"C2\" s=\"2\" t=\"d\">"
                + "<v>2025-11-10</v></c><c r=\"D2\"><v>2</v></c><c r=\"E2\" t=\"s\"><v>6</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><v>1002</v></c><c r=\"B3\" t=\"s\"><v>5</v></c><c r=\"C3\" s=\"3\" t=\"d\">"
                + "<v>2025-03-30T03:30:00</v></c><c r=\"D3\"><v>1</v></c><c r=\"E3\" t=\"s\"><v>6</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\"><v>1003</v></c><c r=\"B4\" t=\"b\"><v>1</v></c>"
                + "<c r=\"D4\" t=\"d\" s=\"2\"><v>1900-01-02</v></c></row></sheetData></worksheet>";
        String[] texts = {"Order_Number", "SKU", "Product_Name", "Quantity", "Courier", "A-1", "DHL"};
        StringBuilder shared = new StringBuilder(DECLARATION)
                .append("<sst xmlns=\"")
                .append(STRICT)
                .append("\" uniqueCount=\"7\">");
        for (String text : texts) shared.append("<si><t>").append(text).append("</t></si>");
        String styles = DECLARATION + "<styleSheet xmlns=\"" + STRICT + "\"><numFmts count=\"1\">"
                + "<numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\\ hh:mm\"/></numFmts><cellXfs count=\"4\">"
                + "<xf numFmtId=\"0\"/><xf numFmtId=\"49\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
        return archive(List.of(
                "[Content_Types].xml", types(MAIN),
                "_rels/.rels", relations("rId1", STRICT_RELATIONS + "/officeDocument", "xl/workbook.xml"),
                "xl/workbook.xml",
                        workbook(
                                STRICT,
                                STRICT_RELATIONS,
                                " conformance=\"strict\"><workbookPr dateCompatibility=\"0\"/>"),
                "xl/_rels/workbook.xml.rels",
                        relations(
                                "rId1",
                                STRICT_RELATIONS + "/worksheet",
                                "worksheets/sheet1.xml",
                                "rId2",
                                STRICT_RELATIONS + "/styles",
                                "styles.xml",
                                "rId3",
                                STRICT_RELATIONS + "/sharedStrings",
                                "sharedStrings.xml"),
                "xl/worksheets/sheet1.xml", sheet,
                "xl/styles.xml", styles,
                "xl/sharedStrings.xml", shared + "</sst>"));
    }

    /** As exports of web shops and libraries write it: texts in the cells, no styles, and no cell says where it stands. */
    private static byte[] inline() throws IOException {
        String sheet = DECLARATION + TRANSITIONAL_SHEET
                + inlineRow("Order_Number", "SKU", "Product_Name", "Quantity", "Courier")
                + inlineRow("1001", "_x0041__x005F_x0041_", "Mug", "1", "DHL")
                + "<row><c t=\"inlineStr\"><is><r><rPr><b/></rPr><t>10</t></r><r><t>02</t></r></is></c>"
                + "<c t=\"inlineStr\"><is><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></is></c>"
                + "<c/><c><v>3</v></c><c t=\"inlineStr\"><is/></c></row></sheetData></worksheet>";
        return simple(sheet);
    }

    private static String inlineRow(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells)
            row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        return row.append("</row>").toString();
    }

    private static byte[] simple(String sheet) throws IOException {
        return archive(List.of(
                "[Content_Types].xml", types(MAIN),
                "_rels/.rels", relations("rId1", RELATIONS + "/officeDocument", "/xl/workbook.xml"),
                "xl/workbook.xml", workbook(TRANSITIONAL, RELATIONS, ">"),
                "xl/_rels/workbook.xml.rels", relations("rId1", RELATIONS + "/worksheet", "/xl/worksheets/sheet1.xml"),
                "xl/worksheets/sheet1.xml", sheet));
    }

    /** As programs on Microsoft's own library write it: a prefix before every element, paths with the slashes of Windows. */
    private static byte[] prefixed() throws IOException {
        String sheet = DECLARATION + "<x:worksheet xmlns:x=\"" + TRANSITIONAL + "\"><x:sheetData>"
                + prefixedRow(1, "Order_Number", "SKU", "Product_Name", "Quantity", "Courier")
                + prefixedRow(2, "1001", "007", "Mug", "2", "DHL") + "</x:sheetData></x:worksheet>";
        String main = DECLARATION + "<x:workbook xmlns:r=\"" + RELATIONS + "\" xmlns:x=\"" + TRANSITIONAL
                + "\"><x:sheets>" + "<x:sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"Rb5\"/></x:sheets></x:workbook>";
        return archive(List.of(
                "xl\\workbook.xml", main,
                "xl\\worksheets\\sheet1.xml", sheet,
                "xl\\_rels\\workbook.xml.rels", relations("Rb5", RELATIONS + "/worksheet", "/xl/worksheets/sheet1.xml"),
                "_rels\\.rels", relations("R2", RELATIONS + "/officeDocument", "/xl/workbook.xml"),
                "[Content_Types].xml", types(MAIN)));
    }

    private static String prefixedRow(int number, String... cells) {
        StringBuilder row = new StringBuilder("<x:row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++)
            row.append("<x:c r=\"%c%d\" t=\"str\"><x:v>%s</x:v></x:c>".formatted('A' + i, number, cells[i]));
        return row.append("</x:row>").toString();
    }

    /** As a program leaves formulas that nobody has opened in Excel since. */
    private static byte[] neverComputed() throws IOException {
        return simple(DECLARATION + TRANSITIONAL_SHEET
                + inlineRow("Order_Number", "SKU", "Product_Name", "Quantity", "Courier")
                + "<row><c t=\"inlineStr\"><is><t>1001</t></is></c><c><f>CONCATENATE(\"A\",\"-1\")</f></c><c/>"
                + "<c><v>1</v></c><c/></row>"
                + inlineRow("1002", "B", "Pen", "1", "DHL") + "</sheetData></worksheet>");
    }

    private static byte[] hostile(String sheet) throws IOException {
        return simple(DECLARATION + sheet);
    }

    private static String external() {
        return "<!DOCTYPE worksheet [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>"
                + "<worksheet><sheetData><row><c t=\"str\"><v>&secret;</v></c></row></sheetData></worksheet>";
    }

    /** Sheets that are no XML: Excel's own fast format. */
    private static byte[] binarySheets() throws IOException {
        return archive(List.of(
                "[Content_Types].xml", types("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
                "_rels/.rels", relations("rId1", RELATIONS + "/officeDocument", "xl/workbook.bin"),
                "xl/workbook.bin", "\u0083\u0001\u0000"));
    }
}
