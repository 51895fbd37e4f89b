package org.packbench.ui.statistics;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.core.statistics.Selection;
import org.packbench.core.statistics.Selection.Period;
import org.packbench.core.statistics.Sums.By;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.statistics.text.Messages;
import org.packbench.ui.text.Counted;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** What is counted, from how much, and when it was read; in a narrow window it takes two rows. */
final class FilterBar {
    private static final int ICON = 16;

    private final StatisticsActions actions;
    private final Segments period;
    private final GroupChoice worker;
    private final GroupChoice client;
    private final GroupChoice courier;
    private final Label source;
    private final Button rebuild;
    private final Button export;
    private final Theme theme;
    private Period chosen = Period.WEEK;
    private Selection selection = Selection.ALL;

    FilterBar(Composite parent, Theme theme, StatisticsActions actions) {
        this.theme = theme;
        this.actions = actions;
        Composite bar = Wear.CANVAS.on(new Composite(parent, SWT.NONE));
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = 14;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.marginLeft = 0;
        bar.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Composite days = Wear.CANVAS.on(Native.grid(bar, 2));
        days.setLayoutData(null);
        Native.quiet(days, Messages.period);
        period = new Segments(
                days,
                theme,
                Stream.of(Period.values()).map(FilterBar::name).toList(),
                index -> choose(Period.values()[index]));
        worker = new GroupChoice(bar, Messages.worker, org.packbench.ui.Messages.workerUnknown, this::choose);
        client = new GroupChoice(bar, Messages.client, Messages.none, this::choose);
        courier = new GroupChoice(bar, Messages.courier, Messages.noCourier, this::choose);
        source = Wear.SECOND.on(new Label(bar, SWT.NONE));
        rebuild = Native.button(bar, Messages.rebuild, this::pressed);
        rebuild.setImage(theme.icon("refresh", ICON, Role.INK));
        export = Native.button(bar, Messages.export, actions::export);
        export.setImage(theme.icon("export", ICON, Role.INK));
    }

    private static String name(Period period) {
        return period.days() == 0 ? Messages.allTime : Counted.text(Messages.days, period.days());
    }

    private void pressed() {
        if (rebuild.getText().equals(Messages.cancel)) actions.cancel();
        else actions.rebuild();
    }

    private void choose(Period now) {
        chosen = now;
        choose();
    }

    private void choose() {
        actions.choose(
                chosen,
                selection.withWorker(worker.key()).withClient(client.key()).withCourier(courier.key()));
    }

    /** Gives the keys to the period. */
    void focus() {
        period.focus();
    }

    void show(StatisticsState state, Period now, Selection of) {
        chosen = now;
        selection = of;
        period.choose(List.of(Period.values()).indexOf(now));
        state.report().ifPresent(report -> {
            worker.show(report.choices(By.WORKER), of.worker());
            client.show(report.choices(By.CLIENT), of.client());
            courier.show(report.choices(By.COURIER), of.courier());
        });
        String words = StateTexts.source(state);
        if (!source.getText().equals(words)) {
            source.setText(words);
            source.requestLayout();
        }
        String act = state.busy() ? Messages.cancel : Messages.rebuild;
        if (!rebuild.getText().equals(act)) {
            rebuild.setText(act);
            rebuild.setImage(theme.icon(state.busy() ? "cross" : "refresh", ICON, Role.INK));
            rebuild.requestLayout();
        }
        export.setEnabled(state.report().isPresent());
    }
}
