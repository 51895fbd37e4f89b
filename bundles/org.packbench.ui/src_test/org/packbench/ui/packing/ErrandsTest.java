package org.packbench.ui.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.model.screen.Answer;

/** What is done elsewhere, and answered on the bar all the same: a code that was mapped, a label that was sent off. */
class ErrandsTest {
    private static final Sku CREAM = new Sku("HC-FC-050");
    private static final Sku WATER = new Sku("MW-400");
    private final Station station = Station.withSample();

    @BeforeEach
    void speakEnglish() {
        Messages.speak(Messages.bundle(Locale.ROOT));
    }

    @Test
    void aCodeThatWasMappedIsNotUnknownAnyMore() {
        station.scan("BG10129", "4006381333931");
        station.presenter.mapped("4006381333931", CREAM);
        assertEquals(Answer.MAPPED, station.screen.getBar().getAnswer());
        assertEquals("MAPPED", station.screen.getBar().getWord());
        assertEquals("4006381333931 is HC-FC-050 from now on, at every station", what());
        assertEquals("Scan it again to pack it", next());
    }

    @Test
    void whoMapsACodeToWhatTheOrderDoesNotNeedScansSomethingElse() {
        station.scan("BG10129", Station.WATER);
        station.presenter.mapped("1", new Sku("NR-CR-050"));
        assertEquals("This order needs no NR-CR-050. Scan the next product.", next());
        station.presenter.mapped("1", WATER);
        assertEquals("This order needs no MW-400. Scan the next product.", next());
    }

    @Test
    void whatACodeMayStandForIsTheChosenLineUnlessThatIsFull() {
        station.scan("BG10129");
        station.tell(ScanCommand.NEXT);
        assertEquals(
                Optional.of(station.screen.getChosen().getSku()),
                station.presenter.wanted().map(Sku::value));
        station.scan(Station.WATER);
        assertEquals("MW-400", station.screen.getChosen().getSku());
        assertEquals(Optional.of(CREAM), station.presenter.wanted());
    }

    @Test
    void withoutAnOrderNoItemIsWanted() {
        assertEquals(Optional.empty(), station.presenter.wanted());
    }

    @Test
    void aLabelThatWasSentOffIsSaid() {
        station.scan("BG10129");
        station.presenter.printing(Optional.of(new OrderNumber("BG10129")));
        assertEquals(Answer.PRINTING, station.screen.getBar().getAnswer());
        assertEquals("The label of BG10129 is on its way to the printer", what());
    }

    @Test
    void whereThereIsNoLabelThatIsSaid() {
        station.presenter.printing(Optional.empty());
        assertEquals(Answer.NOT_NOW, station.screen.getBar().getAnswer());
        assertEquals("There is no label to print: no order was opened yet", what());
    }

    @Test
    void aHeldAnswerStaysWhateverIsPrinted() {
        station.scan("BG10129", Station.NIGHT);
        station.presenter.printing(Optional.of(new OrderNumber("BG10129")));
        assertEquals(Answer.WRONG_ITEM, station.screen.getBar().getAnswer());
    }

    private String what() {
        return Markup.plain(station.screen.getBar().getWhat());
    }

    private String next() {
        return Markup.plain(station.screen.getBar().getNext());
    }
}
