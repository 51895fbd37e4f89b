package org.packbench.ui.packing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Header.Occasion;
import org.packbench.core.lease.Observation;
import org.packbench.core.session.LeftSpools.LeftSpool;
import org.packbench.core.session.OpenSession;
import org.packbench.model.screen.Screen;

/** The screen in the states that come from elsewhere: from the share, and from others who want the session. */
final class ShareScenes {
    private ShareScenes() {}

    static Screen shareAway() {
        Station station = SampleDay.packing();
        station.session.save(14, Optional.of("no answer"), Optional.empty(), Optional.empty());
        station.session.nextTry = Optional.of(station.instant().plusSeconds(8));
        station.presenter.savingChanged();
        return station.screen;
    }

    static Screen shareBack() {
        Station station = SampleDay.packing();
        station.session.save(14, Optional.of("no answer"), Optional.empty(), Optional.empty());
        station.presenter.savingChanged();
        station.session.save(9, Optional.empty(), Optional.empty(), Optional.empty());
        station.presenter.savingChanged();
        return station.screen;
    }

    static Screen notSaved() {
        Station station = SampleDay.packing();
        station.session.save(14, Optional.of("no answer"), Optional.of("No space left on drive C:"), Optional.empty());
        station.presenter.savingChanged();
        return station.screen;
    }

    static Screen askedFor() {
        Station station = SampleDay.packing();
        station.session.waiting = List.of(Others.waiter(station.instant()));
        station.presenter.savingChanged();
        return station.screen;
    }

    static Screen handedOver() {
        Screen screen = Scenes.noSession();
        NoSession.departed(screen, new OpenSession.Departure.HandedOver(Others.waiter(Instant.EPOCH)));
        return screen;
    }

    static Screen forcedAway() {
        Station station = SampleDay.packing();
        station.session.save(0, Optional.empty(), Optional.empty(), Optional.empty());
        station.presenter.savingChanged();
        Observation plain = Others.taker(station.instant());
        Observation forced = new Observation(
                plain.session(),
                plain.state(),
                plain.highest(),
                plain.holder(),
                plain.since(),
                plain.lastHeartbeat(),
                plain.silence(),
                new Occasion(Occasion.Way.FORCED, "PC1 is locked and John is at lunch", Duration.ZERO));
        station.session.save(0, Optional.empty(), Optional.empty(), Optional.of(forced));
        station.presenter.savingChanged();
        return station.screen;
    }

    static Screen takenOver() {
        Station station = SampleDay.packing();
        station.session.save(0, Optional.empty(), Optional.empty(), Optional.empty());
        station.presenter.savingChanged();
        station.pass(Duration.ofSeconds(170));
        station.scan(Station.CREAM, Station.CREAM, Station.SERUM);
        station.session.save(
                3, Optional.of("no answer"), Optional.empty(), Optional.of(Others.taker(station.instant())));
        station.presenter.savingChanged();
        return station.screen;
    }

    static Screen lateScans() {
        Station station = SampleDay.packing();
        station.presenter.late(3);
        return station.screen;
    }

    static Screen keptHere() {
        Screen screen = Scenes.noSession();
        LeftSpool spool = new LeftSpool(
                "share",
                new SessionId("SESSIONS/CLIENT_M/2025-11-10_13-18-00"),
                14,
                Instant.parse("2025-11-10T12:29:00Z"),
                Optional.empty());
        NoSession.left(screen, spool, Station.ZONE);
        return screen;
    }
}
