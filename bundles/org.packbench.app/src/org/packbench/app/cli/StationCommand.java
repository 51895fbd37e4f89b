package org.packbench.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.HeaderSignature;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.Importers;
import org.packbench.core.journal.JournalException;
import org.packbench.core.profile.ProfileException;
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
        Optional<String> reason = arguments.option("reason");
        Duration wait = seconds(arguments, "wait", WAIT);
        Duration waitFor = seconds(arguments, "wait-for", Duration.ZERO);
        var resume = arguments.option("resume");
        var client = arguments.option("client");
        var list = arguments.option("list");
        String sheet = arguments.option("sheet").orElse("");
        OptionalInt quantity = ImportCommand.quantity(arguments.option("quantity"));
        access.open(arguments);
        arguments.requireAllKnown();
        if (resume.isEmpty() && (client.isEmpty() || list.isEmpty()))
            throw new Exit(Exit.Code.BAD_INPUT, Messages.StationNeeds);
        if (reason.isPresent() && (!takeOver || reason.get().isBlank()))
            throw new Exit(Exit.Code.BAD_INPUT, Messages.StationReason);
        try {
            access.profiles().worker(worker);
            Opened opened = resume.isPresent()
                    ? new Opened(
                            resumed(sessionId(resume.get()), worker, new How(takeOver, reason, waitFor)), List.of())
                    : start(clientId(client.get()), worker, new Source(path(list.get()), quantity, sheet));
            Stations.pack(opened.opening(), opened.sameList(), wait, out);
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

    /** A list's file, and what was said of it: units of lines that say none, and the sheet. */
    record Source(Path file, OptionalInt quantity, String sheet) {
        /** Nothing was said of it. */
        Source(Path file) {
            this(file, OptionalInt.empty(), "");
        }

        /** With the columns that the client remembers, as in the window. */
        Importer.Request request(ClientProfile profile, Map<HeaderSignature, ColumnMapping> remembered) {
            return new Importer.Request(profile, remembered, quantity, sheet);
        }
    }

    /** A session, and which others are open of the same list. */
    private record Opened(Opening opening, List<String> sameList) {}

    private Opened start(ClientId client, WorkerName worker, Source source)
            throws Exit, StorageException, JournalException, ProfileException, IOException {
        ClientProfile profile = access.profiles()
                .client(client)
                .orElseThrow(() -> new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.ClientMissing, client)));
        Path file = source.file();
        PackingList list = read(source, client, profile);
        Sessions sessions = access.sessions();
        List<String> same = sessions.ofSameList(client, list).stream()
                .map(listed -> listed.id().value())
                .toList();
        same.forEach(id -> err.println(Messages.bind(Messages.SameList, id)));
        return new Opened(sessions.start(client, worker, list, file.toAbsolutePath()), same);
    }

    /** The list in a file, as any command reads it. */
    PackingList read(Source source, ClientId client, ClientProfile profile)
            throws Exit, StorageException, ProfileException, IOException {
        Path file = source.file();
        Importer.Request how = source.request(profile, access.profiles().columnMappings(client));
        Importer importer = Importers.choose(access.importers(), file)
                .orElseThrow(() -> new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.NoImporter, file)));
        return switch (importer.read(file, how, new NullProgressMonitor()).whole()) {
            case Importer.Result.Read read -> read.list();
            case Importer.Result.Rejected rejected -> throw new Exit(Exit.Code.BAD_INPUT, Texts.of(rejected));
        };
    }

    /** How a session is resumed that somebody else may have. */
    private record How(boolean takeOver, Optional<String> reason, Duration waitFor) {}

    private Opening resumed(SessionId session, WorkerName worker, How how)
            throws Exit, StorageException, JournalException {
        Sessions sessions = access.sessions();
        if (how.reason().isPresent())
            return sessions.takeOver(session, worker, how.reason().get());
        Opening opening = sessions.restore(session, worker, how.takeOver());
        boolean waits =
                opening instanceof Opening.HeldByAnother && how.waitFor().isPositive();
        return waits
                ? new Queue(sessions, session, worker, how.takeOver(), Optional.empty()).await(how.waitFor())
                : opening;
    }

    /** An option that is a number of seconds. */
    static Duration seconds(Arguments arguments, String name, Duration otherwise) throws Exit {
        Optional<String> given = arguments.option(name);
        if (given.isEmpty()) return otherwise;
        try {
            return Duration.ofMillis(Math.round(Double.parseDouble(given.get()) * 1000));
        } catch (NumberFormatException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.NotANumber, "--" + name, given.get()), e);
        }
    }

    static Path path(String text) throws Exit {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.FileNotReadable, text, e.getReason()), e);
        }
    }

    static SessionId sessionId(String text) throws Exit {
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
