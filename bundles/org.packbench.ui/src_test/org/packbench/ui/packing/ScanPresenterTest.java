package org.packbench.ui.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packbench.model.screen.Chip;
import org.packbench.model.screen.Page;
import org.packbench.model.screen.QueuedOrder;

/** The packing screen shows the session as it is, from its opening on. */
class ScanPresenterTest {
    private final Station station = Station.withSample();

    @BeforeEach
    void speakEnglish() {
        Messages.speak(Messages.bundle(Locale.ROOT));
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
    void aRestoredSessionShowsItsOpenOrderWithItsExtras() {
        station.scan("BG10129", Station.CREAM, Station.WATER, Station.WATER);
        station.session.resumed = true;
        station.present(ScanSettings.DEFAULT);
        assertEquals(Page.ORDER, station.screen.getPage());
        assertEquals("Scan a product", station.screen.getBar().getWord());
        assertEquals(1, station.line("HC-FC-050").getPacked());
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
}
