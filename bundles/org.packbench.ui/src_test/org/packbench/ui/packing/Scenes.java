package org.packbench.ui.packing;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.journal.Header.Occasion;
import org.packbench.core.lease.Observation;
import org.packbench.core.profile.Badges;
import org.packbench.core.session.LeftSpools.LeftSpool;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Waiting.Waiter;
import org.packbench.model.Order;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.ScreenFactory;

/** The screen in every state that it has, each reached by packing: what the pictures show and the layouts are tried on. */
final class Scenes {
    private Scenes() {}

    static Map<String, Supplier<Screen>> all() {
        Map<String, Supplier<Screen>> scenes = new LinkedHashMap<>();
        scenes.put("no-session", Scenes::noSession);
        scenes.put("waiting", () -> day().screen);
        scenes.put("order-open", () -> packing().screen);
        scenes.put("order-complete", Scenes::complete);
        scenes.put("wrong-item", () -> after(Station.NIGHT));
        scenes.put("over-scan", () -> after(Station.BALM));
        scenes.put("unknown-code", () -> after("5901234123457"));
        scenes.put("scanned-twice", Scenes::twice);
        scenes.put("already-packed", Scenes::already);
        scenes.put("no-such-order", Scenes::noSuchOrder);
        scenes.put("extras-left", Scenes::extrasLeft);
        scenes.put("undone", () -> told(ScanCommand.UNDO));
        scenes.put("skipped", () -> told(ScanCommand.SKIP));
        scenes.put("forced", () -> told(ScanCommand.FORCE));
        scenes.put("quantity", Scenes::quantity);
        scenes.put("who", () -> told(ScanCommand.WORKER));
        scenes.put("another-worker", Scenes::anotherWorker);
        scenes.put("unknown-badge", Scenes::unknownBadge);
        scenes.put("courier-gone", Scenes::courierGone);
        scenes.put("share-unreachable", Scenes::shareAway);
        scenes.put("share-back", Scenes::shareBack);
        scenes.put("asked-for", Scenes::askedFor);
        scenes.put("late-scans", Scenes::lateScans);
        scenes.put("kept-here", Scenes::keptHere);
        scenes.put("handed-over", Scenes::handedOver);
        scenes.put("forced-away", Scenes::forcedAway);
        scenes.put("not-saved", Scenes::notSaved);
        scenes.put("taken-over", Scenes::takenOver);
        scenes.put("many-lines", Scenes::manyLines);
        scenes.put("many-units", Scenes::manyUnits);
        scenes.put("all-done", Scenes::allDone);
        scenes.put("typed", Scenes::typed);
        return scenes;
    }

    /** Fifty orders: 41 packed, one skipped, and the eight of the pictures, at 14:32. */
    static Station day() {
        Order[] orders = new Order[50];
        for (int i = 0; i < 40; i++)
            orders[i] = DeskSession.order("BG" + (10077 + i), "PostOne", "MW-400", "Micellar Water, 400 ml", 1);
        orders[40] = DeskSession.order(
                "BG10117",
                "PostOne",
                "HC-FC-050",
                "Hydrating Face Cream SPF 30, 50 ml",
                2,
                "VC-SR-030",
                "Vitamin C Serum, 30 ml",
                1);
        orders[41] = DeskSession.order(
                "BG10128",
                "PostOne",
                "HC-FC-050",
                "Hydrating Face Cream SPF 30, 50 ml",
                3,
                "MW-400",
                "Micellar Water, 400 ml",
                2);
        orders[42] = Station.sample();
        orders[43] = DeskSession.order("BG10131", "PostOne", "NR-CR-050", "Night Repair Cream, 50 ml", 1);
        orders[44] = DeskSession.order(
                "BG10134",
                "PostOne",
                "MW-400",
                "Micellar Water, 400 ml",
                1,
                "LB-SH-010",
                "Lip Balm Shea & Honey, 10 g",
                1);
        orders[45] = DeskSession.order(
                "BG10137",
                "PostOne",
                "MW-400",
                "Micellar Water, 400 ml",
                2,
                "LB-SH-010",
                "Lip Balm Shea & Honey, 10 g",
                2,
                "VC-SR-030",
                "Vitamin C Serum, 30 ml",
                2);
        orders[45].setNotes("Fragile");
        orders[46] = DeskSession.order("BG10138", "PostOne", "LB-SH-010", "Lip Balm Shea & Honey, 10 g", 2);
        for (int i = 47; i < 50; i++)
            orders[i] =
                    DeskSession.order("BG" + (10092 + i + 1), "PostOne", "LB-SH-010", "Lip Balm Shea & Honey, 10 g", 1);
        Station station = new Station(ScanSettings.DEFAULT, orders);
        for (int i = 0; i < 40; i++) {
            station.pass(Duration.ofSeconds(104));
            station.scan("BG" + (10077 + i), Station.WATER);
        }
        station.scan("BG10117", Station.CREAM, Station.CREAM);
        station.presenter.perform(ScanCommand.ISSUE, "02");
        station.scan("BG10128", Station.CREAM, Station.CREAM, Station.CREAM, Station.WATER);
        station.pass(Duration.ofSeconds(94));
        station.scan(Station.WATER);
        station.pass(Duration.ofSeconds(8));
        station.presenter.tick();
        return station;
    }

    /** The sample order, three of seven units packed. */
    static Station packing() {
        Station station = day();
        station.screen.getScans().clear();
        station.scan("BG10129", Station.WATER, Station.BALM);
        station.pass(Duration.ofSeconds(8));
        station.scan(Station.CREAM);
        station.presenter.tick();
        return station;
    }

    private static Screen noSession() {
        Screen screen = ScreenFactory.eINSTANCE.createScreen();
        NoSession.show(screen);
        return screen;
    }

    private static Screen after(String code) {
        Station station = packing();
        station.pass(Duration.ofSeconds(13));
        station.scan(code);
        return station.screen;
    }

    private static Station relieved() {
        Station station = packing();
        var olena = new WorkerName(new WorkerId("worker_002"), "Olena Kovalenko");
        station.presenter.know(new Badges(List.of(new Badges.Person(olena, "P-7731"))));
        station.pass(Duration.ofMinutes(3));
        station.tell(ScanCommand.WORKER);
        return station;
    }

    private static Screen anotherWorker() {
        Station station = relieved();
        station.scan("P-7731");
        return station.screen;
    }

    private static Screen unknownBadge() {
        Station station = relieved();
        station.scan("P-0417");
        return station.screen;
    }

    private static Screen courierGone() {
        Station station = packing();
        station.pass(Duration.ofMinutes(43));
        station.scan(Station.CREAM);
        return station.screen;
    }

    private static Screen complete() {
        Station station = packing();
        station.pass(Duration.ofSeconds(48));
        station.scan(Station.CREAM, Station.CREAM, Station.SERUM, Station.SERUM);
        return station.screen;
    }

    private static Screen twice() {
        Station station = packing();
        station.presenter.scannedTwice(Station.CREAM);
        return station.screen;
    }

    private static Screen already() {
        Station station = day();
        station.scan("BG10116");
        return station.screen;
    }

    private static Screen noSuchOrder() {
        Station station = day();
        station.scan("BG99999");
        return station.screen;
    }

    private static Screen extrasLeft() {
        Station station = packing();
        station.scan(
                Station.BALM, Station.WATER, Station.WATER, Station.CREAM, Station.CREAM, Station.SERUM, Station.SERUM);
        return station.screen;
    }

    private static Screen told(ScanCommand command) {
        Station station = packing();
        station.tell(command);
        return station.screen;
    }

    private static Screen quantity() {
        Station station = packing();
        station.presenter.perform(ScanCommand.QUANTITY, "02");
        return station.screen;
    }

    private static Screen shareAway() {
        Station station = packing();
        station.session.save(14, Optional.of("no answer"), Optional.empty(), Optional.empty());
        station.session.nextTry = Optional.of(station.instant().plusSeconds(8));
        station.presenter.savingChanged();
        return station.screen;
    }

    private static Screen shareBack() {
        Station station = packing();
        station.session.save(14, Optional.of("no answer"), Optional.empty(), Optional.empty());
        station.presenter.savingChanged();
        station.session.save(9, Optional.empty(), Optional.empty(), Optional.empty());
        station.presenter.savingChanged();
        return station.screen;
    }

    static Waiter waiter(Instant since) {
        return new Waiter(
                new UUID(3, 4),
                new WorkerName(new WorkerId("002"), "Maria Ivanova"),
                "DESKTOP-PC2",
                "maria",
                since,
                Optional.of("May I go on with this session, please?"));
    }

    private static Screen askedFor() {
        Station station = packing();
        station.session.waiting = List.of(waiter(station.instant()));
        station.presenter.savingChanged();
        return station.screen;
    }

    private static Screen lateScans() {
        Station station = packing();
        station.presenter.late(3);
        return station.screen;
    }

    private static Screen keptHere() {
        Screen screen = noSession();
        LeftSpool spool = new LeftSpool(
                "share",
                new SessionId("SESSIONS/CLIENT_M/2025-11-10_13-18-00"),
                14,
                Instant.parse("2025-11-10T12:29:00Z"),
                Optional.empty());
        NoSession.left(screen, spool, Station.ZONE);
        return screen;
    }

    private static Screen handedOver() {
        Screen screen = noSession();
        NoSession.departed(screen, new OpenSession.Departure.HandedOver(waiter(Instant.EPOCH)));
        return screen;
    }

    private static Screen forcedAway() {
        Station station = packing();
        station.session.save(0, Optional.empty(), Optional.empty(), Optional.empty());
        station.presenter.savingChanged();
        Observation plain = taker(station.instant());
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

    private static Screen notSaved() {
        Station station = packing();
        station.session.save(14, Optional.of("no answer"), Optional.of("No space left on drive C:"), Optional.empty());
        station.presenter.savingChanged();
        return station.screen;
    }

    private static Screen takenOver() {
        Station station = packing();
        station.session.save(0, Optional.empty(), Optional.empty(), Optional.empty());
        station.presenter.savingChanged();
        station.pass(Duration.ofSeconds(170));
        station.scan(Station.CREAM, Station.CREAM, Station.SERUM);
        station.session.save(3, Optional.of("no answer"), Optional.empty(), Optional.of(taker(station.instant())));
        station.presenter.savingChanged();
        return station.screen;
    }

    static Observation taker(Instant now) {
        Holder holder = new Holder(
                new UUID(1, 2),
                "DESKTOP-PC2",
                "maria",
                4711,
                now,
                new WorkerName(new WorkerId("002"), "Maria Ivanova"));
        return new Observation(
                new SessionId("SESSIONS/CLIENT_M/2025-11-10_13-18-00"),
                Observation.State.ACTIVE,
                2,
                Optional.of(holder),
                Optional.of(now.minusSeconds(13)),
                Optional.of(now),
                Duration.ZERO);
    }

    private static Screen manyLines() {
        Object[] items = new Object[3 * 14];
        for (int i = 0; i < 14; i++) {
            items[3 * i] = "SKU-" + (100 + i);
            items[3 * i + 1] =
                    "Handgeschöpfte Naturseife mit Lavendel, Olivenöl und einem Namen, der länger ist als jede Zeile Nr. "
                            + i;
            items[3 * i + 2] = 1 + i;
        }
        Order order = DeskSession.order("BG10500-EXPRESS-LONG-NUMBER", "Econt International Express", items);
        for (String tag :
                new String[] {"VIP", "Gift", "Fragile", "Two boxes", "Check the address before closing", "Cold chain"})
            order.getTags().add(tag);
        order.setNotes(
                "Please wrap each of the soaps in its own paper, add the card from the second drawer, and do not put an invoice in the box");
        Station station = new Station(ScanSettings.DEFAULT, order);
        station.scan(order.getOrderNumber(), "SKU-100", "SKU-103");
        return station.screen;
    }

    private static Screen manyUnits() {
        return manyUnitsStation().screen;
    }

    static Station manyUnitsStation() {
        Station station = new Station(
                ScanSettings.DEFAULT,
                DeskSession.order(
                        "BG10600",
                        "PostOne",
                        "HC-FC-050",
                        "Hydrating Face Cream SPF 30, 50 ml",
                        120,
                        "MW-400",
                        "Micellar Water, 400 ml",
                        1));
        station.scan("BG10600", Station.CREAM, Station.CREAM, Station.CREAM);
        return station;
    }

    private static Screen allDone() {
        Station station = new Station(
                ScanSettings.DEFAULT, DeskSession.order("BG10600", "PostOne", "MW-400", "Micellar Water, 400 ml", 1));
        station.scan("BG10600", Station.WATER);
        station.pass(Duration.ofSeconds(10));
        station.presenter.tick();
        return station.screen;
    }

    private static Screen typed() {
        Station station = packing();
        station.screen.setTyped("38001234");
        return station.screen;
    }
}
