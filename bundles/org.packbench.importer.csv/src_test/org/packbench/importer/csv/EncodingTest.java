package org.packbench.importer.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.core.importer.Doubt.What;
import org.packbench.core.importer.Importer.Result.Read;
import org.packbench.core.importer.SourceException.Reason;

/** In which character set a text is. */
class EncodingTest {
    private static final String LIST = "\uFEFFOrder_Number;SKU;Product_Name;Quantity;Courier\n"
            + "1001;A;Чаша синя;2;Нова пошта\n1002;B;Größe für Öl;1;Спиди\n";

    @TempDir
    Path folder;

    private Read read(String text, Charset charset) throws IOException {
        return assertInstanceOf(Read.class, Texts.read(folder, text, charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void unicodeIsCertainWithItsMarkAndWithout(String name) throws IOException {
        Charset charset = Charset.forName(name);
        for (String text : List.of(LIST, LIST.substring(1))) {
            Read read = read(text, charset);
            assertEquals(
                    List.of("1001 by Нова пошта to null: 2 A (Чаша синя)", "1002 by Спиди to null: 1 B (Größe für Öl)"),
                    Texts.orders(read));
            assertEquals(List.of(), read.doubts());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Чаша синя, Нова пошта",
        "windows-1251, Кружка з їжачком, Укрпошта",
        "windows-1251, ЧАША ГОЛЯМА, СПИДИ",
        "windows-1251, Чаша, DHL",
        "windows-1251, ФУТБОЛКА МЪЖКА, ЕКОНТ",
        "KOI8-U, Кружка синя велика, Нова пошта",
        "KOI8-U, ФУТБОЛКА ЧОРНА, НОВА ПОШТА",
        "IBM866, Кружка синяя большая, Почта",
        "windows-1252, Größe für Öl, Österreichische Post",
        "windows-1252, Tasse weiß, DHL",
        "windows-1252, Café crème, Colissimo"
    })
    void otherCharacterSetsAreBelievedAndSaidSo(String charset, String product, String courier) throws IOException {
        String text = Texts.HEAD + "1001,A," + product + ",2," + courier + "\n";
        Read read = read(text, Charset.forName(charset));
        assertEquals(List.of("1001 by " + courier + " to null: 2 A (" + product + ")"), Texts.orders(read));
        assertEquals(List.of(new What.EncodingBelieved(charset)), Texts.doubts(read));
    }

    @Test
    void plainLettersAreCertain() throws IOException {
        assertEquals(
                List.of(),
                read(Texts.HEAD + "1001,A,Mug,2,DHL\n", StandardCharsets.US_ASCII)
                        .doubts());
    }

    @Test
    void whatIsNoTextIsAnotherFormat() throws IOException {
        Texts.refuses(Reason.OTHER_FORMAT, folder, new byte[] {0, 1, 2, 3, 0, 0, 0, 9, 'a', ',', 'b'});
        Texts.refuses(Reason.OTHER_FORMAT, folder, "a,b\u0007\nc,d\n".getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Words of our packers' languages, in the character sets that their older programs write, small and in capitals. Four
     * different ones: the bytes of "яйце" alone are as good a word in either set.
     */
    @Property
    void wordsAreReadAsTheyWereWritten(@ForAll("sentences") List<String> words, @ForAll boolean capitals) {
        String written = String.join(" ", words);
        String text = capitals ? written.toUpperCase(Locale.ROOT) : written;
        for (String name : List.of("windows-1251", "KOI8-U")) {
            Charset charset = Charset.forName(name);
            Optional<Encoding> found = Encoding.of(text.getBytes(charset), true);
            assertEquals(charset, found.orElseThrow().charset(), text);
        }
    }

    @Provide
    Arbitrary<List<String>> sentences() {
        return Arbitraries.of(
                        "Чаша",
                        "кружка",
                        "синя",
                        "велика",
                        "Поръчка",
                        "доставка",
                        "Нова",
                        "пошта",
                        "Артикул",
                        "количество",
                        "шапка",
                        "дитяча",
                        "Спиди",
                        "Еконт",
                        "зелена",
                        "тарілка",
                        "їжачок",
                        "ґудзик",
                        "щітка",
                        "яйце")
                .list()
                .uniqueElements()
                .ofMinSize(4)
                .ofMaxSize(20);
    }

    @Property
    void bytesAreDecodedOrRefused(@ForAll byte[] bytes) {
        Encoding.of(bytes, true);
        Encoding.of(bytes, false);
    }
}
