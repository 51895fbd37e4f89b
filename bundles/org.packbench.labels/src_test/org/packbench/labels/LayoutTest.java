package org.packbench.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.packbench.core.OrderNumber;
import org.packbench.core.label.Label;
import org.packbench.core.label.LabelFormat;
import org.packbench.core.label.LabelImage;
import org.packbench.core.label.Layout;
import org.packbench.core.label.Mark;
import org.packbench.core.label.Refusal;
import org.packbench.core.label.Symbology;

/** Where things stand on a label, and when there is none. */
class LayoutTest {
    @Test
    void theUsualLabelHasTheDotsOfItsPrinterAndTheWidestBarsThatFit() {
        Layout.Laid label = Samples.laid(Samples.label("BG10129"), Samples.USUAL);
        assertEquals(519, label.image().width());
        assertEquals(279, label.image().height());
        assertEquals(4, label.code().module());
        assertEquals(101 * 4, label.code().width());
        assertTrue(519 < (101 + 2 * 10) * 5, "five dots would not");
        assertTrue(label.code().height() >= Samples.USUAL.dots(8));
    }

    @Test
    void whatTheFormatShowsIsOnItAndNothingElse() {
        assertEquals(
                List.of("7 units", "PostOne", "Box M", "Milena Cosmetics", "BG10129"),
                words(Samples.laid(Samples.label("BG10129"), Samples.USUAL)));
        LabelFormat bare = new LabelFormat(65, 35, 203, false, false, 10, Symbology.CODE_128);
        assertEquals(List.of("PostOne", "Box M", "BG10129"), words(Samples.laid(Samples.label("BG10129"), bare)));
    }

    @Test
    void aCodeThatIsNotTheNumberStandsUnderIt() {
        Label label = new Label(new OrderNumber("1001"), "PB-7731", "PostOne", "", "", "");
        assertEquals(List.of("PostOne", "1001", "PB-7731"), words(Samples.laid(label, Samples.USUAL)));
    }

    private static List<String> words(Layout.Laid label) {
        return label.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "65, 35, 203, 10, CODE_128",
        "65, 35, 203, 10, QR",
        "65, 35, 203, 10, DATA_MATRIX",
        "50, 25, 203, 12, CODE_128",
        "40, 20, 300, 10, QR",
        "100, 150, 203, 14, CODE_128",
        "100, 150, 300, 24, QR",
        "58, 40, 600, 8, DATA_MATRIX",
        "65, 18, 203, 10, CODE_128"
    })
    void nothingLeavesThePaperOrEntersTheQuietZoneOrMeetsAnother(
            int width, int height, int dpi, int font, Symbology symbology) {
        LabelFormat format = new LabelFormat(width, height, dpi, true, true, font, symbology);
        for (String courier : List.of("PostOne", "Нова пошта, відділення 12 біля залізничного вокзалу", "", "ЙЇÄgyq")) {
            Label label = Label.of(new OrderNumber("BG10129"), courier, "120 одиниць", "Мілена Косметикс", "Box M");
            assertApart(Samples.laid(label, format));
        }
    }

    /** Every mark is painted alone: its dots are inside, and none is near the code or another's. */
    private static void assertApart(Layout.Laid label) {
        Faces faces = Faces.load();
        int width = label.image().width();
        int height = label.image().height();
        Mark.Code code = label.code();
        int quiet = (code.symbology() == Symbology.CODE_128 ? 10 : code.symbology() == Symbology.QR ? 4 : 2)
                * code.module();
        int above = code.symbology() == Symbology.CODE_128 ? 1 : quiet;
        LabelImage seen = Raster.paint(List.of(code), width, height, 203, faces);
        for (Mark mark : label.marks()) {
            if (mark instanceof Mark.Code) continue;
            LabelImage alone = Raster.paint(List.of(mark), width, height, 203, faces);
            // with room around, nothing may be there that the paper cuts off
            assertEquals(count(shifted(mark, faces, width, height)), count(alone), mark + " leaves the paper");
            for (int y = 0; y < height; y++)
                for (int x = 0; x < width; x++) {
                    if (!alone.black(x, y)) continue;
                    assertFalse(seen.black(x, y), mark + " on the code");
                    boolean near = x >= code.x() - quiet
                            && x < code.x() + code.width() + quiet
                            && y >= code.y() - above
                            && y < code.y() + code.height() + above;
                    assertFalse(near, mark + " in the quiet zone at " + x + ", " + y);
                }
        }
        assertTrue(code.x() >= quiet && code.x() + code.width() + quiet <= width, "a quiet zone on the paper");
        assertNoWordsMeet(label, faces);
    }

    private static LabelImage shifted(Mark mark, Faces faces, int width, int height) {
        Mark moved = switch (mark) {
            case Mark.Words w -> new Mark.Words(w.text(), w.bold(), w.size(), w.x() + 100, w.baseline() + 100);
            case Mark.Rule r -> new Mark.Rule(r.x() + 100, r.y() + 100, r.width(), r.height());
            case Mark.Code c -> c;
        };
        return Raster.paint(List.of(moved), width + 200, height + 200, 203, faces);
    }

    private static void assertNoWordsMeet(Layout.Laid label, Faces faces) {
        List<LabelImage> images = label.marks().stream()
                .filter(mark -> !(mark instanceof Mark.Rule))
                .map(mark -> Raster.paint(
                        List.of(mark), label.image().width(), label.image().height(), 203, faces))
                .toList();
        int apart = images.stream().mapToInt(LayoutTest::count).sum();
        List<Mark> all = label.marks().stream()
                .filter(mark -> !(mark instanceof Mark.Rule))
                .toList();
        int together =
                count(Raster.paint(all, label.image().width(), label.image().height(), 203, faces));
        assertEquals(apart, together, "dots that two texts share");
    }

    private static int count(LabelImage image) {
        int black = 0;
        for (byte each : image.rows()) black += Integer.bitCount(each & 0xFF);
        return black;
    }

    @Test
    void anOddCourierIsPrintedAsFarAsThereAreLetters() {
        Label label = Label.of(new OrderNumber("1"), "快递\tExpress", "", "", "");
        assertEquals(List.of("?? Express", "1"), words(Samples.laid(label, Samples.USUAL)));
    }

    @Test
    void aCodeTooLongForThePaperIsRefusedWithWhatWouldDo() {
        Refusal refusal = Samples.refused(Samples.label("ORDER/2025/ABCDEFGH/XY"), Samples.USUAL);
        int modules = Symbol.of(Symbology.CODE_128, "ORDER/2025/ABCDEFGH/XY").width() + 20;
        assertEquals(
                new Refusal.TooWide(
                        "ORDER/2025/ABCDEFGH/XY",
                        modules * 2,
                        519,
                        Samples.USUAL.millimetres(modules * 2),
                        OptionalInt.of(300),
                        true),
                refusal);
        Refusal.TooWide wide = (Refusal.TooWide) refusal;
        Samples.laid(Samples.label(wide.code()), Samples.format(wide.millimetres(), 35, 203, Symbology.CODE_128));
        Samples.laid(Samples.label(wide.code()), Samples.format(65, 35, 300, Symbology.CODE_128));
        Samples.laid(Samples.label(wide.code()), Samples.format(65, 35, 203, Symbology.QR));
    }

    @Test
    void aCodeLongerThanAnySymbolIsRefused() {
        Refusal refusal = Samples.refused(Samples.label("7".repeat(200)), Samples.USUAL);
        assertTrue(refusal instanceof Refusal.TooWide wide && wide.dpi().isEmpty() && !wide.qr(), refusal.toString());
    }

    @Test
    void aCodeForWhichTheTextsLeaveNoRoomIsRefused() {
        LabelFormat low = new LabelFormat(65, 10, 203, true, true, 20, Symbology.CODE_128);
        Refusal refusal = Samples.refused(Samples.label("BG10129"), low);
        assertTrue(refusal instanceof Refusal.TooLow, refusal.toString());
        int millimetres = ((Refusal.TooLow) refusal).millimetres();
        Samples.laid(
                Samples.label("BG10129"), new LabelFormat(65, millimetres, 203, true, true, 20, Symbology.CODE_128));
    }

    @Test
    void cyrillicGoesIntoASquareAndNotIntoBars() {
        assertEquals(
                new Refusal.NotCarried("Замовлення 7", 'З', Symbology.CODE_128),
                Samples.refused(Samples.label("Замовлення 7"), Samples.USUAL));
        Samples.laid(Samples.label("Замовлення 7"), Samples.format(65, 35, 203, Symbology.QR));
        Samples.laid(Samples.label("Замовлення 7"), Samples.format(65, 35, 203, Symbology.DATA_MATRIX));
    }

    @Test
    void whatAScannerWouldTypeAsAKeyIsRefusedInEverySymbology() {
        for (Symbology symbology : Symbology.values())
            assertEquals(
                    new Refusal.NotCarried("10\t01", '\t', symbology),
                    Samples.refused(Samples.label("10\t01"), Samples.format(65, 35, 203, symbology)));
    }

    @Test
    void anOrderWithoutANumberHasNoLabel() {
        assertEquals(new Refusal.NoCode(), Samples.refused(Samples.label("  "), Samples.USUAL));
    }

    @Test
    void theSizeOfTheFontIsSeen() {
        int small = number(new LabelFormat(65, 50, 203, true, true, 6, Symbology.CODE_128));
        int large = number(new LabelFormat(65, 50, 203, true, true, 12, Symbology.CODE_128));
        assertEquals(2 * small, large, 1);
    }

    private static int number(LabelFormat format) {
        return Samples.laid(Samples.label("BG1"), format).marks().stream()
                .filter(mark -> mark instanceof Mark.Words words && words.text().equals("BG1"))
                .mapToInt(mark -> ((Mark.Words) mark).size())
                .findFirst()
                .orElseThrow();
    }
}
