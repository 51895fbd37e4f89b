package org.packbench.core.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.label.LabelFormat.Limit;
import org.packbench.core.label.LabelFormat.Mistake;
import org.packbench.core.label.LabelFormat.Reading;
import org.packbench.model.BarcodeLabel;
import org.packbench.model.ModelFactory;

class LabelFormatTest {
    private static BarcodeLabel settings() {
        return ModelFactory.eINSTANCE.createBarcodeLabel();
    }

    @Test
    void settingsThatSayNothingAreTheUsualLabelWithBars() {
        assertEquals(
                new Reading.Format(new LabelFormat(65, 35, 203, false, false, 10, Symbology.CODE_128)),
                LabelFormat.read(settings()));
    }

    @Test
    void everyMistakeOfTheSettingsIsToldAtOnce() {
        BarcodeLabel settings = settings();
        settings.setDpi(0);
        settings.setWidthMm(1000);
        settings.setSymbology("ean13");
        assertEquals(
                new Reading.Unusable(List.of(
                        new Mistake.OutOfRange(Limit.WIDTH_MM, 1000),
                        new Mistake.OutOfRange(Limit.DPI, 0),
                        new Mistake.NoSymbology("ean13"))),
                LabelFormat.read(settings));
        assertThrows(
                IllegalArgumentException.class, () -> new LabelFormat(65, 35, 0, false, false, 10, Symbology.CODE_128));
    }

    @Test
    void symbologiesHaveTheirWordsInSettings() {
        for (Symbology symbology : Symbology.values())
            assertEquals(Optional.of(symbology), Symbology.of(symbology.key().toUpperCase(java.util.Locale.ROOT)));
        assertEquals(Optional.of(Symbology.CODE_128), Symbology.of(null));
        assertEquals(Optional.empty(), Symbology.of("aztec"));
    }

    @Test
    void dotsAreWholeAndADotThatIsCutOffIsNone() {
        LabelFormat usual = new LabelFormat(65, 35, 203, true, true, 10, Symbology.CODE_128);
        assertEquals(519, usual.widthDots());
        assertEquals(279, usual.heightDots());
        assertEquals(28, usual.fontDots());
        assertEquals(65, usual.millimetres(519));
        assertEquals(66, usual.millimetres(520));
    }

    @Test
    void aPictureOfDotsKnowsItsDots() {
        LabelImage image = new LabelImage(9, 2, 203, new byte[] {(byte) 0x80, 0, 0, (byte) 0x80});
        assertTrue(image.black(0, 0));
        assertTrue(image.black(8, 1));
        assertFalse(image.black(7, 1));
        assertFalse(image.black(9, 1), "outside");
        assertThrows(IllegalArgumentException.class, () -> new LabelImage(9, 2, 203, new byte[2]));
    }

    @Test
    void commandCodesAreThoseOfThePrintedSheets() {
        assertEquals("%%11", CommandCode.ACK.code());
        assertEquals("%%0207", CommandCode.QUANTITY.code(7));
        assertThrows(IllegalArgumentException.class, () -> CommandCode.QUANTITY.code(100));
    }
}
