package org.packbench.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.packbench.ui.tests.OtherStation.Reached;

/**
 * A share that is a folder. The window reaches it by a name of its own, which can be taken from it while the other station
 * goes on.
 */
final class ShareFolderAwayTest extends ShareAwayJourney {
    private static final Path OWN_NAME = Workplace.SHARE.resolveSibling("share of this PC");

    @Override
    void openShare() throws IOException {
        if (!Files.exists(OWN_NAME)) mend();
        place.open(OWN_NAME);
    }

    @Override
    Reached otherWay() {
        return Reached.folder(Workplace.SHARE);
    }

    @Override
    void cut() throws IOException {
        Files.delete(OWN_NAME);
    }

    @Override
    void mend() throws IOException {
        Files.createSymbolicLink(OWN_NAME, Workplace.SHARE);
    }

    /** The documents show a file server. */
    @Override
    void picture(String name) {}
}
