package org.packbench.app.cli;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.ClientId;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.index.SessionIndex.Snapshot;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JsonText;

/** {@code sessions}: every session on the share, as the browser has it: as a table, or one JSON object a line. */
final class SessionsCommand {
    private static final String NONE = "—";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.systemDefault());

    private final ShareAccess access;
    private final PrintStream out;
    private final PrintStream err;

    /** @param err is told how far it is */
    SessionsCommand(ShareAccess access, PrintStream out, PrintStream err) {
        this.access = access;
        this.out = out;
        this.err = err;
    }

    void run(Arguments arguments) throws Exit {
        boolean json = arguments.flag("json");
        Optional<String> named = arguments.option("client");
        Optional<ClientId> client =
                named.isEmpty() ? Optional.empty() : Optional.of(StationCommand.clientId(named.get()));
        access.open(arguments);
        arguments.requireAllKnown();
        try {
            Snapshot seen = AllSessions.read(access.index(), err);
            if (client.isPresent())
                new Known(access.profiles())
                        .client(client.get().value(), seen.entries().stream().map(SessionEntry::client));
            List<SessionEntry> entries =
                    seen.entries().stream().filter(entry -> isOf(entry, client)).toList();
            if (json) entries.forEach(entry -> out.print(JsonText.line(json(entry, seen.at()))));
            else
                new TextTable(Messages.SessionsHeads)
                        .print(
                                entries.stream()
                                        .map(entry -> row(entry, seen.at()))
                                        .toList(),
                                out);
        } catch (StorageException e) {
            throw ShareAccess.notReachable(e);
        } catch (ProfileException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Texts.of(e), e);
        }
    }

    private static boolean isOf(SessionEntry entry, Optional<ClientId> client) {
        return client.isEmpty() || entry.client().equalsIgnoreCase(client.get().value());
    }

    /** @param at when it was seen, by this PC's clock */
    static List<String> row(SessionEntry entry, Instant at) {
        String progress = Messages.bind(Messages.Progress, entry.completed(), entry.orders())
                + (entry.skipped() > 0 ? Messages.bind(Messages.ProgressSkipped, entry.skipped()) : "");
        return List.of(
                StateWords.of(entry.state()),
                entry.client(),
                entry.id().value(),
                entry.list(),
                entry.untouched() ? NONE : entry.workerShown(Messages.WorkerUnknown),
                entry.pc().orElse(entry.untouched() ? NONE : Messages.WorkerUnknown),
                progress,
                time(entry.started()),
                time(heartbeat(entry, at)),
                entry.problem().orElse(""));
    }

    /** The last sign of life, moved to this PC's clock; only who holds a session gives any. */
    private static Optional<Instant> heartbeat(SessionEntry entry, Instant at) {
        return entry.silence().map(at::minus);
    }

    private static String time(Optional<Instant> time) {
        return time.map(TIME::format).orElse(NONE);
    }

    /** The words are those of an export. */
    static Map<String, @Nullable Object> json(SessionEntry entry, Instant at) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("session", entry.id().value());
        line.put("client", entry.client());
        line.put("list", entry.list());
        line.put("state", entry.state().name().toLowerCase(Locale.ROOT));
        line.put(
                "worker",
                entry.worker()
                        .map(w -> Map.of("id", w.id().value(), "name", w.name()))
                        .orElse(null));
        line.put("pc", entry.pc().orElse(null));
        line.put("orders", entry.orders());
        line.put("completed", entry.completed());
        line.put("skipped", entry.skipped());
        line.put("units", entry.unitsTold().isPresent() ? entry.units() : null);
        line.put("packed_units", entry.packedTold().isPresent() ? entry.packedUnits() : null);
        line.put("open_order", entry.openOrder().orElse(null));
        line.put("started", entry.started().map(Instant::toString).orElse(null));
        line.put("ended", entry.ended().map(Instant::toString).orElse(null));
        line.put("last_heartbeat", heartbeat(entry, at).map(Instant::toString).orElse(null));
        line.put("late", entry.late());
        line.put("problem", entry.problem().orElse(null));
        return line;
    }
}
