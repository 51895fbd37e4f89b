package org.packbench.app.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.packbench.core.WorkerName;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JsonText;
import org.packbench.model.Worker;

/** {@code worker add ID:NAME} and {@code worker list}. */
final class WorkerCommand {
    private final ShareAccess access;
    private final PrintStream out;

    WorkerCommand(ShareAccess access, PrintStream out) {
        this.access = access;
        this.out = out;
    }

    void run(Arguments arguments) throws Exit {
        String given = arguments.option("worker").orElse(arguments.word(2));
        boolean json = arguments.flag("json");
        access.open(arguments);
        arguments.requireAllKnown();
        try {
            switch (arguments.word(1)) {
                case "add" -> {
                    WorkerName worker = StationCommand.worker(given);
                    access.profiles().createWorker(worker);
                    out.println(Messages.bind(Messages.WorkerAdded, worker));
                }
                case "list" -> list(json);
                default -> throw new Exit(Exit.Code.BAD_INPUT, Messages.WorkerUsage);
            }
        } catch (StorageException e) {
            throw ShareAccess.notReachable(e);
        } catch (ProfileException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Texts.of(e), e);
        }
    }

    private void list(boolean json) throws Exit, StorageException, ProfileException {
        List<Worker> workers = access.profiles().workers();
        if (json) workers.forEach(worker -> out.print(JsonText.line(json(worker))));
        else
            new TextTable(Messages.WorkerHeads)
                    .print(workers.stream().map(WorkerCommand::row).toList(), out);
    }

    private static List<String> row(Worker w) {
        String active = w.getLastActive() == null ? "—" : w.getLastActive();
        return List.of(
                w.getId(),
                w.getName() == null ? "" : w.getName(),
                Integer.toString(w.getTotalSessions()),
                Integer.toString(w.getTotalOrders()),
                Integer.toString(w.getTotalItems()),
                active);
    }

    private static Map<String, Object> json(Worker w) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("worker", w.getId());
        line.put("name", w.getName() == null ? "" : w.getName());
        line.put("total_sessions", w.getTotalSessions());
        line.put("total_orders", w.getTotalOrders());
        line.put("total_items", w.getTotalItems());
        return line;
    }
}
