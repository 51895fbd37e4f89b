package org.packbench.app.cli;

import java.util.List;
import java.util.stream.Stream;
import org.packbench.core.ClientId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Profiles;
import org.packbench.core.storage.StorageException;
import org.packbench.model.Worker;

/** Refuses what is asked of a client or worker that there is not: a misspelled one must not look like an idle one. */
final class Known {
    private final Profiles profiles;

    Known(Profiles profiles) {
        this.profiles = profiles;
    }

    /** @param packed the clients of sessions: those of one whose folder is gone are still asked for */
    void client(String client, Stream<String> packed) throws Exit, StorageException, ProfileException {
        if (packed.anyMatch(client::equalsIgnoreCase)) return;
        ClientId id = StationCommand.clientId(client);
        if (profiles.client(id).isEmpty())
            throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.ClientUnknown, client));
    }

    /** @param packed whoever sessions name, by number, else by name, else by PC */
    void worker(String worker, Stream<String> packed) throws Exit, StorageException, ProfileException {
        if (packed.anyMatch(worker::equals)) return;
        if (worker.isBlank()) throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.WorkerForm, worker));
        worker(new WorkerName(new WorkerId(worker), ""));
    }

    /** Whoever the share knows by this number, by the name that it knows: nobody signs with another one's. */
    WorkerName worker(WorkerName given) throws Exit, StorageException, ProfileException {
        return among(profiles.workers(), given);
    }

    static WorkerName among(List<Worker> workers, WorkerName given) throws Exit {
        for (Worker worker : workers)
            if (given.id().value().equalsIgnoreCase(worker.getId()))
                return new WorkerName(new WorkerId(worker.getId()), name(worker));
        throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.WorkerMissing, given.id()));
    }

    private static String name(Worker worker) {
        String name = worker.getName();
        return name == null ? "" : name;
    }
}
