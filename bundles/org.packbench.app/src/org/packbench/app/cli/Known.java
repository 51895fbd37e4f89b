package org.packbench.app.cli;

import java.util.stream.Stream;
import org.packbench.core.ClientId;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Profiles;
import org.packbench.core.storage.StorageException;

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
        boolean known = packed.anyMatch(worker::equals)
                || profiles.workers().stream().anyMatch(each -> worker.equals(each.getId()));
        if (!known) throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.WorkerMissing, worker));
    }
}
