package org.packbench.importer.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.packbench.model.OrderLine;

/** Texts survive the way through a workbook. */
class VerbatimTextTest {
    // many texts a workbook: writing one takes far longer than reading it
    @Property(tries = 8)
    void whatIsWrittenAsTextComesBackAsItIs(@ForAll("texts") List<String> texts) throws IOException {
        Path folder = Files.createTempDirectory("texts");
        try {
            byte[] content = Lists.list(texts.stream()
                    .map(text -> Lists.line("1001", "A" + text + "Z", text, 1, "DHL"))
                    .toArray(Object[][]::new));
            List<OrderLine> lines =
                    Lists.accepted(folder, content).getOrders().get(0).getItems();
            assertEquals(texts, lines.stream().map(OrderLine::getProductName).toList());
            assertEquals(
                    texts.stream().map(text -> "A" + text + "Z").toList(),
                    lines.stream().map(OrderLine::getSku).toList());
        } finally {
            Files.delete(folder.resolve("today.xlsx"));
            Files.delete(folder);
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        // what XML can hold; and no text that looks like an escape, which the writer of the test file does not escape
        return Arbitraries.strings()
                .withCharRange(' ', '\uD7FF')
                .withCharRange('\uE000', '\uFFFD')
                .withChars("\n\t&<>\"' 0=")
                .ofMaxLength(40)
                .filter(text -> !text.contains("_x"))
                .list()
                .ofSize(150);
    }
}
