package org.packbench.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.packbench.core.session.Sessions.Opening;

/** What a command does with a session it tried to open. */
final class Stations {
    private Stations() {}

    /**
     * Packs by lines of standard input, or says why it cannot.
     *
     * @param sameList other sessions of the same list
     * @param wait how long an answer waits for its record to be saved
     */
    static void pack(Opening opening, List<String> sameList, Duration wait, PrintStream out) throws Exit, IOException {
        switch (opening) {
            case Opening.Opened open -> {
                var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                new StationLoop(open.session(), out, wait).run(lines, sameList);
            }
            case Opening.HeldByAnother held -> throw new Exit(Exit.Code.HELD_BY_ANOTHER, Texts.held(held.holder()));
            case Opening.Stale stale -> throw new Exit(Exit.Code.STALE, Texts.stale(stale.holder()));
            case Opening.Missing missing ->
                throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.SessionMissing, missing.session()));
        }
    }
}
