package org.packbench.importer.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.packbench.model.OrderLine;

/** Texts survive the way through a workbook. */
class VerbatimTextTest {
    @Property(tries = 150)
    void whatIsWrittenAsTextComesBackAsItIs(@ForAll("texts") String text) throws IOException {
        Path folder = Files.createTempDirectory("texts");
        try {
            byte[] content = Lists.list(Lists.line("1001", "A" + text + "Z", text, 1, "DHL"));
            OrderLine line = Lists.accepted(folder, content)
                    .getOrders()
                    .get(0)
                    .getItems()
                    .get(0);
            assertEquals(text, line.getProductName());
            assertEquals("A" + text + "Z", line.getSku());
        } finally {
            Files.delete(folder.resolve("today.xlsx"));
            Files.delete(folder);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        // what XML can hold; and no text that looks like an escape, which the writer of the test file does not escape
        return Arbitraries.strings()
                .withCharRange(' ', '\uD7FF')
                .withCharRange('\uE000', '\uFFFD')
                .withChars("\n\t&<>\"' 0=")
                .ofMaxLength(40)
                .filter(text -> !text.contains("_x"));
    }
}
