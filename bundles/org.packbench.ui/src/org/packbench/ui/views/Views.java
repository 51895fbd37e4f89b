package org.packbench.ui.views;

/** The views by their ids, for whoever opens one without knowing its class. */
public final class Views {
    public static final String PACKING = PackingView.ID;

    /** The session browser; a secondary id is the segment it begins with. */
    public static final String SESSIONS = "org.packbench.ui.browser";

    public static final String MONITOR = "org.packbench.ui.monitor";

    /** One session whole; its secondary id is {@link org.packbench.core.SessionId#value}. */
    public static final String DETAILS = "org.packbench.ui.details";

    public static final String STATISTICS = "org.packbench.ui.statistics";

    private Views() {}
}
