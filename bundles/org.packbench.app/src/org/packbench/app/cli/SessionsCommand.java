package org.packbench.app.cli;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.ClientId;
import org.packbench.core.WorkerName;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JsonText;

/** {@code sessions}: every session on the share, as a table or one JSON object a line. */
final class SessionsCommand {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.systemDefault());

    private final ShareAccess access;
    private final PrintStream out;

    SessionsCommand(ShareAccess access, PrintStream out) {
        this.access = access;
        this.out = out;
    }

    void run(Arguments arguments) throws Exit {
        boolean json = arguments.flag("json");
        Optional<String> named = arguments.option("client");
        Optional<ClientId> client =
                named.isEmpty() ? Optional.empty() : Optional.of(StationCommand.clientId(named.get()));
        access.open(arguments);
        arguments.requireAllKnown();
        try {
            List<Listed> sessions = access.sessions().list(client);
            if (json) sessions.forEach(session -> out.print(JsonText.line(json(session))));
            else
                new TextTable(Messages.SessionsHeads)
                        .print(sessions.stream().map(SessionsCommand::row).toList(), out);
        } catch (StorageException e) {
            throw ShareAccess.notReachable(e);
        }
    }

    private static List<String> row(Listed s) {
        String progress = Messages.bind(Messages.Progress, s.completed(), s.orders())
                + (s.skipped() > 0 ? Messages.bind(Messages.ProgressSkipped, s.skipped()) : "");
        return List.of(
                StateWords.of(s.state()),
                s.client(),
                s.id().value(),
                s.list(),
                WorkerName.shown(s.worker(), Optional.empty(), "—"),
                s.holder().map(holder -> holder.pc()).orElse("—"),
                progress,
                time(s.started()),
                time(s.lastHeartbeat()),
                s.problem().orElse(""));
    }

    /** For scripts: the states of the protocol. That an available session has progress is told by its numbers. */
    private static String word(State state) {
        return switch (state) {
            case AVAILABLE, PAUSED -> "available";
            case ACTIVE, HERE -> "active";
            case STALE -> "stale";
            case COMPLETED -> "completed";
            case ABANDONED -> "abandoned";
            case ARCHIVED -> "archived";
            case DAMAGED -> "damaged";
        };
    }

    private static String time(Optional<Instant> time) {
        return time.map(TIME::format).orElse("—");
    }

    private static Map<String, @Nullable Object> json(Listed s) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("session", s.id().value());
        line.put("client", s.client());
        line.put("list", s.list());
        line.put("state", word(s.state()));
        line.put("holder", s.holder().map(SessionsCommand::holder).orElse(null));
        line.put(
                "worker",
                s.worker()
                        .map(w -> Map.of("id", w.id().value(), "name", w.name()))
                        .orElse(null));
        line.put("orders", s.orders());
        line.put("completed", s.completed());
        line.put("skipped", s.skipped());
        line.put("units", s.units() == 0 && s.orders() > 0 ? null : s.units());
        line.put("packed_units", s.packedUnits() == 0 && s.completed() > 0 ? null : s.packedUnits());
        line.put("open_order", s.openOrder().orElse(null));
        line.put("started", s.started().map(Instant::toString).orElse(null));
        line.put("last_heartbeat", s.lastHeartbeat().map(Instant::toString).orElse(null));
        line.put("problem", s.problem().orElse(null));
        return line;
    }

    private static Map<String, Object> holder(org.packbench.core.journal.Header.Holder holder) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("pc", holder.pc());
        line.put("user", holder.user());
        line.put("pid", holder.pid());
        return line;
    }
}
