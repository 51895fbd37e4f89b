package org.packbench.ui.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.core.ClientId;
import org.packbench.core.export.ExportTable;
import org.packbench.core.statistics.Selection;
import org.packbench.core.statistics.Selection.Period;
import org.packbench.core.statistics.Sums.Unmapped;
import org.packbench.ui.commands.Commands;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.export.Exportable;
import org.packbench.ui.look.CanvasView;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.sku.OneMapping;
import org.packbench.ui.statistics.text.Messages;
import org.packbench.ui.theme.Face;

/** How much was packed, by whom and how well, from the summaries of all finished sessions; and the codes that wait to be mapped. */
public final class StatisticsView extends CanvasView<StatisticsView.Parts> implements StatisticsActions, Exportable {
    private static final String REFRESH = "org.packbench.ui.command.refresh";

    /** Below this the charts would lose their values; then one scrolls. */
    private static final int LEAST_HEIGHT = 680;

    /** In this every bar of a few workers has its name and its number. */
    private static final int LEAST_CHART = 290;

    private @Nullable Clerk clerk;
    private Period period = Period.WEEK;

    /** What is made anew when the theme changes. */
    record Parts(
            FilterBar filter,
            Label note,
            ScrolledComposite scroll,
            FigureCards cards,
            Composite charts,
            WorkersChart workers,
            DaysChart days,
            Tables tables) {}

    /** The tables below the charts; those of groups wait for figures. */
    record Tables(GroupsTable groups, UnknownTable unknown) {}

    @Override
    public void createPartControl(Composite parent) {
        Desk desk = getSite().getService(Desk.class);
        var worker = new Clerk(parent, desk, Selection.of(period, LocalDate.now()), this::show);
        clerk = worker;
        begin(parent, desk, worker::follow);
        on(REFRESH, () -> worker.rebuild(false));
        worker.follow();
    }

    private Optional<Clerk> clerk() {
        Clerk made = clerk;
        return made == null ? Optional.empty() : Optional.of(made);
    }

    @Override
    protected Parts build(Composite canvas) {
        var filter = new FilterBar(canvas, theme(), this);
        Label note = Wear.SECOND.on(Native.wrapped(canvas, theme().font(Face.REGULAR, 15)));
        ScrolledComposite scroll = Wear.CANVAS.on(Native.scrolled(canvas));
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 300).applyTo(scroll);
        Composite page = Wear.CANVAS.on(new Composite(scroll, SWT.NONE));
        GridLayout layout = Native.layout(1);
        layout.verticalSpacing = 14;
        page.setLayout(layout);
        scroll.setContent(page);
        scroll.setMinHeight(LEAST_HEIGHT);
        var cards = new FigureCards(page, theme());
        Composite charts = pair(page);
        var workers = new WorkersChart(charts, theme());
        var days = new DaysChart(charts, theme());
        Composite tables = pair(page);
        var groups = new GroupsTable(tables, theme());
        var unknown = new UnknownTable(tables, theme(), this::map);
        keysLine(canvas).setText(Messages.keysLine);
        return new Parts(filter, note, scroll, cards, charts, workers, days, new Tables(groups, unknown));
    }

    private static Composite pair(Composite page) {
        Composite pair = Wear.CANVAS.on(Native.grid(page, 2));
        ((GridLayout) pair.getLayout()).makeColumnsEqualWidth = true;
        ((GridLayout) pair.getLayout()).horizontalSpacing = 14;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pair);
        return pair;
    }

    @Override
    protected void show() {
        Parts shown = parts().orElse(null);
        Clerk worker = clerk;
        if (shown == null || worker == null) return;
        StatisticsState state = worker.state();
        shown.filter().show(state, period, worker.selection());
        Native.tell(shown.note(), StateTexts.note(state));
        boolean some = state.report().isPresent();
        if (shown.scroll().getVisible() != some) shown.scroll().setVisible(some);
        state.report().ifPresent(report -> show(shown, report));
    }

    private static void show(Parts shown, Report report) {
        shown.cards().show(report.total());
        shown.workers().show(report);
        shown.days().show(report);
        shown.tables().groups().show(report);
        shown.tables().unknown().show(report.unknown());
        room(shown);
    }

    /** The page is higher for many bars than for a few, below which the tables are seen without scrolling. */
    private static void room(Parts shown) {
        int more = shown.workers().more();
        ((GridData) shown.charts().getLayoutData()).minimumHeight = LEAST_CHART + more;
        if (shown.scroll().getMinHeight() == LEAST_HEIGHT + more) return;
        shown.scroll().setMinHeight(LEAST_HEIGHT + more);
        shown.charts().requestLayout();
    }

    @Override
    public void choose(Period now, Selection selection) {
        period = now;
        Selection dated =
                new Selection(now.since(LocalDate.now()), selection.worker(), selection.client(), selection.courier());
        clerk().ifPresent(worker -> worker.select(dated));
    }

    @Override
    public void rebuild() {
        clerk().ifPresent(worker -> worker.rebuild(true));
    }

    @Override
    public void cancel() {
        clerk().ifPresent(Clerk::cancel);
    }

    @Override
    public void export() {
        Commands.execute(getSite(), Exportable.COMMAND);
    }

    @Override
    public void map(Unmapped code) {
        Desk desk = getSite().getService(Desk.class);
        if (!(desk.state().share() instanceof ShareState.Ready share)) return;
        new OneMapping(shell(), desk, share.profiles(), theme())
                .ask(new ClientId(code.client()), code.code(), done -> told(code, done));
    }

    private void told(Unmapped code, OneMapping.Done done) {
        String words = switch (done) {
            case OneMapping.Saved saved -> NLS.bind(Messages.mapped, code.code());
            case OneMapping.Clash clash -> NLS.bind(Messages.mapClash, code.code());
            case OneMapping.Fault fault -> fault.reason();
        };
        clerk().ifPresent(worker -> worker.renew(words));
    }

    @Override
    public String exportName() {
        return Messages.exportName;
    }

    @Override
    public List<ExportTable> tables(Rows rows) {
        if (rows == Rows.SELECTED) return List.of();
        return clerk().flatMap(worker -> worker.state().report())
                .map(report -> rows == Rows.ALL ? Report.of(report.rebuilt(), Selection.ALL) : report)
                .map(report -> StatisticsExport.tables(report, StateTexts.source(report)))
                .orElse(List.of());
    }

    @Override
    public void setFocus() {
        parts().ifPresent(shown -> {
            // while there are no figures yet the keys still are this view's
            if (!shown.scroll().isVisible() || !shown.tables().unknown().table().setFocus())
                shown.filter().focus();
        });
    }
}
