package org.packbench.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.samples.Told;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.ColumnMapping.Source;
import org.packbench.core.importer.Doubt;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Request;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.Importer.Result.Read;
import org.packbench.core.importer.Importer.Result.Unmapped;
import org.packbench.core.importer.LeftOut;
import org.packbench.core.importer.SourceName;
import org.packbench.core.importer.TableHead;
import org.packbench.core.importer.TableHead.Heading;
import org.packbench.core.importer.TableHead.Nature;
import org.packbench.core.importer.TableHead.Suggestion;

/**
 * What every importer does whose sources are tables: where the headings do not say what is where, a person is asked once,
 * and what was said holds for the tables of the next days.
 */
public abstract class TableImporterContract extends ImporterContract {
    private static final List<String> USUAL = List.of("Order_Number", "SKU", "Product_Name", "Quantity", "Courier");

    private static final List<String> TODAY = List.of(
            "Auftrag",
            "Artikelnummer",
            "PostOne_2025-11-10.xlsx",
            "Menge",
            "2025-11-10 14:30:22",
            "Destination_Country");

    private static final List<String> TOMORROW = List.of(
            "Auftrag",
            "Artikelnummer",
            "PostOne_2025-11-11.xlsx",
            "Menge",
            "2025-11-11 09:05:00",
            "Destination_Country");

    /** The country stands on an order's first row only. */
    private static final List<List<String>> ROWS = List.of(
            List.of("1001", "A", "Mug", "2", "DHL", "BG"),
            List.of("1001", "B", "Pen", "1", "DHL", ""),
            List.of("1002", "C", "Hat", "3", "Speedy", "RO"));

    private static final List<String> READ =
            List.of("1001 by DHL to BG: 2 A (Mug), 1 B (Pen)", "1002 by Speedy to RO: 3 C (Hat)");

    /** As {@link #ROWS} are meant. */
    private static final ColumnMapping MAPPING = columns(0, 1, 2, 3, 4, 5);

    /**
     * Writes a table, its first row at the top.
     *
     * @param name of the file, without one of its endings
     */
    protected abstract Path table(Path folder, String name, List<List<String>> rows) throws IOException;

    @Override
    protected final Path write(Path folder, List<Line> lines) throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(USUAL));
        for (Line line : lines)
            rows.add(List.of(line.order(), line.sku(), line.product(), line.quantity(), line.courier()));
        return table(folder, "today", rows);
    }

    private Path table(Path folder, List<String> headings, List<List<String>> rows) throws IOException {
        List<List<String>> all = new ArrayList<>(List.of(headings));
        all.addAll(rows);
        return table(Files.createDirectories(folder), "PostOne", all);
    }

    private Result read(Path source, Request how) throws IOException {
        return importer().read(source, how, new NullProgressMonitor());
    }

    private TableHead asked(Path source, Request how) throws IOException {
        Result result = read(source, how);
        return assertInstanceOf(Unmapped.class, result, result::toString).head();
    }

    private Read mapped(Path source, Request how) throws IOException {
        Result result = read(source, how);
        return assertInstanceOf(Read.class, result, result::toString);
    }

    private static List<String> lines(Read read) {
        return Told.of(read).lines().toList();
    }

    private static ColumnMapping columns(int order, int sku, int product, int quantity, int courier, int country) {
        return ColumnMapping.NONE
                .with(Field.ORDER_NUMBER, new Source.Column(order))
                .with(Field.SKU, new Source.Column(sku))
                .with(Field.PRODUCT_NAME, new Source.Column(product))
                .with(Field.QUANTITY, new Source.Column(quantity))
                .with(Field.COURIER, new Source.Column(courier))
                .with(Field.COUNTRY, new Source.Column(country));
    }

    @Test
    void headingsThatSayTooLittleAreAskedAbout(@TempDir Path folder) throws IOException {
        Path source = table(folder, TODAY, ROWS);
        Unmapped unmapped = assertInstanceOf(Unmapped.class, read(source, request()));
        TableHead head = unmapped.head();
        assertEquals(SourceName.of(source).file(), head.file());
        assertEquals(hasSheets(), !head.sheet().isEmpty());
        assertEquals(1, head.row());
        assertEquals(TODAY, head.headings().stream().map(Heading::text).toList());
        assertEquals(
                List.of(Nature.WORDS, Nature.WORDS, Nature.FILE_NAME, Nature.WORDS, Nature.TIMESTAMP, Nature.WORDS),
                head.headings().stream().map(Heading::nature).toList());
        assertEquals(ROWS.getFirst(), head.firstRows().getFirst());
        assertEquals(ROWS.size(), head.firstRows().size());
        assertEquals(
                List.of("Order_Number", "SKU", "Product_Name", "Quantity", "Courier"),
                unmapped.problems().stream().map(Problem::column).toList());
        for (Problem problem : unmapped.problems()) assertEquals(Kind.COLUMN_MISSING, problem.kind());
    }

    @Test
    void theLikeliestColumnsAreProposedBestFirst(@TempDir Path folder) throws IOException {
        TableHead head = asked(table(folder, TODAY, ROWS), request());
        assertEquals(MAPPING, head.likeliest());
        for (List<Suggestion> columns : head.suggestions().values()) {
            for (Suggestion column : columns) {
                assertTrue(column.column() < TODAY.size(), column::toString);
                assertTrue(column.likeness() > 0 && column.likeness() <= 1, column::toString);
            }
            for (int i = 1; i < columns.size(); i++)
                assertTrue(columns.get(i - 1).likeness() >= columns.get(i).likeness(), columns::toString);
        }
    }

    @Test
    void nothingIsReadByAProposalThatNobodyTook(@TempDir Path folder) throws IOException {
        TableHead head = asked(table(folder, TODAY, ROWS), request());
        assertEquals(
                ColumnMapping.NONE.with(Field.COUNTRY, new Source.Column(5)), head.mapping(), "what the headings say");
    }

    @Test
    void whatAPersonChoseIsRead(@TempDir Path folder) throws IOException {
        Path source = table(folder, TODAY, ROWS);
        TableHead head = asked(source, request());
        Read read = mapped(source, request().with(head.signature(), MAPPING));
        assertEquals(READ, lines(read));
        assertEquals(MAPPING, read.head().orElseThrow().mapping());
        ColumnMapping other = columns(0, 2, 1, 3, 4, 5);
        assertEquals(
                "1001 by DHL to BG: 2 Mug (A), 1 Pen (B)",
                lines(mapped(source, request().with(head.signature(), other))).getFirst());
    }

    @Test
    void whatWasChosenHoldsForTheTablesOfTheNextDays(@TempDir Path folder) throws IOException {
        TableHead head = asked(table(folder.resolve("today"), TODAY, ROWS), request());
        Request remembering = request().with(head.signature(), MAPPING);
        Path tomorrow = table(folder.resolve("tomorrow"), TOMORROW, ROWS);
        assertEquals(head.signature(), asked(tomorrow, request()).signature());
        assertEquals(READ, lines(mapped(tomorrow, remembering)));
    }

    @Test
    void whatWasChosenDoesNotHoldForOtherTables(@TempDir Path folder) throws IOException {
        TableHead head = asked(table(folder.resolve("today"), TODAY, ROWS), request());
        Request remembering = request().with(head.signature(), MAPPING);
        List<String> other =
                List.of("Artikelnummer", "Auftrag", "PostOne_2025-11-10.xlsx", "Menge", "10.11.2025", "Land");
        TableHead asked = asked(table(folder.resolve("other"), other, ROWS), remembering);
        assertNotEquals(head.signature(), asked.signature());
        Request beyond = request().with(head.signature(), MAPPING.with(Field.NOTES, new Source.Column(6)));
        asked(table(folder.resolve("beyond"), TODAY, ROWS), beyond);
    }

    @Test
    void courierAndCountryMayBeTheSameForAll(@TempDir Path folder) throws IOException {
        Path source = table(folder, TODAY, ROWS);
        ColumnMapping constant = MAPPING.with(Field.COURIER, new Source.Constant("PostOne"))
                .with(Field.COUNTRY, new Source.Constant("UA"));
        Request how = request().with(asked(source, request()).signature(), constant);
        assertEquals(
                List.of("1001 by PostOne to UA: 2 A (Mug), 1 B (Pen)", "1002 by PostOne to UA: 3 C (Hat)"),
                lines(mapped(source, how)));
    }

    @Test
    void aListMayHaveNeitherCourierNorCountryNorProductNames(@TempDir Path folder) throws IOException {
        Path source = table(folder, TODAY, ROWS);
        ColumnMapping few =
                MAPPING.without(Field.COURIER).without(Field.COUNTRY).without(Field.PRODUCT_NAME);
        Request how = request().with(asked(source, request()).signature(), few);
        assertEquals("1001 by N/A: 2 A (), 1 B ()", lines(mapped(source, how)).getFirst());
    }

    @Test
    void aDefaultForQuantitiesCountsOnlyWhereItIsConfirmedForThisVerySource(@TempDir Path folder) throws IOException {
        Path source = table(folder, TODAY, ROWS);
        ColumnMapping none = MAPPING.without(Field.QUANTITY).withQuantityDefault(1);
        Request how = request().with(asked(source, request()).signature(), none);
        Unmapped unmapped = assertInstanceOf(Unmapped.class, read(source, how));
        assertEquals(
                List.of("Quantity"),
                unmapped.problems().stream().map(Problem::column).toList());
        asked(source, how.confirming(2));
        Read read = mapped(source, how.confirming(1));
        assertEquals(3, read.list().getTotalItems());
        assertEquals(
                List.of(new Doubt.What.QuantityByDefault(1, 3)),
                read.doubts().stream().map(Doubt::what).toList());
    }

    @Test
    void rowsWithoutAQuantityAreLeftOutUntilTheDefaultIsConfirmed(@TempDir Path folder) throws IOException {
        List<List<String>> rows =
                List.of(List.of("1001", "A", "Mug", "2", "DHL", "BG"), List.of("1002", "B", "Pen", "", "DHL", "BG"));
        Path source = table(folder, TODAY, rows);
        ColumnMapping some = MAPPING.withQuantityDefault(5);
        Request how = request().with(asked(source, request()).signature(), some);
        Read without = mapped(source, how);
        assertEquals(List.of("1002"), without.leftOut().orders());
        assertEquals(
                Kind.QUANTITY_MISSING, without.leftOut().problems().getFirst().kind());
        Read with = mapped(source, how.confirming(5));
        assertEquals(LeftOut.NOTHING, with.leftOut());
        assertEquals(7, with.list().getTotalItems());
    }

    @Test
    void aHeadingThatIsThereTwiceIsNotGuessedBetween(@TempDir Path folder) throws IOException {
        List<String> headings = new ArrayList<>(USUAL);
        headings.add("SKU");
        Path source = table(folder, headings, ROWS);
        Unmapped unmapped = assertInstanceOf(Unmapped.class, read(source, request()));
        assertEquals(
                List.of(Kind.COLUMN_TWICE),
                unmapped.problems().stream().map(Problem::kind).toList());
        Request how = request()
                .with(unmapped.head().signature(), columns(0, 1, 2, 3, 4, 5).without(Field.COUNTRY));
        assertEquals(
                "1001 by DHL: 2 A (Mug), 1 B (Pen)", lines(mapped(source, how)).getFirst());
    }
}
