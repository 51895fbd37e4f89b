package org.packbench.ui.browser;

import org.packbench.ui.settings.AutoRefresh;

/** What a person can have done in the browser; each does nothing when it makes no sense now. */
interface BrowserActions {
    /** Another wish: other sessions, in another order, in other columns. */
    void wish(Wish next);

    Wish wish();

    void refresh();

    /** How often from now on. */
    void refresh(AutoRefresh when);

    /** Looks through the folders for sessions that the index does not know. */
    void scan();

    void details();

    void restore();

    void archive();
}
