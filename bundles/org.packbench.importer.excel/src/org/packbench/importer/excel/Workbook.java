package org.packbench.importer.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/** An open .xlsx workbook, packed in memory, read-only. Not thread-safe. */
final class Workbook implements OpenWorkbook {
    /** A sheet with cells; sheets that are charts are none. {@code part} is where its cells are. */
    private record Sheet(String name, boolean visible, String part) {}

    /** A package of another kind: a text document, or a workbook whose sheets are not XML. */
    static final class OtherFormat extends IOException {
        private static final long serialVersionUID = 1L;

        private OtherFormat(String main) {
            super("the main part is " + main);
        }
    }

    private final Parts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;
    private final SharedStrings texts;
    private final CellFormats formats;

    /**
     * Opens a workbook from its file's bytes.
     *
     * @throws OtherFormat when this is no workbook of XML parts
     * @throws BoundedStream.TooLarge when it unpacks to more than any packing list
     * @throws IOException when it is damaged
     */
    Workbook(byte[] bytes) throws IOException {
        parts = new Parts(bytes);
        try {
            String main = parts.related(Parts.PACKAGE, "officeDocument").orElseThrow(() -> new OtherFormat("missing"));
            readMain(main);
            texts = read(
                    parts.related(main, "sharedStrings"),
                    xml -> SharedStrings.read(xml, bytes.length),
                    SharedStrings.NONE);
            formats = read(parts.related(main, "styles"), CellFormats::read, CellFormats.NONE);
        } catch (IOException e) {
            parts.close();
            throw e;
        }
    }

    private void readMain(String main) throws IOException {
        if (main.endsWith(".bin")) throw new OtherFormat(main);
        Map<String, Parts.Relation> relations = parts.relations(main).stream()
                .collect(Collectors.toMap(Parts.Relation::id, Function.identity(), (first, second) -> first));
        if (!parts.read(main, xml -> readMain(xml, relations))) throw new OtherFormat(main);
    }

    private boolean readMain(Xml xml, Map<String, Parts.Relation> relations) throws IOException {
        boolean workbook = false;
        while (xml.next()) {
            if (xml.starts("workbook")) workbook = true;
            else if (xml.starts("workbookPr")) from1904 = xml.flag("date1904");
            else if (xml.starts("sheet")) addSheet(xml, relations);
        }
        return workbook;
    }

    private void addSheet(Xml xml, Map<String, Parts.Relation> relations) {
        Parts.@Nullable Relation relation = relations.get(xml.attribute("id", ""));
        if (relation == null || !relation.type().equals("worksheet")) return;
        boolean visible = xml.attribute("state", "visible").equals("visible");
        sheets.add(new Sheet(xml.attribute("name", ""), visible, relation.target()));
    }

    private <T> T read(Optional<String> part, Parts.Reader<T> reader, T otherwise) throws IOException {
        return part.isPresent() ? parts.read(part.get(), reader) : otherwise;
    }

    @Override
    public List<SheetTable> tables() {
        CellTexts shown = new CellTexts(formats, from1904);
        return sheets.stream()
                .filter(Sheet::visible)
                .map(sheet -> new SheetTable(sheet.name(), () -> new SheetRows(parts.open(sheet.part()), texts, shown)))
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
    public void close() throws IOException {
        parts.close();
    }
}
