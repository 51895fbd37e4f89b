package org.packbench.importer.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.eclipse.jdt.annotation.Nullable;

/** The number formats of a workbook, by the style of a cell. */
final class CellFormats {
    /** A number format: its id, of which some mean dates in themselves, and its code. */
    record Format(int id, String code) {}

    /** Excel's own limit: longer ones are made to exhaust whoever interprets them. */
    private static final int LONGEST = 255;

    private static final Format GENERAL = new Format(0, "General");

    /** A workbook without styles. */
    static final CellFormats NONE = new CellFormats(List.of());

    private final List<Format> byStyle;

    private CellFormats(List<Format> byStyle) {
        this.byStyle = byStyle;
    }

    static CellFormats read(Xml xml) throws IOException {
        Map<Integer, String> codes = new HashMap<>();
        List<Integer> styles = new ArrayList<>();
        // differential formats hold number formats of the same name that no cell has
        boolean codesBegan = false;
        boolean stylesBegan = false;
        while (xml.next()) {
            if (xml.starts("numFmts") || xml.ends("numFmts")) codesBegan = xml.starts("numFmts");
            else if (xml.starts("cellXfs") || xml.ends("cellXfs")) stylesBegan = xml.starts("cellXfs");
            else if (codesBegan && xml.starts("numFmt")) codes.put(xml.number("numFmtId", 0), code(xml));
            else if (stylesBegan && xml.starts("xf")) styles.add(xml.number("numFmtId", 0));
        }
        return of(styles, codes);
    }

    /** The formats of a workbook that lists them by other means. */
    static CellFormats of(List<Integer> styles, Map<Integer, String> codes) {
        return new CellFormats(styles.stream().map(id -> format(id, codes)).toList());
    }

    private static String code(Xml xml) throws IOException {
        String code = xml.attribute("formatCode", GENERAL.code());
        if (code.length() > LONGEST) throw new IOException("a format of " + code.length() + " characters");
        return code;
    }

    private static Format format(int id, Map<Integer, String> codes) {
        @Nullable String code = codes.get(id);
        if (code == null) code = BuiltinFormats.getBuiltinFormat(id);
        return code == null ? GENERAL : new Format(id, code);
    }

    /** The format of a style; General for one that the workbook does not have. */
    Format of(int style) {
        return 0 <= style && style < byStyle.size() ? byStyle.get(style) : GENERAL;
    }
}
