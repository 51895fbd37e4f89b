package org.packbench.ui.details;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.packbench.core.SessionId;
import org.packbench.core.export.ExportTable;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.details.DetailsState.Shown;
import org.packbench.ui.details.text.Messages;
import org.packbench.ui.export.Exportable;
import org.packbench.ui.late.LateDialog;
import org.packbench.ui.look.CanvasView;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.theme.Face;
import org.packbench.ui.views.Views;

/** One session whole: whose it is, its figures, its orders and their steps, and its replay. Each session has its own view. */
public final class DetailsView extends CanvasView<DetailsView.Parts> implements ReplayActions, Exportable {
    private static final String REFRESH = "org.packbench.ui.command.refresh";

    private @Nullable Reader reader;
    private @Nullable Player player;

    /** What is made anew when the theme changes; {@code told} stands in the page's place while there is none. */
    record Parts(
            Composite pages,
            Label told,
            Composite page,
            LateStrip late,
            Label note,
            SessionTables tables,
            ReplayPart replay,
            Foot foot) {}

    /** Shows a session in its own view, which is opened if it is not yet. */
    public static void open(IWorkbenchPage page, SessionId session) {
        try {
            page.showView(Views.DETAILS, SecondaryId.of(session), IWorkbenchPage.VIEW_ACTIVATE);
        } catch (PartInitException e) {
            throw new IllegalStateException("the view stands in this bundle's registry", e);
        }
    }

    /** Empty for a view that was opened by its name alone. */
    private Optional<SessionId> session() {
        return getSite() instanceof IViewSite site
                ? Optional.ofNullable(site.getSecondaryId()).map(SecondaryId::session)
                : Optional.empty();
    }

    @Override
    public void createPartControl(Composite parent) {
        Desk desk = getSite().getService(Desk.class);
        player = new Player(parent, this::step, this::show);
        session().ifPresent(id -> {
            reader = new Reader(parent, desk, id, this::show);
            setPartName(id.shown());
            setTitleToolTip(id.value());
        });
        begin(parent, desk, this::follow);
        on(REFRESH, () -> reader().ifPresent(Reader::refresh));
        follow();
    }

    /** Empty until the view is made. */
    private Optional<Reader> reader() {
        Reader made = reader;
        return made == null ? Optional.empty() : Optional.of(made);
    }

    private Player player() {
        Player made = player;
        if (made == null) throw new IllegalStateException("not made yet");
        return made;
    }

    private void follow() {
        reader().ifPresent(Reader::follow);
    }

    @Override
    protected Parts build(Composite canvas) {
        var pages = Wear.CANVAS.on(new Composite(canvas, SWT.NONE));
        pages.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        Label told = Wear.CANVAS.on(new Label(pages, SWT.WRAP));
        told.setFont(theme().font(Face.REGULAR, 20));
        Composite page = Wear.CANVAS.on(new Composite(pages, SWT.NONE));
        page.setLayout(Native.layout(1));
        return new Parts(
                pages,
                told,
                page,
                new LateStrip(page, theme(), this::count, this::decide),
                note(page),
                new SessionTables(page, theme(), this),
                new ReplayPart(page, theme(), this, player()),
                new Foot(page, theme()));
    }

    /** What came of something that was wanted; takes no room while there is nothing to say. */
    private static Label note(Composite page) {
        Label note = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(note);
        note.setVisible(false);
        return note;
    }

    @Override
    protected void show() {
        Parts shown = parts().orElse(null);
        if (shown == null) return;
        DetailsState state = reader().map(Reader::state).orElse(new DetailsState.NoShare());
        Control top = shown.told();
        if (state instanceof Shown now) {
            shown.late().show(now.replay().details().awaiting());
            Native.tell(shown.note(), now.told().orElse(""));
            shown.tables().show(now.replay());
            shown.replay().show(now.replay(), player().playing());
            shown.foot().show(now.proof());
            top = shown.page();
        } else shown.told().setText(words(state).replace("&", "&&"));
        raise(shown.pages(), top);
    }

    /** The keys that waited for the page go to its timeline. */
    private void raise(Composite pages, Control top) {
        if (!(pages.getLayout() instanceof StackLayout stack) || stack.topControl == top) return;
        boolean waited = pages.isFocusControl();
        stack.topControl = top;
        pages.layout();
        if (waited) setFocus();
    }

    private static String words(DetailsState state) {
        return switch (state) {
            case DetailsState.NoShare none -> Messages.noShare;
            case DetailsState.Opening opening -> Messages.opening;
            case DetailsState.Unreachable unreachable -> unreachable.told();
            case DetailsState.Reading reading -> Messages.reading;
            case DetailsState.Broken broken -> broken.reason();
            case Shown shown -> "";
        };
    }

    private boolean step(UnaryOperator<Replay> step) {
        reader().ifPresent(reading -> reading.move(step));
        return replay().filter(replay -> !replay.atEnd()).isPresent();
    }

    private Optional<Replay> replay() {
        return reader().flatMap(reading -> reading.state().current());
    }

    @Override
    public void move(UnaryOperator<Replay> step) {
        player().stop();
        reader().ifPresent(reading -> reading.move(step));
    }

    @Override
    public void play() {
        if (player().playing()) player().stop();
        else if (replay().filter(replay -> replay.cursor() >= 0).isPresent()) {
            if (replay().filter(Replay::atEnd).isPresent()) step(Replay::first);
            player().play();
        }
    }

    private void count(UUID scan) {
        setFocus(); // the strip, and the keys with it, goes with its last scan
        if (reader().filter(reading -> !reading.count(scan)).isPresent()) decide();
    }

    /** Asks which of them count, and why not. */
    private void decide() {
        Desk desk = getSite().getService(Desk.class);
        if (!(desk.state().share() instanceof ShareState.Ready share)) return;
        new LateDialog(shell(), desk, share, theme(), session()).open();
        setFocus();
        reader().ifPresent(Reader::refresh);
    }

    @Override
    public String exportName() {
        return session().map(id -> id.shown()).orElse(getTitle());
    }

    @Override
    public List<ExportTable> tables(Rows rows) {
        return replay().map(replay -> DetailsExport.tables(replay, rows)).orElse(List.of());
    }

    @Override
    public void setFocus() {
        parts().ifPresent(shown -> {
            // while there is no page yet the keys still are this view's
            if (!shown.page().isVisible() || !shown.replay().focus())
                shown.pages().forceFocus();
        });
    }
}
