package org.packbench.ui.print.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.label.CodeSheet;
import org.packbench.core.label.CommandCode;
import org.packbench.core.label.Label;
import org.packbench.core.label.LabelFormat.Limit;
import org.packbench.core.label.LabelFormat.Mistake;
import org.packbench.core.label.Refusal;
import org.packbench.core.label.Symbology;
import org.packbench.model.ModelFactory;
import org.packbench.model.Order;
import org.packbench.model.OrderLine;

/** What is printed, in the languages of those who read it. */
class PrintTextsTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2025, 11, 10, 14, 32);
    private static final Locale UKRAINIAN = Locale.of("uk");

    @ParameterizedTest
    @CsvSource({"'',2", "_de,2", "_bg,2", "_uk,3"})
    void everyLanguageHasEveryTextWithItsPlaceholdersAndItsForms(String language, int forms) throws IOException {
        Properties english = texts("");
        Properties own = texts(language);
        assertEquals(
                Arrays.stream(Messages.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(own.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            String text = own.getProperty(key);
            assertFalse(text.isBlank(), key);
            boolean counted = english.getProperty(key).contains("|");
            String[] parts = text.split("\\|", -1);
            assertEquals(counted ? forms : 1, parts.length, key);
            for (String part : parts)
                assertEquals(placeholders(english.getProperty(key).split("\\|")[0]), placeholders(part), key);
        }
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String language) throws IOException {
        var properties = new Properties();
        try (Reader in = new InputStreamReader(
                PrintTextsTest.class.getResourceAsStream("messages" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    @Test
    void theCommandSheetHasEveryCommandThatCanBeScannedOnce() {
        CodeSheet sheet = new SheetTexts(Locale.ENGLISH).commands("DESKTOP-PC1", NOW);
        Stream<String> codes = Stream.concat(
                sheet.commands().stream().map(CodeSheet.Command::code),
                sheet.sections().stream()
                        .flatMap(section -> section.codes().stream())
                        .map(CodeSheet.Small::code));
        List<String> printed = codes.toList();
        assertEquals(printed.size(), Set.copyOf(printed).size());
        for (CommandCode command : CommandCode.values())
            assertEquals(true, printed.stream().anyMatch(code -> code.startsWith(command.code())), command.name());
        assertEquals(20, sheet.sections().getFirst().codes().size());
        assertEquals("%%0201", sheet.sections().getFirst().codes().getFirst().code());
        assertEquals(
                new CodeSheet.Small("%%0504", "04  Unreadable"),
                sheet.sections().getLast().codes().getLast());
        assertEquals("Printed 10.11.2025 14:32 · A4, 100 % — do not fit to page · Code 128", sheet.footer());
    }

    @Test
    void aSheetSpeaksTheLanguageItIsAskedForWhateverTheProgramSpeaks() {
        assertEquals(
                "Штрихкоди команд", new SheetTexts(UKRAINIAN).commands("", NOW).title());
        assertEquals(
                "Баркодове за команди",
                new SheetTexts(Locale.of("bg")).commands("", NOW).title());
        assertEquals(
                "Befehlsbarcodes",
                new SheetTexts(Locale.GERMAN).commands("", NOW).title());
        assertEquals(
                "Command barcodes",
                new SheetTexts(Locale.FRENCH).commands("", NOW).title());
    }

    @Test
    void aBadgeIsTheWorkersId() {
        CodeSheet sheet = new SheetTexts(Locale.ENGLISH)
                .badges(List.of(new WorkerName(new WorkerId("001"), "John Doe")), "", NOW);
        assertEquals(List.of(new CodeSheet.Command("001", "John Doe", "001", "")), sheet.commands());
    }

    @Test
    void aLabelSaysWhatTheOrderSaysInTheLanguageOfWhoPacks() {
        Order order = ModelFactory.eINSTANCE.createOrder();
        order.setOrderNumber("BG10129");
        order.setCourier("PostOne");
        order.setOrderMinBox("M");
        for (int quantity : new int[] {3, 1}) {
            OrderLine line = ModelFactory.eINSTANCE.createOrderLine();
            line.setQuantity(quantity);
            order.getItems().add(line);
        }
        Label label = new LabelTexts(UKRAINIAN).label(order, "Milena Cosmetics");
        assertEquals("BG10129", label.code());
        assertEquals("4 одиниці", label.quantity());
        assertEquals("Коробка M", label.box());
        assertEquals("4 units", new LabelTexts(Locale.ENGLISH).label(order, "").quantity());
    }

    @Test
    void anOrderWithoutCourierAndBoxHasAnEmptyPlaceAndNoFiller() {
        Order order = ModelFactory.eINSTANCE.createOrder();
        order.setCourier("N/A");
        Label label = new LabelTexts(Locale.ENGLISH).label(order, "");
        assertEquals("", label.courier());
        assertEquals("", label.box());
        assertEquals("", label.code());
    }

    @Test
    void aRefusalSaysWhyAndWhatHelps() {
        LabelTexts texts = new LabelTexts(Locale.ENGLISH);
        assertEquals(
                "ABC is too long for the label: its code needs 560 dots, the label has 519. Nothing was printed. What helps:"
                        + " a label 71 mm wide, or a printer with 300 dpi, or a QR code.",
                texts.of(new Refusal.TooWide("ABC", 560, 519, 71, OptionalInt.of(300), true)));
        assertEquals(
                "ABC is too long for the label: its code needs 9 dots, the label has 5. Nothing was printed. What helps:"
                        + " a label 71 mm wide.",
                texts.of(new Refusal.TooWide("ABC", 9, 5, 71, OptionalInt.empty(), false)));
        assertEquals(
                "Ї7: Code 128 has no character \"Ї\". Nothing was printed. Set the label of the client to QR or Data Matrix.",
                texts.of(new Refusal.NotCarried("Ї7", 'Ї', Symbology.CODE_128)));
        assertEquals(
                "1␣2: it contains a control character, which a scanner would type as a key. Nothing was printed. Correct"
                        + " the number in the packing list.",
                texts.of(new Refusal.NotCarried("1\t2", '\t', Symbology.QR)));
        assertEquals(
                "barcode_label.dpi of the client is 72. It can be 150 to 1200.",
                texts.of(new Mistake.OutOfRange(Limit.DPI, 72)));
        assertEquals(
                "barcode_label.symbology of the client is \"ean\". It can be code128, qr, data_matrix.",
                texts.of(new Mistake.NoSymbology("ean")));
    }
}
