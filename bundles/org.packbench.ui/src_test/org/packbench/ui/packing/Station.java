package org.packbench.ui.packing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;
import org.packbench.model.Order;
import org.packbench.model.screen.Line;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.ScreenFactory;
import org.packbench.ui.sound.Signal;

/** A packer's table: the sample list, a clock that is set by hand, the presenter, and what was heard. */
final class Station implements InstantSource {
    static final ZoneId ZONE = ZoneId.of("Europe/Sofia");
    static final String CREAM = "3800123400517";
    static final String SERUM = "3800123400524";
    static final String WATER = "3800123400400";
    static final String BALM = "3800123400722";
    static final String NIGHT = "3800123400883";

    private Instant now = Instant.parse("2025-11-10T11:18:00Z");
    final Screen screen = ScreenFactory.eINSTANCE.createScreen();
    final List<Signal> heard = new ArrayList<>();
    final DeskSession session;
    final ClientProfile profile = ModelFactory.eINSTANCE.createClientProfile();
    ScanPresenter presenter;

    Station(ScanSettings settings, Order... orders) {
        session = new DeskSession(DeskSession.list(orders), this);
        session.map(
                Map.of(CREAM, "HC-FC-050", SERUM, "VC-SR-030", WATER, "MW-400", BALM, "LB-SH-010", NIGHT, "NR-CR-050"));
        profile.setClientId("M");
        profile.setClientName("Milena Cosmetics");
        profile.getCourierDeadlines().put("PostOne", "15:00");
        presenter = present(settings);
    }

    /** The four products of the sample order, and two orders more. */
    static Station withSample() {
        return new Station(
                ScanSettings.DEFAULT,
                sample(),
                DeskSession.order("BG10131", "PostOne", "NR-CR-050", "Night Repair Cream, 50 ml", 1),
                DeskSession.order(
                        "BG10134",
                        "PostOne",
                        "MW-400",
                        "Micellar Water, 400 ml",
                        1,
                        "LB-SH-010",
                        "Lip Balm Shea & Honey, 10 g",
                        1));
    }

    static Order sample() {
        Order order = DeskSession.order(
                "BG10129",
                "PostOne",
                "HC-FC-050",
                "Hydrating Face Cream SPF 30, 50 ml",
                3,
                "VC-SR-030",
                "Vitamin C Serum, 30 ml",
                2,
                "MW-400",
                "Micellar Water, 400 ml",
                1,
                "LB-SH-010",
                "Lip Balm Shea & Honey, 10 g",
                1);
        order.setNotes("Gift wrap, no invoice in the box");
        order.getTags().add("VIP");
        order.setOrderMinBox("M");
        order.setDestinationCountry("BG");
        return order;
    }

    ScanPresenter present(ScanSettings settings) {
        presenter = new ScanPresenter(screen, session, profile, "DESKTOP-PC1", settings, this, ZONE, heard::add);
        return presenter;
    }

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void scan(String... codes) {
        for (String code : codes) presenter.scanned(code);
    }

    void tell(ScanCommand command) {
        presenter.perform(command, "");
    }

    /** The line of this product in the order that is shown. */
    Line line(String sku) {
        return screen.getLines().stream()
                .filter(l -> l.getSku().equals(sku))
                .findFirst()
                .orElseThrow();
    }
}
