package org.packbench.ui.packing;

import java.time.Duration;
import org.packbench.model.Order;

/** A day of fifty orders as far as it has got: what most of the scenes begin with. */
final class SampleDay {
    private SampleDay() {}

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
}
