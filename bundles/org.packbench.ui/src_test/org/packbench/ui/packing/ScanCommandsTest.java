package org.packbench.ui.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.packing.Operation;
import org.packbench.model.screen.Answer;
import org.packbench.model.screen.Extra;
import org.packbench.model.screen.Page;

/** What the commands do that a packer gives by key, by click or by barcode. */
class ScanCommandsTest {
    private final Station station = Station.withSample();

    @BeforeEach
    void speakEnglish() {
        Messages.speak(Messages.bundle(Locale.ROOT));
    }

    @Test
    void theLineThatWasScannedIsTheOneThatUndoTakesBack() {
        station.scan("BG10129", Station.CREAM, Station.WATER);
        assertEquals("MW-400", station.screen.getChosen().getSku());
        station.tell(ScanCommand.UNDO);
        assertEquals(0, station.line("MW-400").getPacked());
        assertEquals("UNDONE", station.screen.getBar().getWord());
        station.tell(ScanCommand.UNDO);
        assertEquals(Answer.NOT_NOW, station.screen.getBar().getAnswer());
        assertEquals(
                "Micellar Water has no packed unit to take back",
                Markup.plain(station.screen.getBar().getWhat()));
    }

    @Test
    void theArrowsChooseLinesAsTheyAreShownThoseToPackFirst() {
        station.scan("BG10129", Station.WATER);
        station.tell(ScanCommand.PREVIOUS);
        assertEquals("LB-SH-010", station.screen.getChosen().getSku());
        station.tell(ScanCommand.NEXT);
        station.tell(ScanCommand.NEXT);
        assertEquals("MW-400", station.screen.getChosen().getSku());
    }

    @Test
    void theOrderChosenByHandIsOpened() {
        station.tell(ScanCommand.NEXT);
        station.tell(ScanCommand.NEXT);
        assertEquals("BG10131", station.screen.getChosenOrder().getNumber());
        station.tell(ScanCommand.OPEN);
        assertEquals("BG10131", station.screen.getOrder().getNumber());
    }

    @Test
    void forcingMarksTheLineAndClosesTheOrderWhenItWasTheLast() {
        station.scan("BG10134", Station.WATER);
        station.tell(ScanCommand.NEXT);
        station.tell(ScanCommand.PREVIOUS);
        assertEquals("LB-SH-010", station.screen.getChosen().getSku());
        station.tell(ScanCommand.FORCE);
        assertEquals(Answer.ORDER_COMPLETE, station.screen.getBar().getAnswer());
        assertTrue(station.line("LB-SH-010").isForced());
    }

    @Test
    void aSkippedOrderWaitsWithItsProgressAndItsReasonAndComesBackWhenScanned() {
        station.scan("BG10129", Station.CREAM);
        station.presenter.perform(ScanCommand.ISSUE, Reason.MISSING.digits());
        assertEquals(Page.WAITING, station.screen.getPage());
        assertEquals("SKIPPED", station.screen.getBar().getWord());
        assertEquals(
                "1 of 7 units packed · missing",
                station.screen.getSkipped().getFirst().getNote());
        station.scan("BG10129");
        assertEquals(
                "1 of 7 units packed before — 6 to go",
                Markup.plain(station.screen.getBar().getNext()));
        assertEquals(
                List.of(),
                station.screen.getSkipped().stream()
                        .filter(o -> station.session.state().skipped().contains(new OrderNumber(o.getNumber())))
                        .toList());
    }

    @Test
    void theExtraOnTopIsTheOneScannedLastAndKeepingOrRemovingResolvesIt() {
        Station extras = Station.withSample();
        extras.scan("BG10129", Station.WATER, Station.BALM, Station.WATER, Station.BALM, Station.BALM);
        assertEquals(
                List.of("LB-SH-010", "MW-400"),
                extras.screen.getExtras().stream().map(Extra::getSku).toList());
        extras.tell(ScanCommand.REMOVE);
        assertEquals("REMOVED", extras.screen.getBar().getWord());
        assertEquals(
                "2 extras still to keep or remove",
                Markup.plain(extras.screen.getBar().getNext()));
        extras.tell(ScanCommand.KEEP);
        extras.tell(ScanCommand.KEEP);
        assertEquals(List.of(), extras.screen.getExtras());
        assertEquals(
                "5 left to pack. Scan on.", Markup.plain(extras.screen.getBar().getNext()));
        extras.tell(ScanCommand.KEEP);
        assertEquals(Answer.NOT_NOW, extras.screen.getBar().getAnswer());
    }

    @Test
    void aQuantityCountsTheNextScanSeveralTimesAndStopsAtTheFirstThatIsTooMany() {
        station.scan("BG10129");
        station.presenter.perform(ScanCommand.QUANTITY, "03");
        assertEquals("QUANTITY 3", station.screen.getBar().getWord());
        station.scan(Station.CREAM);
        assertEquals(3, station.line("HC-FC-050").getPacked());
        station.presenter.perform(ScanCommand.QUANTITY, "09");
        station.scan(Station.SERUM);
        assertEquals(2, station.line("VC-SR-030").getPacked());
        assertEquals(Answer.OVER_SCAN, station.screen.getBar().getAnswer());
        assertEquals(1, station.screen.getExtras().getFirst().getCount());
        assertEquals(
                "3 of 9 counted · Vitamin C Serum — 2 of 2 packed already",
                Markup.plain(station.screen.getBar().getWhat()));
    }

    @Test
    void aQuantityOfWhatIsNotInTheOrderCountsNothingAndSaysNothingElse() {
        station.scan("BG10129");
        station.presenter.perform(ScanCommand.QUANTITY, "03");
        station.scan("5901234123457");
        assertEquals(Answer.UNKNOWN_CODE, station.screen.getBar().getAnswer());
        assertEquals("5901234123457", Markup.plain(station.screen.getBar().getWhat()));
    }

    @Test
    void whoHasMoreInTheHandThanTheOrderTakesIsToldInAmberThoughItIsComplete() {
        station.scan("BG10131");
        station.presenter.perform(ScanCommand.QUANTITY, "02");
        station.scan(Station.NIGHT);
        assertEquals(
                List.of(new OrderNumber("BG10131")), station.session.state().completed());
        assertEquals("TOO MANY", station.screen.getBar().getWord());
        assertEquals(Answer.EXTRAS_LEFT, station.screen.getBar().getAnswer());
        assertTrue(Markup.plain(station.screen.getBar().getWhat()).startsWith("1 of 2 counted · BG10131"));
        assertEquals(
                "The order is full: put the rest back, then close the box.",
                Markup.plain(station.screen.getBar().getNext()));
    }

    @Test
    void cartonsAreCountedUntilOneIsTooMany() {
        station.session.cartons(Map.of("CARTON2", new Sku("HC-FC-050")), Map.of("CARTON2", 2));
        station.scan("BG10129");
        station.presenter.perform(ScanCommand.QUANTITY, "03");
        station.scan("CARTON2");
        assertEquals(2, station.line("HC-FC-050").getPacked());
        assertEquals(
                "1 of 3 counted · Hydrating Face Cream SPF 30 — this barcode is 2 units, 1 still needed",
                Markup.plain(station.screen.getBar().getWhat()));
        assertEquals(
                "Nothing of it was counted. Scan single units.",
                Markup.plain(station.screen.getBar().getNext()));
    }

    @Test
    void moreUnitsAtOnceThanTheClientAllowsAreRefusedWithTheReason() {
        Station careful = new Station(new ScanSettings(Set.of(), "", 3, Duration.ofSeconds(6)), Station.sample());
        careful.scan("BG10129");
        careful.presenter.perform(ScanCommand.QUANTITY, "04");
        assertEquals(Answer.NOT_NOW, careful.screen.getBar().getAnswer());
        assertTrue(careful.screen.getBar().getWhat().contains("at most 3"));
        careful.presenter.perform(ScanCommand.QUANTITY, "03");
        assertEquals(Answer.QUANTITY, careful.screen.getBar().getAnswer());
    }

    @Test
    void aCartonScannedForSeveralIsHeldToTheClientsUnitsToo() {
        Station careful = new Station(new ScanSettings(Set.of(), "", 3, Duration.ofSeconds(6)), Station.sample());
        careful.session.cartons(Map.of("CARTON2", new Sku("HC-FC-050")), Map.of("CARTON2", 2));
        careful.scan("BG10129");
        careful.presenter.perform(ScanCommand.QUANTITY, "02");
        careful.scan("CARTON2");
        assertEquals(0, careful.line("HC-FC-050").getPacked());
        assertEquals(
                "4 at once — this client allows at most 3",
                Markup.plain(careful.screen.getBar().getWhat()));
        careful.scan("CARTON2");
        assertEquals(2, careful.line("HC-FC-050").getPacked());
    }

    @Test
    void escTakesAQuantityBack() {
        station.scan("BG10129");
        station.presenter.perform(ScanCommand.QUANTITY, "03");
        station.tell(ScanCommand.ACK);
        station.scan(Station.CREAM);
        assertEquals(1, station.line("HC-FC-050").getPacked());
    }

    @ParameterizedTest
    @EnumSource(names = {"UNDO", "SKIP", "PARK", "ISSUE", "FORCE", "KEEP", "WORKER"})
    void aQuantityIsGoneOnceTheBarSaysSomethingElse(ScanCommand command) {
        station.scan("BG10129", Station.CREAM);
        station.presenter.perform(ScanCommand.QUANTITY, "02");
        station.presenter.perform(command, command == ScanCommand.ISSUE ? Reason.MISSING.digits() : "");
        station.presenter.worker(new WorkerName(new WorkerId("002"), "Jane Doe"));
        if (station.session.state().open().isEmpty()) station.scan("BG10134");
        station.scan(Station.WATER, Station.SERUM);
        assertFalse(station.screen.getBar().getNext().contains("at once"));
        assertEquals(List.of(), station.screen.getExtras());
        assertTrue(station.screen.getLines().stream()
                .noneMatch(line -> line.getSku().equals("VC-SR-030") && line.getPacked() > 1));
    }

    @Test
    void aQuantityStandsWhileAnotherLineIsChosenAndWhenItsBarcodeIsReadTwice() {
        station.scan("BG10129");
        station.presenter.perform(ScanCommand.QUANTITY, "03");
        station.tell(ScanCommand.NEXT);
        station.presenter.scannedTwice("%%0203");
        assertEquals(Answer.QUANTITY, station.screen.getBar().getAnswer());
        station.scan(Station.CREAM);
        assertEquals(3, station.line("HC-FC-050").getPacked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%99", "%%02", "%%11x", "%%0899", "%%0577", "]C0%%99"})
    void whatBeginsAsACommandAndIsNoneIsToldAndCountsForNothing(String code) {
        station.scan("BG10129", code);
        assertEquals(
                code.replace("]C0", "") + " is no command barcode",
                Markup.plain(station.screen.getBar().getWhat()));
        assertEquals(List.of(new Operation.Scan("BG10129")), station.session.performed);
    }

    @Test
    void aReasonIsAnsweredByItsNumberItsBarcodeOrOwnWords() {
        assertEquals(Optional.of("02"), Reason.answered("2"));
        assertEquals(Optional.of("02"), Reason.answered("02"));
        assertEquals(Optional.of("03"), Reason.answered("%%0503"));
        assertEquals(Optional.of("box is wet"), Reason.answered("box is wet"));
        for (String none : List.of("9", "00", "77", "%%0577", "%%11"))
            assertEquals(Optional.empty(), Reason.answered(none), none);
    }

    @Test
    void anOrderIsLeftWithOwnWords() {
        station.scan("BG10129");
        station.presenter.perform(ScanCommand.ISSUE, "box is wet");
        assertEquals(List.of("", "box is wet"), station.session.reasons);
        assertTrue(station.screen.getSkipped().getFirst().getNote().endsWith("box is wet"));
    }

    @Test
    void commandsWithoutAnOrderSayWhatToDoFirst() {
        for (ScanCommand command :
                List.of(ScanCommand.UNDO, ScanCommand.SKIP, ScanCommand.PARK, ScanCommand.FORCE, ScanCommand.KEEP)) {
            assertTrue(station.presenter.perform(command, ""));
            assertEquals(
                    "Scan an order first", Markup.plain(station.screen.getBar().getNext()), command.name());
        }
        assertEquals(List.of(), station.session.performed);
    }

    @Test
    void whenAllOrdersAreDoneTheScreenOffersToEndTheSession() {
        Station whole = new Station(ScanSettings.DEFAULT, DeskSession.order("A1", "PostOne", "MW-400", "Water", 1));
        whole.scan("A1", Station.WATER);
        assertTrue(whole.screen.getBar().getNext().contains("Ctrl+Shift+E"));
        whole.tell(ScanCommand.DONE);
        assertEquals(Answer.ALL_DONE, whole.screen.getBar().getAnswer());
        assertEquals(
                "1 order packed, 0 skipped", Markup.plain(whole.screen.getBar().getWhat()));
    }
}
