package org.packbench.ui.lists;

import java.util.List;
import java.util.Optional;
import org.packbench.core.ClientId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.storage.StorageException;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.restore.Restorable;

/** Whose lists there are to choose, and who may pack them. */
record People(List<ClientId> clients, List<WorkerName> workers, Optional<WorkerId> lastWorker) {
    /** Blocks. */
    static People load(Ready share) throws StorageException, ProfileException {
        List<ClientId> clients = share.profiles().clients().stream()
                .map(client -> new ClientId(client.getClientId()))
                .toList();
        return new People(clients, Restorable.workers(share), share.profiles().lastWorker());
    }

    /** The client of this id, else the first. */
    Optional<ClientId> client(Optional<String> wanted) {
        return clients.stream()
                .filter(client ->
                        wanted.filter(client.value()::equalsIgnoreCase).isPresent())
                .findFirst()
                .or(() -> clients.stream().findFirst());
    }
}
