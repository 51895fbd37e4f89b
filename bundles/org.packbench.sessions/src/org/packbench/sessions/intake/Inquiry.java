package org.packbench.sessions.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.intake.Concern;
import org.packbench.core.intake.Difference;
import org.packbench.core.intake.Intake.Findings;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Profiles;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;
import org.packbench.model.ClientProfile;
import org.packbench.model.OrderLine;
import org.packbench.model.PackingList;
import org.packbench.sessions.EarlierSessions;
import org.packbench.sessions.EarlierSessions.Earlier;
import org.packbench.sessions.FolderName;

/** Asks sessions and SKU mappings of a share about a list that is not packed yet. Thread-safe. */
final class Inquiry {
    private static final System.Logger LOG = System.getLogger(Inquiry.class.getName());

    private final Profiles profiles;
    private final EarlierSessions sessions;

    Inquiry(Profiles profiles, EarlierSessions sessions) {
        this.profiles = profiles;
        this.sessions = sessions;
    }

    Findings about(ClientId client, PackingList list, IProgressMonitor monitor)
            throws StorageException, ProfileException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        List<Earlier> earlier = sessions.of(client, progress.split(90)).stream()
                .sorted(Comparator.comparing(Inquiry::begun).reversed())
                .toList();
        List<Concern> concerns = new ArrayList<>(orders(list, earlier));
        concerns.addAll(skus(client, list, progress.split(10)));
        return new Findings(concerns, difference(list, earlier), open(list, earlier));
    }

    private static Instant begun(Earlier session) {
        return imported(session.session()).orElse(Instant.MIN);
    }

    /** A list that is offered and not yet opened has no start; when it came says its session's folder. */
    private static Optional<Instant> imported(Listed session) {
        SharePath work = session.id().folder();
        boolean shopify = work.parent().name().equalsIgnoreCase("packing");
        SharePath folder = shopify ? work.parent().parent() : work;
        return session.started().or(() -> FolderName.time(folder.name()));
    }

    /** What the newest session knows of an order counts; one of the same list is no news, it is named by itself. */
    private static List<Concern> orders(PackingList list, List<Earlier> newestFirst) {
        Map<String, Concern> known = new HashMap<>();
        for (Earlier earlier : newestFirst) {
            Listed session = earlier.session();
            earlier.packed()
                    .forEach((order, at) -> known.putIfAbsent(
                            order,
                            new Concern.PackedBefore(order, session.id(), session.list(), at, session.worker())));
            earlier.list()
                    .filter(pending -> isOpen(session) && !EarlierSessions.same(pending, list))
                    .ifPresent(pending -> pending.getOrders()
                            .forEach(order -> known.putIfAbsent(
                                    order.getOrderNumber(),
                                    new Concern.InAnotherSession(
                                            order.getOrderNumber(), session.id(), session.list()))));
        }
        return list.getOrders().stream()
                .flatMap(order -> Optional.ofNullable(known.get(order.getOrderNumber())).stream())
                .toList();
    }

    private static boolean isOpen(Listed session) {
        return switch (session.state()) {
            case AVAILABLE, PAUSED, ACTIVE, HERE, STALE -> true;
            case COMPLETED, ABANDONED, ARCHIVED, DAMAGED -> false;
        };
    }

    private static List<Listed> open(PackingList list, List<Earlier> earlier) {
        return earlier.stream()
                .filter(session -> isOpen(session.session()))
                .filter(session -> session.list()
                        .filter(other -> EarlierSessions.same(other, list))
                        .isPresent())
                .map(Earlier::session)
                .toList();
    }

    /** To the newest list of the same name that can still be read. */
    private Optional<Difference> difference(PackingList list, List<Earlier> newestFirst) throws StorageException {
        String name = list.getListName();
        if (name == null || name.isBlank()) return Optional.empty();
        for (Earlier earlier : newestFirst) {
            Listed session = earlier.session();
            if (!session.list().equalsIgnoreCase(name)) continue;
            Optional<PackingList> before = earlier.list().isPresent() ? earlier.list() : sessions.list(session.id());
            if (before.isPresent())
                return before.map(old -> Difference.between(session.id(), imported(session), old, list));
        }
        return Optional.empty();
    }

    /** A client whose mapping cannot be read keeps nobody from packing another one's list. */
    private List<Concern> skus(ClientId client, PackingList list, IProgressMonitor monitor)
            throws StorageException, ProfileException {
        Set<String> unknown = skus(list);
        profiles.skuMappings(client).values().forEach(sku -> unknown.remove(sku.normal()));
        Map<String, List<ClientId>> others = new HashMap<>();
        List<ClientProfile> all = profiles.clients();
        SubMonitor progress = SubMonitor.convert(monitor, all.size());
        for (ClientProfile other : all) {
            progress.split(1);
            Optional<ClientId> id = id(other).filter(found -> !found.equals(client));
            if (id.isEmpty() || unknown.isEmpty()) continue;
            for (String sku : mapped(id.get()))
                if (unknown.contains(sku))
                    others.computeIfAbsent(sku, key -> new ArrayList<>()).add(id.get());
        }
        return concerns(list, others);
    }

    private static Set<String> skus(PackingList list) {
        return lines(list).map(Sku::normal).filter(normal -> !normal.isEmpty()).collect(Collectors.toSet());
    }

    private static Stream<String> lines(PackingList list) {
        return list.getOrders().stream()
                .flatMap(order -> order.getItems().stream())
                .map(OrderLine::getSku);
    }

    /** A folder whose name is no id has no mapping that could be asked for. */
    private static Optional<ClientId> id(ClientProfile client) {
        try {
            return Optional.of(new ClientId(client.getClientId()));
        } catch (ClientId.InvalidClientId notAnId) {
            return Optional.empty();
        }
    }

    private Set<String> mapped(ClientId client) throws StorageException {
        try {
            return profiles.skuMappings(client).values().stream()
                    .map(Sku::normal)
                    .collect(Collectors.toSet());
        } catch (ProfileException damaged) {
            LOG.log(System.Logger.Level.WARNING, "a SKU mapping that cannot be asked: " + client, damaged);
            return Set.of();
        }
    }

    /** Each SKU once, as the list writes it first. */
    private static List<Concern> concerns(PackingList list, Map<String, List<ClientId>> others) {
        Map<String, Concern> concerns = new LinkedHashMap<>();
        lines(list)
                .filter(sku -> others.containsKey(Sku.normal(sku)))
                .forEach(sku -> concerns.putIfAbsent(
                        Sku.normal(sku),
                        new Concern.SkuOfAnotherClient(sku, others.getOrDefault(Sku.normal(sku), List.of()))));
        return List.copyOf(concerns.values());
    }
}
