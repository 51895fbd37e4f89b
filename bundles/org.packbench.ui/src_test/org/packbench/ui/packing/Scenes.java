package org.packbench.ui.packing;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.profile.Badges;
import org.packbench.model.Order;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.ScreenFactory;

/** The screen in every state that it has, each reached by packing: what the pictures show and the layouts are tried on. */
final class Scenes {
    private Scenes() {}

    static Map<String, Supplier<Screen>> all() {
        Map<String, Supplier<Screen>> scenes = new LinkedHashMap<>();
        scenes.put("no-session", Scenes::noSession);
        scenes.put("waiting", () -> SampleDay.day().screen);
        scenes.put("order-open", () -> SampleDay.packing().screen);
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
        scenes.put("share-unreachable", ShareScenes::shareAway);
        scenes.put("share-back", ShareScenes::shareBack);
        scenes.put("asked-for", ShareScenes::askedFor);
        scenes.put("late-scans", ShareScenes::lateScans);
        scenes.put("kept-here", ShareScenes::keptHere);
        scenes.put("handed-over", ShareScenes::handedOver);
        scenes.put("forced-away", ShareScenes::forcedAway);
        scenes.put("not-saved", ShareScenes::notSaved);
        scenes.put("taken-over", ShareScenes::takenOver);
        scenes.put("many-lines", Scenes::manyLines);
        scenes.put("many-units", Scenes::manyUnits);
        scenes.put("all-done", Scenes::allDone);
        scenes.put("typed", Scenes::typed);
        return scenes;
    }

    static Screen noSession() {
        Screen screen = ScreenFactory.eINSTANCE.createScreen();
        NoSession.show(screen);
        return screen;
    }

    private static Screen after(String code) {
        Station station = SampleDay.packing();
        station.pass(Duration.ofSeconds(13));
        station.scan(code);
        return station.screen;
    }

    private static Station relieved() {
        Station station = SampleDay.packing();
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
        Station station = SampleDay.packing();
        station.pass(Duration.ofMinutes(43));
        station.scan(Station.CREAM);
        return station.screen;
    }

    private static Screen complete() {
        Station station = SampleDay.packing();
        station.pass(Duration.ofSeconds(48));
        station.scan(Station.CREAM, Station.CREAM, Station.SERUM, Station.SERUM);
        return station.screen;
    }

    private static Screen twice() {
        Station station = SampleDay.packing();
        station.presenter.scannedTwice(Station.CREAM);
        return station.screen;
    }

    private static Screen already() {
        Station station = SampleDay.day();
        station.scan("BG10116");
        return station.screen;
    }

    private static Screen noSuchOrder() {
        Station station = SampleDay.day();
        station.scan("BG99999");
        return station.screen;
    }

    private static Screen extrasLeft() {
        Station station = SampleDay.packing();
        station.scan(
                Station.BALM, Station.WATER, Station.WATER, Station.CREAM, Station.CREAM, Station.SERUM, Station.SERUM);
        return station.screen;
    }

    private static Screen told(ScanCommand command) {
        Station station = SampleDay.packing();
        station.tell(command);
        return station.screen;
    }

    private static Screen quantity() {
        Station station = SampleDay.packing();
        station.presenter.perform(ScanCommand.QUANTITY, "02");
        return station.screen;
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
        Station station = SampleDay.packing();
        station.screen.setTyped("38001234");
        return station.screen;
    }
}
