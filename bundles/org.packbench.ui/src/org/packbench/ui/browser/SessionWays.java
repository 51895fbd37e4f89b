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
    /** One dialog for going on, taking over and asking: it knows which of them the session's state allows. */
    void restore(List<Row.Session> chosen) {
        Optional<SessionId> first = chosen.stream().findFirst().map(Row.Session::id);
        new SessionDialogs(site.getShell(), desk(), look()).restore(first);
        view.refresh();
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
