package org.packbench.ui.details;

import org.packbench.core.SessionId;

/** A session's id as a view's secondary id, in which the workbench wants no colon. */
final class SecondaryId {
    private SecondaryId() {}

    static String of(SessionId session) {
        return session.value().replace("%", "%25").replace(":", "%3A");
    }

    static SessionId session(String secondary) {
        return new SessionId(secondary.replace("%3A", ":").replace("%25", "%"));
    }
}
