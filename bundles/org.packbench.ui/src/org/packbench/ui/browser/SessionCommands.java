package org.packbench.ui.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.packbench.core.session.Sessions.State;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.text.States;

/** What the window's commands mean while the browser is in front: they are about the chosen sessions. */
final class SessionCommands {
    static final String RESTORE = "org.packbench.ui.command.restore";
    static final String ASK_RELEASE = "org.packbench.ui.command.ask.release";
    static final String TAKE_OVER = "org.packbench.ui.command.take.over";
    static final String DETAILS = "org.packbench.ui.command.details";
    static final String ARCHIVE = "org.packbench.ui.command.session.archive";
    private static final String REFRESH = "org.packbench.ui.command.refresh";
    private static final String OWN = "org.packbench.ui.command.sessions.";

    private final IWorkbenchPartSite site;
    private final SessionsView view;
    private final List<Meaning> meanings = new ArrayList<>();

    SessionCommands(IWorkbenchPartSite site, SessionsView view) {
        this.site = site;
        this.view = view;
        on(REFRESH, view::refresh, () -> true);
        on(RESTORE, view::restore, this::free);
        on(TAKE_OVER, view::takeOver, () -> free() && one(state -> state == State.STALE || state == State.ACTIVE));
        on(ASK_RELEASE, view::ask, () -> free() && one(state -> state == State.ACTIVE));
        on(DETAILS, view::details, () -> one(state -> true));
        on(ARCHIVE, view::archive, () -> archives() && some(SessionCommands::canRest));
        on(OWN + "search", view::search, () -> true);
        on(OWN + "filters", view::filters, () -> true);
        on(OWN + "clear", () -> view.wish(view.wish().with(Filter.NONE)), () -> true);
        on(OWN + "scan", view::scan, this::ready);
        on(OWN + "segment.next", () -> segment(1), () -> true);
        on(OWN + "segment.previous", () -> segment(-1), () -> true);
        on(OWN + "sort.next", () -> sort(1), () -> true);
        on(OWN + "sort.previous", () -> sort(-1), () -> true);
        on(OWN + "sort.reverse", () -> sorted(view.wish().sorting().by()), () -> true);
        on(OWN + "group", this::group, () -> true);
    }

    /** Nobody packs it, so that it can be put away. */
    private static boolean canRest(State state) {
        return switch (state) {
            case COMPLETED, ABANDONED, AVAILABLE, PAUSED -> true;
            case ACTIVE, HERE, STALE, ARCHIVED, DAMAGED -> false;
        };
    }

    /** Whether a session could be opened at this table. */
    private boolean free() {
        boolean packs = site.getService(Desk.class)
                .state()
                .table()
                .filter(table -> table.session().saving().lost().isEmpty())
                .isPresent();
        return ready() && !packs && (view.chosen().size() != 1 || one(States::unfinished));
    }

    private boolean archives() {
        return ready() && site.getService(Desk.class).archive().isPresent();
    }

    private boolean ready() {
        return site.getService(Desk.class).state().share() instanceof ShareState.Ready;
    }

    private boolean one(Predicate<State> state) {
        List<Row.Session> chosen = view.chosen();
        return chosen.size() == 1 && state.test(chosen.getFirst().entry().state());
    }

    private boolean some(Predicate<State> state) {
        return view.chosen().stream().map(row -> row.entry().state()).anyMatch(state);
    }

    private void segment(int by) {
        Segment[] all = Segment.values();
        int place = Math.floorMod(view.wish().segment().ordinal() + by, all.length);
        view.wish(view.wish().with(all[place]));
    }

    /** By the next of the columns that are seen. */
    private void sort(int by) {
        Columns columns = view.wish().shown();
        List<Column> seen = columns.order().stream().filter(columns::shows).toList();
        int place = seen.indexOf(view.wish().sorting().by());
        view.wish(view.wish().with(new Sorting(seen.get(Math.floorMod(place + by, seen.size())), false)));
    }

    private void sorted(Column by) {
        view.wish(view.wish().with(view.wish().sorting().pressed(by)));
    }

    private void group() {
        Grouping[] all = Grouping.values();
        view.wish(view.wish().with(all[(view.wish().grouping().ordinal() + 1) % all.length]));
    }

    /** Others are chosen, or the desk is another: what can be done may be something else. */
    void changed() {
        meanings.forEach(Meaning::changed);
    }

    private void on(String command, Runnable run, BooleanSupplier possible) {
        var meaning = new Meaning(run, possible);
        meanings.add(meaning);
        site.getService(IHandlerService.class).activateHandler(command, meaning);
    }

    private static final class Meaning extends AbstractHandler {
        private final Runnable run;
        private final BooleanSupplier possible;
        private boolean told;

        Meaning(Runnable run, BooleanSupplier possible) {
            this.run = run;
            this.possible = possible;
        }

        @Override
        public @Nullable Object execute(ExecutionEvent event) {
            run.run();
            return null;
        }

        @Override
        public boolean isEnabled() {
            return possible.getAsBoolean();
        }

        void changed() {
            boolean now = isEnabled();
            if (now == told) return;
            told = now;
            fireHandlerChanged(new HandlerEvent(this, true, false));
        }
    }
}
