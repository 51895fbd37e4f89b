package org.packbench.ui.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.packbench.core.OrderNumber;
import org.packbench.core.packing.Operation;
import org.packbench.model.screen.Answer;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.ScreenFactory;
import org.packbench.ui.sound.Signal;

/** Every scan is answered at once, in words, shape and sound, and stands in the history. */
class AnsweredScansTest {
    private final Station station = Station.withSample();

    @BeforeEach
    void speakEnglish() {
        Messages.speak(Messages.bundle(Locale.ROOT));
    }

    /** Codes, the answer, its word, what happened, what to do, its sound, whether it holds. */
    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(
                        List.of("BG10129"),
                        Answer.OK,
                        "OK",
                        "BG10129 is open",
                        "7 units to pack in 4 products",
                        Signal.OK,
                        false),
                Arguments.of(
                        List.of("BG10129", Station.CREAM),
                        Answer.OK,
                        "OK",
                        "Hydrating Face Cream SPF 30",
                        "1 of 3 packed — 2 more of it",
                        Signal.OK,
                        false),
                Arguments.of(
                        List.of("BG10129", Station.WATER),
                        Answer.OK,
                        "OK",
                        "Micellar Water",
                        "1 of 1 packed — 6 left in the order",
                        Signal.OK,
                        false),
                Arguments.of(
                        List.of("BG10129", Station.WATER, Station.WATER),
                        Answer.OVER_SCAN,
                        "ONE TOO MANY",
                        "Micellar Water — 1 of 1 packed already",
                        "Press Del to remove it or Ins to keep it",
                        Signal.TOO_MANY,
                        false),
                Arguments.of(
                        List.of("BG10129", Station.NIGHT),
                        Answer.WRONG_ITEM,
                        "WRONG ITEM",
                        "Night Repair Cream, 50 ml NR-CR-050 is not in BG10129",
                        "Put it back, then press Space or scan ACK",
                        Signal.WRONG,
                        true),
                Arguments.of(
                        List.of("BG10129", "NR-CR-050"),
                        Answer.WRONG_ITEM,
                        "WRONG ITEM",
                        "Night Repair Cream, 50 ml NR-CR-050 is not in BG10129",
                        "Put it back, then press Space or scan ACK",
                        Signal.WRONG,
                        true),
                Arguments.of(
                        List.of("BG10129", "BG10131"),
                        Answer.WRONG_ITEM,
                        "WRONG ITEM",
                        "BG10131 is another order, BG10129 is still open",
                        "Press Space, then finish, skip or park BG10129",
                        Signal.WRONG,
                        true),
                Arguments.of(
                        List.of("BG10129", "BG10129"),
                        Answer.SCANNED_TWICE,
                        "SCANNED TWICE?",
                        "BG10129 is still open",
                        "Finish it, or press F6 to skip or F7 to park it",
                        Signal.TWICE,
                        false),
                Arguments.of(
                        List.of("BG10129", "5901234123457"),
                        Answer.UNKNOWN_CODE,
                        "UNKNOWN CODE",
                        "5901234123457",
                        "Press F4 to map it to a SKU",
                        Signal.UNKNOWN,
                        false),
                Arguments.of(
                        List.of("BG99999"),
                        Answer.NO_SUCH_ORDER,
                        "NO SUCH ORDER",
                        "BG99999 is not in this packing list",
                        "Check the slip, then press Space or scan ACK",
                        Signal.WRONG,
                        true),
                Arguments.of(
                        List.of("BG10131", Station.NIGHT),
                        Answer.ORDER_COMPLETE,
                        "ORDER COMPLETE",
                        "BG10131 · 1 of 1 units · 0 s",
                        "Close the box. Scan the next order.",
                        Signal.COMPLETE,
                        false),
                Arguments.of(
                        List.of("BG10131", Station.NIGHT, "BG10131"),
                        Answer.ALREADY_PACKED,
                        "ALREADY PACKED",
                        "BG10131 was completed at 13:18",
                        "Nothing was changed. Scan another order.",
                        Signal.ALREADY_PACKED,
                        false),
                Arguments.of(
                        List.of("BG10134", Station.WATER, Station.WATER, Station.BALM),
                        Answer.EXTRAS_LEFT,
                        "EXTRAS LEFT",
                        "BG10134 is full, with 1 unit too many",
                        "Press Del to remove it or Ins to keep it",
                        Signal.TOO_MANY,
                        false));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyScanIsAnsweredInWordsAndSound(
            List<String> codes, Answer answer, String word, String what, String next, Signal signal, boolean held) {
        codes.forEach(station::scan);
        assertEquals(answer, station.screen.getBar().getAnswer());
        assertEquals(word, station.screen.getBar().getWord());
        assertEquals(what, Markup.plain(station.screen.getBar().getWhat()));
        assertEquals(next, Markup.plain(station.screen.getBar().getNext()));
        assertEquals(held, station.screen.getBar().isHeld());
        assertEquals(signal, station.heard.getLast());
    }

    @Test
    void aScanWithoutASessionIsToldToCountForNothing() {
        Screen screen = ScreenFactory.eINSTANCE.createScreen();
        NoSession.show(screen);
        NoSession.scanned(screen, Station.CREAM);
        assertEquals(
                "not counted: " + Station.CREAM, Markup.plain(screen.getBar().getAside()));
        assertEquals(Answer.NO_SESSION, screen.getBar().getAnswer());
    }

    @Test
    void aCodeReadTwiceIsCountedOnce() {
        station.scan("BG10129", Station.CREAM);
        station.presenter.scannedTwice(Station.CREAM);
        assertEquals(1, station.line("HC-FC-050").getPacked());
        assertEquals(Answer.SCANNED_TWICE, station.screen.getBar().getAnswer());
        assertEquals(Signal.TWICE, station.heard.getLast());
    }

    @Test
    void scansThatArriveRightAfterAnOrderCompletesAreNotLost() {
        station.scan("BG10131", Station.NIGHT, "BG10134", Station.WATER, Station.BALM, "BG10129", Station.CREAM);
        assertEquals(
                List.of(new OrderNumber("BG10131"), new OrderNumber("BG10134")),
                station.session.state().completed());
        assertEquals("BG10129", station.screen.getOrder().getNumber());
        assertEquals(1, station.line("HC-FC-050").getPacked());
    }

    @Test
    void theScanIsJudgedByTheSessionAsItWasRead() {
        station.scan("BG-10129 ");
        assertEquals(List.of(new Operation.Scan("BG-10129 ")), station.session.performed);
    }

    @Test
    void namesWithMarkupCharactersAreShownAsTheyAre() {
        Station odd = new Station(
                ScanSettings.DEFAULT, DeskSession.order("<A&B>", "PostOne", "MW-400", "Soap <b>XL</b> & more", 2));
        odd.scan("<A&B>", Station.WATER);
        assertEquals("Soap <b>XL</b> & more", Markup.plain(odd.screen.getBar().getWhat()));
    }

    @Test
    void theHistoryKeepsTheLastScansNewestFirst() {
        station.scan("BG10129");
        for (int i = 0; i < BarPart.HISTORY + 10; i++) station.scan("unknown" + i);
        station.scan(Station.CREAM);
        assertEquals(Station.CREAM, station.screen.getScans().getFirst().getCode());
        assertEquals(BarPart.HISTORY, station.screen.getScans().size());
        assertEquals(
                "no SKU known for client M", station.screen.getScans().get(1).getText(), "not the code once more");
    }
}
