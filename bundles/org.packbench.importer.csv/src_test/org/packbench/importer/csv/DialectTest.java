package org.packbench.importer.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.core.importer.Doubt.What;
import org.packbench.core.importer.Fit;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.Importer.Result.Read;

/** How a file separates its values. */
class DialectTest {
    private static final List<String> ORDERS =
            List.of("1001 by DHL to null: 2 A (Mug, blue; big)", "1002 by UPS to null: 1 B (Cup)");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void everySeparatorIsFoundWithQuotesAndEveryLineEnd(String separator) throws IOException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String text = String.join(
                    end,
                    "Order_Number,SKU,Product_Name,Quantity,Courier".replace(",", separator),
                    String.join(separator, "1001", "A", "\"Mug, blue; big\"", "2", "DHL"),
                    String.join(separator, "1002", "B", "Cup", "1", "UPS"),
                    "");
            Read read = Texts.accepted(folder, text);
            assertEquals(ORDERS, Texts.orders(read));
            assertEquals(List.of(), read.doubts());
        }
    }

    @Test
    void whatSpreadsheetsAreToldBeforeTheHeadIsNoRow() throws IOException {
        Read read = Texts.accepted(folder, "sep=;\r\n" + Texts.HEAD.replace(",", ";") + "1001;A;Mug;2;DHL\r\n");
        assertEquals(List.of("1001 by DHL to null: 2 A (Mug)"), Texts.orders(read));
        assertEquals(2, read.head().orElseThrow().row());
    }

    @Test
    void quotesThatAreInchesAreSigns() throws IOException {
        Read read = Texts.accepted(
                folder, Texts.HEAD.replace(",", "\t") + "1001\tA\t\"Best\" 5\" screen\t2\tDHL\n1002\tB\tCup\t1\tUPS\n");
        assertEquals(
                "1001 by DHL to null: 2 A (\"Best\" 5\" screen)",
                Texts.orders(read).getFirst());
    }

    @Test
    void aValueMayHaveLineEndsAndRowsAreCountedAsASpreadsheetDoes() throws IOException {
        Read read =
                Texts.accepted(folder, Texts.HEAD + "1001,A,\"Mug\nwith \"\"love\"\"\",2,DHL\n\n1002,B,Cup,N/A,UPS\n");
        assertEquals(List.of("1001 by DHL to null: 2 A (Mug\nwith \"love\")"), Texts.orders(read));
        Problem problem = read.leftOut().problems().getFirst();
        assertEquals(new Problem(Kind.QUANTITY_NOT_A_NUMBER, "today.csv", "", 4, "D (Quantity)", "N/A"), problem);
    }

    @Test
    void theDressOfNumbersForSpreadsheetsIsTakenOff() throws IOException {
        Read read = Texts.accepted(folder, Texts.HEAD + "=\"1001\",'007,Mug,2,DHL\n");
        assertEquals(List.of("1001 by DHL to null: 2 007 (Mug)"), Texts.orders(read));
    }

    @Test
    void aSeparatorTooManyLeavesTheOrderOut() throws IOException {
        Read read = Texts.accepted(folder, Texts.HEAD + "1001,A,Mug, big,2,DHL\n1002,B,Cup,1,UPS\n1003,C,Pot,1,UPS\n");
        assertEquals(List.of("1001"), read.leftOut().orders());
        assertEquals(Kind.ROW_TOO_WIDE, read.leftOut().problems().getFirst().kind());
    }

    @Test
    void aLastLineWithoutAnEndIsDoubtful() throws IOException {
        Read read = Texts.accepted(folder, Texts.HEAD + "1001,A,Mug,2,DHL\n1002,B,Cup,1,UP");
        assertEquals(List.of(new What.BreaksOff()), Texts.doubts(read));
        assertEquals(3, read.doubts().getFirst().row());
    }

    @Test
    void quotesThatBreakTheirRulesInTheMidstOfAFileAreNamed() throws IOException {
        StringBuilder text = new StringBuilder(Texts.HEAD);
        for (int i = 0; i < 20_000; i++) text.append("1001,\"A\",Mug,2,DHL\n");
        text.append("1001,\"A\"B,Mug,2,DHL\n");
        Result result = Texts.read(folder, text.toString(), StandardCharsets.UTF_8);
        Problem problem =
                assertInstanceOf(Result.Rejected.class, result).problems().getFirst();
        assertEquals(Kind.NOT_READABLE, problem.kind());
        assertEquals(20_002, problem.row());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes",
                "Dear all,\nplease find attached, as promised, the list.\nBest regards\n",
                "{\"orders\": [1, 2, 3], \"a\": 1}",
                "<html><body>a, b, c</body></html>",
                "one\ntwo\nthree\n",
                ""
            })
    void whatHasNoColumnsIsNoneOfThese(String text) throws IOException {
        assertEquals(Optional.empty(), Dialect.of(text, true));
        assertEquals(Fit.NONE, new CsvImporter().recognises(Files.writeString(folder.resolve("letter.txt"), text)));
    }

    /** A table of values, written with each separator, is read back as it was. */
    @Property(tries = 300)
    void whateverIsWrittenIsReadBack(
            @ForAll @Size(min = 1, max = 12)
                    List<@Size(min = 2, max = 2) List<@StringLength(max = 12) @CharRange(from = ' ', to = '~') String>>
                            rows,
            @ForAll("separators") char separator)
            throws IOException {
        List<List<String>> table = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++)
            table.add(List.of(
                    "10" + i, "S" + rows.get(i).getFirst().strip(), rows.get(i).getLast(), "1", "DHL"));
        StringBuilder text = new StringBuilder(Texts.HEAD.replace(',', separator));
        for (List<String> row : table) {
            List<String> quoted = row.stream()
                    .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                    .toList();
            text.append(String.join(String.valueOf(separator), quoted)).append('\n');
        }
        Dialect dialect = Dialect.of(text.toString(), true).orElseThrow();
        assertEquals(separator, dialect.separator());
        List<List<String>> read = new ArrayList<>();
        try (var reader = dialect.rows(new StringReader(text.toString()))) {
            reader.forEach(record -> read.add(record.getFields()));
        }
        assertEquals(table, read.subList(1, read.size()));
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t', '|');
    }
}
