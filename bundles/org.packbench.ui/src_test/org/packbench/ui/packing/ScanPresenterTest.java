package org.packbench.ui.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.packbench.core.OrderNumber;
import org.packbench.core.packing.Operation;
import org.packbench.core.profile.ClientPacking.Hold;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Waiting.Waiter;
import org.packbench.model.screen.Answer;
import org.packbench.model.screen.Chip;
import org.packbench.model.screen.Extra;
import org.packbench.model.screen.Line;
import org.packbench.model.screen.Page;
import org.packbench.model.screen.QueuedOrder;
import org.packbench.model.screen.Screen;
import org.packbench.ui.sound.Signal;

class ScanPresenterTest {
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
    void aHeldAnswerJudgesNoScanAndSaysSo() {
        station.scan("BG10129", Station.NIGHT);
        int judged = station.session.performed.size();
        station.scan(Station.CREAM);
        assertEquals(judged, station.session.performed.size());
        assertEquals(Answer.WRONG_ITEM, station.screen.getBar().getAnswer());
        assertTrue(Markup.plain(station.screen.getBar().getAside()).startsWith("not counted: " + Station.CREAM));
        station.tell(ScanCommand.ACK);
        station.scan(Station.CREAM);
        assertEquals(Answer.OK, station.screen.getBar().getAnswer());
        assertEquals(1, line("HC-FC-050").getPacked());
    }

    @Test
    void onlyAcknowledgingAndAnIssueActWhileAnAnswerIsHeld() {
        station.scan("BG10129", Station.NIGHT);
        for (ScanCommand command : ScanCommand.values()) {
            assertEquals(
                    command == ScanCommand.ACK || command == ScanCommand.ISSUE,
                    station.presenter.enabled(command),
                    command.name());
        }
        station.tell(ScanCommand.SKIP);
        assertEquals(Answer.WRONG_ITEM, station.screen.getBar().getAnswer());
        assertEquals(
                List.of("Space", "F8"),
                station.screen.getKeys().stream().map(k -> k.getKey()).toList());
    }

    @Test
    void aHeldAnswerSoundsAgainEveryFourSecondsUntilItIsAcknowledged() {
        station.scan("BG10129", Station.NIGHT);
        for (int second = 0; second < 9; second++) {
            station.pass(Duration.ofSeconds(1));
            station.presenter.tick();
        }
        assertEquals(3, station.heard.stream().filter(Signal.WRONG::equals).count());
        station.tell(ScanCommand.ACK);
        station.pass(Duration.ofSeconds(9));
        station.presenter.tick();
        assertEquals(3, station.heard.stream().filter(Signal.WRONG::equals).count());
    }

    @Test
    void theSettingsSayWhetherUnknownCodesHold() {
        Station strict = new Station(
                new ScanSettings(Set.of(Hold.WRONG_ITEM, Hold.UNKNOWN_CODE), "", 20, Duration.ofSeconds(6)),
                Station.sample());
        strict.scan("BG99999");
        assertFalse(strict.screen.getBar().isHeld());
        strict.scan("BG10129", "5901234123457");
        assertTrue(strict.screen.getBar().isHeld());
    }

    @Test
    void aWrongItemThatIsNotHeldLetsTheNextScanCount() {
        Station mild = new Station(new ScanSettings(Set.of(), "", 20, Duration.ofSeconds(6)), Station.sample());
        mild.scan("BG10129", Station.NIGHT);
        assertEquals(Answer.WRONG_ITEM, mild.screen.getBar().getAnswer());
        assertFalse(mild.screen.getBar().isHeld());
        assertFalse(mild.screen.getBar().getNext().contains("Space"));
    }

    @Test
    void anOverScanMayHoldToo() {
        Station strict =
                new Station(new ScanSettings(Set.of(Hold.OVER_SCAN), "", 20, Duration.ofSeconds(6)), Station.sample());
        strict.scan("BG10129", Station.CREAM, Station.CREAM, Station.CREAM, Station.CREAM, Station.CREAM);
        assertEquals(Answer.OVER_SCAN, strict.screen.getBar().getAnswer());
        assertTrue(strict.screen.getBar().isHeld());
        assertTrue(strict.screen.getBar().getNext().contains("Space"));
    }

    @Test
    void theClientsNoteStandsBeforeThoseOfTheOrder() {
        Station told =
                new Station(new ScanSettings(Set.of(), "No plastic tape", 20, Duration.ofSeconds(6)), Station.sample());
        told.scan("BG10129");
        Chip first = told.screen.getOrder().getChips().getFirst();
        assertEquals("No plastic tape", first.getText());
        assertTrue(first.isStrong());
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
    void aCodeReadTwiceIsCountedOnce() {
        station.scan("BG10129", Station.CREAM);
        station.presenter.scannedTwice(Station.CREAM);
        assertEquals(1, line("HC-FC-050").getPacked());
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
        assertEquals(1, line("HC-FC-050").getPacked());
    }

    @Test
    void aFinishedOrderStaysForAMomentAndThenTheListComesBack() {
        station.scan("BG10131", Station.NIGHT);
        assertEquals(Page.ORDER, station.screen.getPage());
        assertEquals("BG10131", station.screen.getOrder().getNumber());
        assertNull(station.screen.getChosen());
        station.pass(Duration.ofSeconds(5));
        station.presenter.tick();
        assertEquals(Page.ORDER, station.screen.getPage());
        station.pass(Duration.ofSeconds(2));
        station.presenter.tick();
        assertEquals(Page.WAITING, station.screen.getPage());
        assertEquals("Last: BG10131 complete 13:18:00", Markup.plain(station.screen.getLast()));
        assertEquals(
                List.of("BG10129", "BG10134"),
                station.screen.getWaiting().stream().map(QueuedOrder::getNumber).toList());
    }

    @Test
    void theLineThatWasScannedIsTheOneThatUndoTakesBack() {
        station.scan("BG10129", Station.CREAM, Station.WATER);
        assertEquals("MW-400", station.screen.getChosen().getSku());
        station.tell(ScanCommand.UNDO);
        assertEquals(0, line("MW-400").getPacked());
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
    void forcingMarksTheLineAndClosesTheOrderWhenItWasTheLast() {
        station.scan("BG10134", Station.WATER);
        station.tell(ScanCommand.NEXT);
        station.tell(ScanCommand.PREVIOUS);
        assertEquals("LB-SH-010", station.screen.getChosen().getSku());
        station.tell(ScanCommand.FORCE);
        assertEquals(Answer.ORDER_COMPLETE, station.screen.getBar().getAnswer());
        assertTrue(line("LB-SH-010").isForced());
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
        assertEquals(3, line("HC-FC-050").getPacked());
        station.presenter.perform(ScanCommand.QUANTITY, "09");
        station.scan(Station.SERUM);
        assertEquals(2, line("VC-SR-030").getPacked());
        assertEquals(Answer.OVER_SCAN, station.screen.getBar().getAnswer());
        assertEquals(1, station.screen.getExtras().getFirst().getCount());
        assertTrue(Markup.plain(station.screen.getBar().getWhat()).endsWith("3 of 9 counted, the rest was not"));
    }

    @Test
    void escTakesAQuantityBack() {
        station.scan("BG10129");
        station.presenter.perform(ScanCommand.QUANTITY, "03");
        station.tell(ScanCommand.ACK);
        station.scan(Station.CREAM);
        assertEquals(1, line("HC-FC-050").getPacked());
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

    @Test
    void theOrderChosenByHandIsOpened() {
        station.tell(ScanCommand.NEXT);
        station.tell(ScanCommand.NEXT);
        assertEquals("BG10131", station.screen.getChosenOrder().getNumber());
        station.tell(ScanCommand.OPEN);
        assertEquals("BG10131", station.screen.getOrder().getNumber());
    }

    @Test
    void aRestoredSessionShowsItsOpenOrderWithItsExtras() {
        station.scan("BG10129", Station.CREAM, Station.WATER, Station.WATER);
        station.session.resumed = true;
        station.present(ScanSettings.DEFAULT);
        assertEquals(Page.ORDER, station.screen.getPage());
        assertEquals("Scan a product", station.screen.getBar().getWord());
        assertEquals(1, line("HC-FC-050").getPacked());
        assertEquals("MW-400", station.screen.getExtras().getFirst().getSku());
    }

    @Test
    void theCourierCountsDownAndIsSaidToBeGone() {
        station.scan("BG10129");
        assertEquals("15:00", station.screen.getOrder().getDeadline());
        assertEquals("1 h 42 min left", station.screen.getOrder().getTimeLeft());
        station.pass(Duration.ofMinutes(90));
        station.presenter.tick();
        assertEquals("12 min left", station.screen.getOrder().getTimeLeft());
        station.pass(Duration.ofMinutes(20));
        station.presenter.tick();
        assertEquals("left 8 min ago", station.screen.getOrder().getTimeLeft());
    }

    @Test
    void thePaceIsToldFromThreeOrdersOn() {
        Station day = SampleDay.day();
        assertEquals("35 orders/h", day.screen.getSession().getPace());
        assertEquals("14:42", day.screen.getSession().getFinish());
        assertEquals("", station.screen.getSession().getPace());
    }

    @Test
    void aShareThatIsAwayIsSaidCalmlyAndPackingGoesOn() {
        station.scan("BG10129", Station.CREAM);
        station.session.save(2, Optional.of("no answer"), Optional.empty(), Optional.empty());
        station.presenter.savingChanged();
        assertEquals(
                "Share unreachable since 13:18", station.screen.getShareStrip().getTitle());
        assertEquals(
                "saved here 2 · waiting for the share",
                station.screen.getShareStrip().getText());
        station.scan(Station.CREAM);
        assertEquals(2, line("HC-FC-050").getPacked());
        station.session.save(0, Optional.empty(), Optional.empty(), Optional.empty());
        station.presenter.savingChanged();
        assertNull(station.screen.getShareStrip());
    }

    @Test
    void aStateThatIsNotWrittenIsShownUntilItSucceedsAndHeardOnce() {
        station.session.save(1, Optional.empty(), Optional.of("disk full"), Optional.empty());
        station.presenter.savingChanged();
        station.presenter.savingChanged();
        assertEquals("disk full", station.screen.getSaveStrip().getText());
        assertEquals(List.of(Signal.NOT_SAVED), station.heard);
        station.session.save(0, Optional.empty(), Optional.empty(), Optional.empty());
        station.presenter.savingChanged();
        assertNull(station.screen.getSaveStrip());
    }

    @Test
    void aPackerWhoseSessionWasTakenIsStoppedAndToldWhatIsSafe() {
        station.scan("BG10131", Station.NIGHT);
        station.session.save(0, Optional.empty(), Optional.empty(), Optional.empty());
        station.presenter.savingChanged();
        station.scan("BG10134", Station.WATER, Station.BALM, "BG10129", Station.CREAM);
        station.session.save(5, Optional.empty(), Optional.empty(), Optional.of(Others.taker(station.instant())));
        station.presenter.savingChanged();
        assertEquals(Page.TAKEN_OVER, station.screen.getPage());
        assertEquals("STOP PACKING", station.screen.getBar().getWord());
        assertEquals(
                List.of("1", "5"),
                station.screen.getTakenOver().getFacts().stream()
                        .map(f -> f.getFigure())
                        .toList());
        assertTrue(station.screen.getTakenOver().getFacts().get(1).getText().endsWith("BG10134, BG10129"));
        assertTrue(Markup.plain(station.screen.getTakenOver().getAdvice()).startsWith("BG10129 is half packed"));
        int judged = station.session.performed.size();
        station.scan(Station.CREAM);
        assertEquals(judged, station.session.performed.size());
        assertTrue(station.screen.getBar().getAside().contains("not counted"));
    }

    @Test
    void whatTurnsOutToHaveArrivedBeforeTheTakeoverIsNotCountedAsKeptAside() {
        station.scan("BG10129", Station.CREAM, Station.CREAM);
        station.session.save(2, Optional.empty(), Optional.empty(), Optional.of(Others.taker(station.instant())));
        station.presenter.savingChanged();
        assertEquals("2", keptAside());
        station.session.save(1, Optional.empty(), Optional.empty(), Optional.of(Others.taker(station.instant())));
        station.presenter.savingChanged();
        assertEquals("1", keptAside());
        station.session.save(0, Optional.empty(), Optional.empty(), Optional.of(Others.taker(station.instant())));
        station.presenter.savingChanged();
        assertEquals("0", keptAside());
        assertEquals(2, station.screen.getChoices().size(), "no scans to show");
    }

    private String keptAside() {
        return station.screen.getTakenOver().getFacts().getLast().getFigure();
    }

    @Test
    void whoseSessionWasTakenRightAfterAnOrderWasCompleteStaysStopped() {
        station.scan("BG10131", Station.NIGHT);
        assertEquals(Answer.ORDER_COMPLETE, station.screen.getBar().getAnswer());
        station.session.save(1, Optional.empty(), Optional.empty(), Optional.of(Others.taker(station.instant())));
        station.presenter.savingChanged();
        station.pass(ScanSettings.DEFAULT.completeShown().plusSeconds(1));
        station.presenter.tick();
        assertEquals(Page.TAKEN_OVER, station.screen.getPage());
        assertEquals("STOP PACKING", station.screen.getBar().getWord());
    }

    @Test
    void aTakeoverInTheMiddleOfAScanIsToldAndNotThrown() {
        station.scan("BG10129");
        station.session.save(0, Optional.empty(), Optional.empty(), Optional.of(Others.taker(station.instant())));
        station.scan(Station.CREAM);
        assertEquals(Page.TAKEN_OVER, station.screen.getPage());
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

    @Test
    void theScanIsJudgedByTheSessionAsItWasRead() {
        station.scan("BG-10129 ");
        assertEquals(List.of(new Operation.Scan("BG-10129 ")), station.session.performed);
    }

    private Line line(String sku) {
        return station.screen.getLines().stream()
                .filter(l -> l.getSku().equals(sku))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoAsksForTheSessionIsShownInAStripThatStopsNothing() {
        Station station = Station.withSample();
        assertNull(station.screen.getRequestStrip());
        station.session.waiting = List.of(Others.waiter(station.instant()));
        station.presenter.savingChanged();
        assertEquals(
                "Maria Ivanova, DESKTOP-PC2, asks for this session",
                station.screen.getRequestStrip().getTitle());
        assertTrue(station.presenter.enabled(ScanCommand.HAND_OVER));
        station.scan("BG10129", Station.CREAM);
        assertEquals(Answer.OK, station.screen.getBar().getAnswer());
        station.session.waiting = List.of();
        station.presenter.savingChanged();
        assertNull(station.screen.getRequestStrip());
        assertFalse(station.presenter.enabled(ScanCommand.HAND_OVER));
    }

    @Test
    void whoOnlyWaitsHasAskedForNothing() {
        Station station = Station.withSample();
        Waiter asks = Others.waiter(station.instant());
        station.session.waiting =
                List.of(new Waiter(asks.id(), asks.worker(), asks.pc(), asks.user(), asks.since(), Optional.empty()));
        station.presenter.savingChanged();
        assertNull(station.screen.getRequestStrip());
    }

    @Test
    void aHandingOverThatHasToWaitForTheShareSaysHowMuchIsMissing() {
        Station station = Station.withSample();
        Waiter asks = Others.waiter(station.instant());
        station.session.waiting = List.of(asks);
        station.presenter.requests().giving(asks);
        assertEquals(
                "Handing over to Maria Ivanova",
                station.screen.getRequestStrip().getTitle());
        station.presenter.requests().notYet(3);
        assertEquals(
                "Not handed over yet: 3 waiting for the share",
                station.screen.getRequestStrip().getText());
    }

    @Test
    void aScanAfterTheSessionWasHandedOverIsNotCountedAndBreaksNothing() {
        Station station = Station.withSample();
        station.session.departure = Optional.of(new OpenSession.Departure.HandedOver(Others.waiter(station.instant())));
        station.scan("BG10129");
        assertEquals(List.of(), station.session.performed);
    }

    @Test
    void aShareThatIsBackIsSeenToDrain() {
        Station station = Station.withSample();
        station.session.save(14, Optional.of("no answer"), Optional.empty(), Optional.empty());
        station.session.nextTry = Optional.of(station.instant().plusSeconds(8));
        station.presenter.savingChanged();
        assertTrue(station.screen.getShareStrip().getHint().contains("Next try in 8 s"));
        station.session.save(9, Optional.empty(), Optional.empty(), Optional.empty());
        station.presenter.savingChanged();
        assertEquals("9 on the way to the share", station.screen.getShareStrip().getText());
        station.session.save(0, Optional.empty(), Optional.empty(), Optional.empty());
        station.presenter.savingChanged();
        assertNull(station.screen.getShareStrip());
    }

    @Test
    void anAdministratorsReasonIsToldToWhoeverLosesTheSession() {
        Screen screen = Scenes.all().get("forced-away").get();
        assertTrue(screen.getBar().getNext().contains("PC1 is locked and John is at lunch"));
    }

    @Test
    void lateScansAreToldWithTheirKey() {
        Station station = Station.withSample();
        station.presenter.late(1);
        assertEquals(
                "1 late scan waits for review", station.screen.getReviewStrip().getTitle());
        station.presenter.late(0);
        assertNull(station.screen.getReviewStrip());
    }
}
