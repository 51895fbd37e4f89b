package org.packbench.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.importer.Importer;
import org.packbench.core.journal.JournalException;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.core.storage.StorageException;
import org.packbench.model.ClientProfile;
import org.packbench.model.PackingList;

/** {@code station}: opens a session and packs by lines of standard input. */
final class StationCommand {
    private static final Duration WAIT = Duration.ofSeconds(2);

    private final ShareAccess access;
    private final PrintStream out;
    private final PrintStream err;

    StationCommand(ShareAccess access, PrintStream out, PrintStream err) {
        this.access = access;
        this.out = out;
        this.err = err;
    }

    void run(Arguments arguments) throws Exit {
        WorkerName worker = worker(arguments.required("worker"));
        boolean takeOver = arguments.flag("take-over");
        Duration wait = wait(arguments);
        var resume = arguments.option("resume");
        var client = arguments.option("client");
        var list = arguments.option("list");
        access.open(arguments);
        arguments.requireAllKnown();
        if (resume.isEmpty() && (client.isEmpty() || list.isEmpty()))
            throw new Exit(Exit.Code.BAD_INPUT, Messages.StationNeeds);
        try {
            access.profiles().worker(worker);
            Opened opened = resume.isPresent()
                    ? new Opened(access.sessions().restore(sessionId(resume.get()), worker, takeOver), List.of())
                    : start(clientId(client.get()), worker, path(list.get()));
            pack(opened, wait);
        } catch (StorageException e) {
            throw ShareAccess.notReachable(e);
        } catch (JournalException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Texts.of(e), e);
        } catch (ProfileException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Texts.of(e), e);
        } catch (IOException e) {
            throw new Exit(Exit.Code.BAD_INPUT, String.valueOf(e.getMessage()), e);
        }
    }

    /** A session, and which others are open of the same list. */
    private record Opened(Opening opening, List<String> sameList) {}

    private Opened start(ClientId client, WorkerName worker, Path file)
            throws Exit, StorageException, JournalException, ProfileException, IOException {
        ClientProfile profile = access.profiles()
                .client(client)
                .orElseThrow(() -> new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.ClientMissing, client)));
        PackingList list = read(file, profile);
        Sessions sessions = access.sessions();
        List<String> same = sessions.ofSameList(client, list).stream()
                .map(listed -> listed.id().value())
                .toList();
        same.forEach(id -> err.println(Messages.bind(Messages.SameList, id)));
        return new Opened(sessions.start(client, worker, list, file.toAbsolutePath()), same);
    }

    private PackingList read(Path file, ClientProfile profile) throws Exit, IOException {
        for (Importer importer : access.importers()) {
            if (!importer.recognises(file)) continue;
            return switch (importer.read(file, profile, new NullProgressMonitor())) {
                case Importer.Result.Read read -> read.list();
                case Importer.Result.Rejected rejected -> throw new Exit(Exit.Code.BAD_INPUT, Texts.of(rejected));
            };
        }
        throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.NoImporter, file));
    }

    private void pack(Opened opened, Duration wait) throws Exit, IOException {
        switch (opened.opening()) {
            case Opening.Opened open -> pack(open.session(), opened.sameList(), wait);
            case Opening.HeldByAnother held -> throw new Exit(Exit.Code.HELD_BY_ANOTHER, Texts.held(held.holder()));
            case Opening.Stale stale -> throw new Exit(Exit.Code.STALE, Texts.stale(stale.holder()));
            case Opening.Missing missing ->
                throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.SessionMissing, missing.session()));
        }
    }

    private void pack(OpenSession session, List<String> sameList, Duration wait) throws Exit, IOException {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        new StationLoop(session, out, wait).run(lines, sameList);
    }

    private static Duration wait(Arguments arguments) throws Exit {
        String given = arguments.option("wait").orElse(Long.toString(WAIT.toSeconds()));
        try {
            return Duration.ofMillis(Math.round(Double.parseDouble(given) * 1000));
        } catch (NumberFormatException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.NotANumber, "--wait", given), e);
        }
    }

    private static Path path(String text) throws Exit {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.FileNotReadable, text, e.getReason()), e);
        }
    }

    private static SessionId sessionId(String text) throws Exit {
        try {
            return new SessionId(text);
        } catch (IllegalArgumentException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.SessionMissing, text), e);
        }
    }

    static ClientId clientId(String text) throws Exit {
        try {
            return new ClientId(text);
        } catch (ClientId.InvalidClientId e) {
            throw new Exit(Exit.Code.BAD_INPUT, Texts.of(e, text), e);
        }
    }

    /** Reads {@code 001:John Doe}; the name may be left out. */
    static WorkerName worker(String text) throws Exit {
        int colon = text.indexOf(':');
        String id = colon < 0 ? text : text.substring(0, colon);
        if (id.isBlank()) throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.WorkerForm, text));
        return new WorkerName(
                new WorkerId(id), colon < 0 ? "" : text.substring(colon + 1).strip());
    }
}
