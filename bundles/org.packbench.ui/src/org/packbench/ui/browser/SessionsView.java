package org.packbench.ui.browser;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.contexts.IContextService;
import org.packbench.core.export.ExportTable;
import org.packbench.ui.browser.text.Messages;
import org.packbench.ui.commands.Commands;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.details.DetailsView;
import org.packbench.ui.export.Exportable;
import org.packbench.ui.look.CanvasView;
import org.packbench.ui.look.HeadText;
import org.packbench.ui.look.OpenQuestion;
import org.packbench.ui.settings.AutoRefresh;
import org.packbench.ui.settings.ConfigFile;
import org.packbench.ui.status.Noted;

/** Every session of every client: who packs what, how far it is, and what can be done about it. */
public final class SessionsView extends CanvasView<SessionParts> implements BrowserActions, Exportable, Noted {
    /** In which the view's keys mean the view's commands. */
    private static final String CONTEXT = "org.packbench.ui.context.sessions";

    private static final int TICK_MS = 1000;

    private @Nullable IndexReader<Contents> reader;
    private @Nullable SessionCommands commands;
    private Wish wish = Wish.first(Segment.ALL);
    private Listing listing = Listing.of(List.of(), wish);
    private boolean waiting;
    private AutoRefresh when = new AutoRefresh(java.time.Duration.ZERO);

    @Override
    public void createPartControl(Composite parent) {
        Desk desk = getSite().getService(Desk.class);
        Segment segment = segment();
        wish = Remembered.wish(segment);
        when = Remembered.refreshing(getSite().getService(ConfigFile.class).autoRefresh());
        var index = new IndexReader<>(parent, desk, true, Contents::of, this::changed);
        reader = index;
        begin(parent, desk, index::follow);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        commands = new SessionCommands(getSite(), this);
        index.follow();
        tick(parent);
    }

    /** Which one this view begins with; each has a memory of its own. */
    private Segment segment() {
        String id = getViewSite().getSecondaryId();
        return Segment.of(id == null ? "" : id);
    }

    @Override
    protected SessionParts build(Composite canvas) {
        SessionParts made = SessionParts.build(canvas, theme(), when, words(), this, new Table());
        new SessionMenu(made.table().table(), getSite());
        return made;
    }

    /** What is done in the table. */
    private final class Table implements SessionTable.Told {
        @Override
        public void sort(Column by) {
            wish(wish.with(wish.sorting().pressed(by)));
        }

        @Override
        public void columns(Columns now) {
            wish(wish.with(now));
        }

        @Override
        public void chosen() {
            refreshCommands();
        }

        @Override
        public void opened() {
            details();
        }
    }

    private void refreshCommands() {
        SessionCommands present = commands;
        if (present != null) present.changed();
    }

    private Seen<Contents> seen() {
        IndexReader<Contents> index = reader;
        return index == null ? new Seen.NoShare<>() : index.seen();
    }

    private Contents contents() {
        return seen().read().map(Seen.Read::made).orElse(Contents.NONE);
    }

    /** While the share does not answer nobody knows who still gives signs of life: what was seen stands. */
    private RowTexts words() {
        Instant now = Instant.now();
        Optional<Seen.Read<Contents>> read = seen().read();
        Instant seen = read.map(each -> each.snapshot().at()).orElse(now);
        boolean away = read.filter(each -> each.told().isPresent()).isPresent();
        return new RowTexts(seen, away ? seen : now, ZoneId.systemDefault());
    }

    /** Another snapshot, or another state of the share. */
    private void changed() {
        listing = Listing.of(contents().rows(), wish);
        show();
        refreshCommands();
    }

    @Override
    protected void show() {
        parts().ifPresent(parts -> {
            parts.segments().show(wish, listing);
            parts.filter().show(wish, contents().choices());
            parts.table().show(wish.shown(), wish.sorting());
            parts.table().show(listing.rows(), words());
            page(parts);
            age();
        });
    }

    private void page(SessionParts parts) {
        Optional<HeadText> nothing = HeadTexts.empty(seen(), contents().rows().size(), listing.shown());
        nothing.ifPresent(text -> {
            boolean away = seen() instanceof Seen.Unreachable;
            boolean hidden = seen().read().isPresent() && !contents().rows().isEmpty();
            String button = away ? Messages.buttonTryAgain : hidden ? Messages.buttonShowAll : "";
            parts.empty().show(text, button, away ? this::refresh : this::showAll);
        });
        Control top =
                nothing.isPresent() ? parts.empty().control() : parts.table().table();
        parts.top(top);
        if (waiting && parts.table().table().isVisible()) giveKeys(parts);
    }

    /** The keys that waited in the search for a table go to it, unless somebody has begun to type there. */
    private void giveKeys(SessionParts parts) {
        waiting = false;
        Text search = parts.filter().search();
        if (search.isFocusControl() && search.getText().isEmpty()) parts.table().focus();
    }

    private void showAll() {
        wish(wish.with(Segment.ALL).with(Filter.NONE));
    }

    private void age() {
        parts().ifPresent(parts -> {
            Instant now = Instant.now();
            parts.refresh().show(HeadTexts.age(seen(), now, paused()));
            parts.trouble().show(HeadTexts.trouble(seen(), now));
        });
    }

    /** What grows older is told every second; what is due is read, unless somebody is being asked something. */
    private void tick(Composite parent) {
        parent.getDisplay().timerExec(TICK_MS, () -> {
            IndexReader<Contents> index = reader;
            if (parent.isDisposed() || index == null) return;
            if (getSite().getPage().isPartVisible(this)) {
                parts().ifPresent(parts -> parts.table().tick(words()));
                age();
                if (!paused()) index.tick(when);
            }
            tick(parent);
        });
    }

    private boolean paused() {
        return OpenQuestion.in(getSite().getShell());
    }

    /** The chosen sessions. */
    List<Row.Session> chosen() {
        return parts().map(parts -> parts.table().chosen()).orElse(List.of());
    }

    @Override
    public Wish wish() {
        return wish;
    }

    @Override
    public void wish(Wish next) {
        if (next.equals(wish)) return;
        wish = next;
        Remembered.wish(segment(), next);
        changed();
    }

    @Override
    public void refresh() {
        IndexReader<Contents> index = reader;
        if (index == null) return;
        if (index.seen() instanceof Seen.Unreachable<Contents> && share().isEmpty()) Commands.tryShareAgain(getSite());
        else index.refresh();
    }

    private Optional<ShareState.Ready> share() {
        return getSite().getService(Desk.class).state().share() instanceof ShareState.Ready ready
                ? Optional.of(ready)
                : Optional.empty();
    }

    @Override
    public void refresh(AutoRefresh next) {
        when = next;
        Remembered.refresh(next);
    }

    @Override
    public void scan() {
        IndexReader<Contents> index = reader;
        if (index != null) index.scan();
    }

    @Override
    public void details() {
        chosen().stream()
                .findFirst()
                .ifPresent(row -> DetailsView.open(getSite().getPage(), row.id()));
    }

    @Override
    public void restore() {
        new SessionWays(this, getSite()).restore(chosen());
    }

    void takeOver() {
        new SessionWays(this, getSite()).takeOver(chosen());
    }

    void ask() {
        new SessionWays(this, getSite()).ask(chosen());
    }

    @Override
    public void archive() {
        share().ifPresent(ready -> new SessionWays(this, getSite()).archive(ready, chosen()));
    }

    void search() {
        parts().ifPresent(parts -> parts.filter().search().setFocus());
    }

    void filters() {
        parts().ifPresent(parts -> parts.filter().focus());
    }

    @Override
    public String exportName() {
        return Messages.exportName;
    }

    @Override
    public List<ExportTable> tables(Rows rows) {
        List<Row.Session> wanted = switch (rows) {
            case SHOWN -> parts().map(parts -> parts.table().sessions()).orElse(List.of());
            case SELECTED -> chosen();
            case ALL -> contents().rows();
        };
        return wanted.isEmpty() ? List.of() : List.of(SessionExport.table(wanted));
    }

    @Override
    public String note() {
        return seen().read()
                .map(read -> HeadTexts.status(
                        chosen().size(), listing.shown(), read.made().rows().size()))
                .orElse("");
    }

    @Override
    public void setFocus() {
        parts().ifPresent(parts -> {
            waiting = !parts.table().table().isVisible();
            if (waiting) parts.filter().search().setFocus();
            else parts.table().focus();
        });
    }
}
