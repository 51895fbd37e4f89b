package org.packbench.ui.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.ui.IWorkbenchPartSite;
import org.packbench.core.SessionId;
import org.packbench.ui.commands.SessionDialogs;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.look.Look;

/** Where the chosen sessions can go from the browser. */
record SessionWays(SessionsView view, IWorkbenchPartSite site) {
    /** One dialog for going on: it knows what the session's state allows. */
    void restore(List<Row.Session> chosen) {
        dialogs().restore(first(chosen));
        view.refresh();
    }

    void takeOver(List<Row.Session> chosen) {
        first(chosen).ifPresent(session -> dialogs().takeOver(session, view::refresh));
    }

    void ask(List<Row.Session> chosen) {
        first(chosen).ifPresent(session -> dialogs().ask(session, view::refresh));
    }

    private static Optional<SessionId> first(List<Row.Session> chosen) {
        return chosen.stream().findFirst().map(Row.Session::id);
    }

    private SessionDialogs dialogs() {
        return new SessionDialogs(site.getShell(), desk(), look());
    }

    private Desk desk() {
        return site.getService(Desk.class);
    }

    private Look look() {
        return site.getService(Look.class);
    }

    void archive(Ready share, List<Row.Session> chosen) {
        if (chosen.isEmpty()) return;
        desk().archive()
                .ifPresent(archive -> new ArchiveDialog(
                                site.getShell(), look().theme(), share, archive, new ArrayList<>(chosen))
                        .open());
        view.refresh();
    }
}
