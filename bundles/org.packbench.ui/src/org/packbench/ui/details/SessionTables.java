package org.packbench.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.packbench.core.OrderNumber;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.ui.details.DetailsTexts.Fact;
import org.packbench.ui.details.DetailsTexts.Metric;
import org.packbench.ui.details.text.Messages;
import org.packbench.ui.look.Wear;
import org.packbench.ui.theme.Theme;

/** Overview, metrics, orders, and the steps of the chosen order. */
final class SessionTables {
    private final Composite tables;
    private final OverviewCard overview;
    private final Section metricsSection;
    private final MetricsTable metrics;
    private final Section ordersSection;
    private final OrdersTable orders;
    private final Section stepsSection;
    private final StepsTable steps;
    private Optional<Replay> shown = Optional.empty();

    SessionTables(Composite parent, Theme theme, ReplayActions actions) {
        tables = Wear.CANVAS.on(new Composite(parent, SWT.NONE));
        tables.setLayout(new DetailsLayout());
        tables.addListener(SWT.Resize, e -> shown.ifPresent(this::about));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tables);
        var overviewSection = new Section(tables, Messages.overview);
        overview = new OverviewCard(overviewSection.control(), theme);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(overview.control());
        metricsSection = new Section(tables, Messages.metrics);
        metrics = new MetricsTable(metricsSection.control(), theme);
        ordersSection = new Section(tables, Messages.orders);
        Consumer<OrderNumber> order = number -> actions.move(replay -> replay.choose(number));
        orders = new OrdersTable(ordersSection.control(), theme, order);
        stepsSection = new Section(tables, Messages.stepsOfNone);
        steps = new StepsTable(stepsSection.control(), theme, step -> actions.move(replay -> at(replay, step)));
    }

    private static Replay at(Replay replay, Step step) {
        return replay.at(replay.details().steps().indexOf(step));
    }

    void show(Replay replay) {
        shown = Optional.of(replay);
        about(replay);
        Details details = replay.details();
        ordersSection.show(Messages.orders, Integer.toString(details.orders().size()));
        orders.show(details.orders(), replay.chosen());
        Optional<OrderNumber> chosen = replay.chosen();
        List<Step> of = replay.steps();
        stepsSection.show(
                chosen.map(order -> NLS.bind(Messages.stepsOf, order.value())).orElse(Messages.stepsOfNone),
                Integer.toString(of.size()));
        steps.show(of, details.orders(), replay.step());
    }

    /** The session as a whole: its figures in a table, or below its other facts where there is no room for one. */
    private void about(Replay replay) {
        Details details = replay.details();
        boolean narrow = DetailsLayout.narrow(tables.getClientArea().width);
        List<Metric> figures = DetailsTexts.metrics(details);
        List<Fact> facts = new ArrayList<>(DetailsTexts.overview(details));
        if (narrow) figures.stream().map(DetailsTexts::fact).forEach(facts::add);
        overview.show(details.overview().state(), facts);
        metrics.show(figures);
        metricsSection.control().setVisible(!narrow);
        orders.fit(narrow);
    }
}
