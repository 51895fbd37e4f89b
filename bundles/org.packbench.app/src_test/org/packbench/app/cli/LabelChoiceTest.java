package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.model.ModelFactory;
import org.packbench.model.Order;
import org.packbench.ui.print.text.LabelTexts;

/** Which labels are asked for, in which language, and where they go. */
class LabelChoiceTest {
    private static final LabelTexts TEXTS = new LabelTexts(Locale.ENGLISH);

    @TempDir
    Path folder;

    private static List<Order> orders(String... numbers) {
        return Stream.of(numbers)
                .map(number -> {
                    Order order = ModelFactory.eINSTANCE.createOrder();
                    order.setOrderNumber(number);
                    return order;
                })
                .toList();
    }

    private static List<String> chosen(String numbers) throws Exit {
        return LabelCommand.chosen(orders("#1001", "1001", "BG 7"), Optional.of(numbers), TEXTS).stream()
                .map(Order::getOrderNumber)
                .toList();
    }

    @Test
    void ordersAreChosenByTheirExactNumbersAndStayInTheOrderOfTheList() throws Exit {
        assertEquals(List.of("1001", "BG 7"), chosen("BG 7, 1001"));
        assertEquals(List.of("#1001"), chosen("#1001"));
    }

    @Test
    void aNumberThatTheListDoesNotHaveIsNamedAndNothingIsWritten() {
        assertEquals(
                "The list has no order 1002, 1003. Nothing was written.",
                assertThrows(Exit.class, () -> chosen("1001,1002,1003")).text());
    }

    @Test
    void aLanguageThatIsNotSpokenIsRefused() throws Exit {
        assertEquals(Locale.of("uk"), PrintFiles.language(new Arguments(List.of("--language", "UK"))));
        assertEquals(
                2,
                assertThrows(Exit.class, () -> PrintFiles.language(new Arguments(List.of("--language", "fr"))))
                        .code());
    }

    @Test
    void foldersOnTheWayToAFileAreMadeAndWhatStandsInTheWayIsNamed() throws Exit, IOException {
        Path file = folder.resolve("a/b/labels.pdf");
        PrintFiles.write(file, new byte[] {1});
        PrintFiles.write(file, new byte[] {2});
        assertArrayEquals(new byte[] {2}, Files.readAllBytes(file));
        Exit exit = assertThrows(Exit.class, () -> PrintFiles.write(file.resolve("below"), new byte[0]));
        assertEquals(2, exit.code());
    }
}
