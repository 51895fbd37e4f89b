package org.packbench.ui.start;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.WorkerId;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.storage.StorageException;
import org.packbench.model.ClientProfile;
import org.packbench.model.Worker;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.text.Counted;
import org.packbench.ui.text.States;

/**
 * What the wizard's first page offers.
 *
 * @param sessions unfinished ones; empty until they have been listed, which on a large share takes longer than the rest
 */
record Choices(
        List<ClientProfile> clients, List<Worker> workers, List<Listed> sessions, Optional<WorkerId> lastWorker) {

    /** Blocks. */
    static Choices load(Ready share) throws StorageException, ProfileException {
        return new Choices(
                share.profiles().clients(),
                share.profiles().workers(),
                List.of(),
                share.profiles().lastWorker());
    }

    /** Blocks. */
    static List<Listed> unfinished(Ready share) throws StorageException {
        return share.sessions().list(Optional.empty()).stream()
                .filter(s -> States.unfinished(s.state()))
                .toList();
    }

    Choices with(List<Listed> listed) {
        return new Choices(clients, workers, listed, lastWorker);
    }

    /** {@code 2 lists · 101 orders}: what was begun for the client and is not done. */
    String left(ClientProfile client) {
        List<Listed> open = sessions.stream()
                .filter(s -> s.client().equalsIgnoreCase(client.getClientId()))
                .toList();
        int orders = open.stream().mapToInt(s -> s.orders() - s.completed()).sum();
        return open.isEmpty()
                ? ""
                : Counted.text(Messages.startLists, open.size()) + " · " + Counted.text(Messages.startOrders, orders);
    }

    /** {@code packing now, DESKTOP-PC2}, else when the worker was last seen. */
    String lastSession(Worker worker) {
        return sessions.stream()
                .filter(s -> packedNowBy(s, worker))
                .flatMap(s -> s.holder().stream())
                .map(holder -> NLS.bind(Messages.startPackingNow, holder.pc()))
                .findFirst()
                .orElseGet(() -> seen(worker));
    }

    private static boolean packedNowBy(Listed session, Worker worker) {
        return session.state() == State.ACTIVE
                && session.worker()
                        .filter(w -> w.id().value().equals(worker.getId()))
                        .isPresent();
    }

    /** Written by several tools, naive local: {@code 2025-11-10T08:02:11}, shown to the minute. */
    private static String seen(Worker worker) {
        String at = worker.getLastActive();
        if (at == null || at.length() < 16 || at.charAt(10) != 'T') return at == null ? "" : at;
        return at.substring(8, 10) + "." + at.substring(5, 7) + "." + at.substring(0, 4) + " " + at.substring(11, 16);
    }
}
