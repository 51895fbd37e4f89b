package org.packbench.ui.status;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.lease.Observation;
import org.packbench.core.session.OpenSession.Saving;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.DeskState;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.desk.Table;
import org.packbench.ui.text.Counted;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Role;

/** What the status line says, for the desk as it is; no widgets, so that every case can be tested. */
final class StatusTexts {
    /** An icon, its ink, and words; never the colour alone. */
    record Said(String icon, Role ink, String text) {}

    private StatusTexts() {}

    /** Where the work is. */
    static Said saved(DeskState desk, Optional<Saving> saving, boolean wide) {
        return saving.map(s -> saved(s, wide)).orElseGet(() -> share(desk.share(), wide));
    }

    private static Said share(ShareState share, boolean wide) {
        return switch (share) {
            case ShareState.None none -> new Said("offline", Role.INK, Messages.statusNoShare);
            case ShareState.Opening opening -> new Said("refresh", Role.INK, Messages.statusOpening);
            case ShareState.Ready ready ->
                new Said(
                        "saved",
                        Role.INK,
                        wide ? NLS.bind(Messages.statusReady, name(ready.at())) : Messages.statusReadyShort);
            case ShareState.Failed failed -> new Said("offline", Role.RED, Messages.statusFailed);
        };
    }

    /** A server's share as it is written; of a folder its name alone, for the path before it is long and says little. */
    static String name(String root) {
        if (root.startsWith("\\\\") || root.startsWith("//") || root.contains("://")) return root;
        String name = root.replaceAll("[/\\\\]+$", "").replaceAll("^.*[/\\\\]", "");
        return name.isEmpty() || name.endsWith(":") ? root : name;
    }

    private static Said saved(Saving saving, boolean wide) {
        if (saving.lost().isPresent()) return new Said("lock", Role.RED, Messages.statusKeptAside);
        if (saving.spoolProblem().isPresent()) return new Said("warning", Role.RED, Messages.statusNotSaved);
        if (saving.problem().isPresent())
            return new Said("offline", Role.AMBER, Counted.text(Messages.statusWaiting, saving.waiting()));
        if (saving.waiting() > 0)
            return new Said("saved", Role.INK, Counted.text(Messages.statusOnTheWay, saving.waiting()));
        String text = wide ? Messages.statusSaved : Messages.statusSavedShort;
        return new Said(
                "saved",
                Role.INK,
                NLS.bind(text, saving.savedAt().map(Times::clock).orElse("")).strip());
    }

    /** Whose the session is. */
    static Said lock(Optional<Saving> saving, boolean wide) {
        if (saving.isEmpty()) return new Said("lock", Role.SECOND_INK, Messages.statusNoSession);
        Optional<Observation> lost = saving.get().lost();
        if (lost.isPresent())
            return new Said(
                    "lock",
                    Role.RED,
                    NLS.bind(
                            Messages.statusTaken,
                            lost.get().holder().map(h -> h.pc()).orElse("")));
        if (!wide) return new Said("lock", Role.INK, Messages.statusYours);
        return new Said(
                "lock",
                Role.INK,
                saving.get()
                        .renewedAt()
                        .map(at -> NLS.bind(Messages.statusYoursRenewed, Times.clock(at)))
                        .orElse(Messages.statusYours));
    }

    /** Client and list. */
    static String table(Optional<Table> table, boolean wide) {
        return table.map(t -> wide
                        ? NLS.bind(Messages.statusClientList, t.client().getClientId(), t.listName())
                        : NLS.bind(Messages.statusClient, t.client().getClientId()))
                .orElse("");
    }

    static Said sound(int volume) {
        return new Said(
                "sound", Role.INK, volume == 0 ? Messages.statusSilent : NLS.bind(Messages.statusSound, volume));
    }
}
