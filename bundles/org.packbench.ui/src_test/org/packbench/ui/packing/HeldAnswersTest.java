package org.packbench.ui.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packbench.core.profile.ClientPacking.Hold;
import org.packbench.model.screen.Answer;
import org.packbench.ui.sound.Signal;

/** An answer that must be seen is held until it is acknowledged, and nothing counts until then. */
class HeldAnswersTest {
    private final Station station = Station.withSample();

    @BeforeEach
    void speakEnglish() {
        Messages.speak(Messages.bundle(Locale.ROOT));
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
        assertEquals(1, station.line("HC-FC-050").getPacked());
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
}
