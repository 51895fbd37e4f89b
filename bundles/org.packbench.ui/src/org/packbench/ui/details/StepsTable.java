package org.packbench.ui.details;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.packbench.core.history.SessionHistory.OrderDetail;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.ui.details.text.Messages;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.SeenRows;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Theme;

/** The steps of one order; only the rows that are seen are made. */
final class StepsTable {
    private final SeenRows<Step> rows;
    private List<OrderDetail> orders = List.of();

    StepsTable(Composite parent, Theme theme, Consumer<Step> chosen) {
        rows = new SeenRows<>(parent, theme, SWT.SINGLE, 2);
        TableViewer viewer = rows.viewer();
        Native.column(viewer, Messages.columnTime, 12, 66, Cells.text(Step.class, step -> Times.clock(step.at())));
        Native.column(
                viewer,
                Messages.columnOutcome,
                36,
                128,
                new IconCell<>(
                        Step.class,
                        1,
                        theme,
                        table().getFont(),
                        step -> new IconCell.Shown(
                                StepKind.of(step).icon(), StepKind.of(step).ink(), StepTexts.outcome(step))));
        Native.column(viewer, Messages.columnCode, 22, 112, Cells.text(Step.class, StepTexts::code));
        Native.column(
                viewer, Messages.columnWhat, 34, 90, Cells.text(Step.class, step -> StepTexts.what(step, orders)));
        table().addListener(SWT.Selection, e -> rows.chosen().ifPresent(chosen));
        rows.begin();
    }

    Table table() {
        return rows.table();
    }

    void show(List<Step> steps, List<OrderDetail> all, Optional<Step> current) {
        orders = all;
        if (!steps.equals(rows.rows())) rows.show(steps);
        if (rows.chosen().equals(current)) return;
        table().deselectAll();
        current.map(steps::indexOf).filter(index -> index >= 0).ifPresent(rows::choose);
    }
}
