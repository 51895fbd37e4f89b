package org.packbench.sessions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.importer.Importer;
import org.packbench.core.lease.Leases;
import org.packbench.core.profile.Profiles;
import org.packbench.core.session.ListCatalogue;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.PackingLists;
import org.packbench.documents.SessionInfoFile;
import org.packbench.model.Order;
import org.packbench.model.PackingList;

/** The folders and lists of the sessions on one share, read when they are asked for. */
@Component(configurationPid = "org.packbench.share", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class ShareCatalogue implements ListCatalogue {
    private static final Comparator<Folder> NEWEST_FIRST = Comparator.comparing(
                    (Folder folder) -> folder.createdAt().orElse(Instant.EPOCH))
            .thenComparing(folder -> folder.path().toString())
            .reversed();

    private final Storage storage;
    private final Layout layout;
    private final Listing listing;

    @Activate
    public ShareCatalogue(
            @Reference(name = "storage") Storage storage,
            @Reference(name = "leases") Leases leases,
            @Reference(name = "profiles") Profiles profiles,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE) List<Importer> importers) {
        this.storage = storage;
        this.layout = new Layout(storage);
        OtherTools otherTools = new OtherTools(storage, profiles, List.copyOf(importers));
        this.listing = new Listing(storage, leases, new OlderSessions(storage, otherTools));
    }

    @Override
    public List<Folder> folders(ClientId client, IProgressMonitor monitor) throws StorageException {
        Map<SharePath, List<Layout.Found>> found = layout.all().stream()
                .filter(session -> session.client().equalsIgnoreCase(client.value()))
                .collect(Collectors.groupingBy(ShareCatalogue::folder, LinkedHashMap::new, Collectors.toList()));
        SubMonitor progress = SubMonitor.convert(monitor, found.size());
        List<Folder> folders = new ArrayList<>();
        for (var each : found.entrySet()) {
            progress.checkCanceled();
            folders.add(folder(each.getKey(), each.getValue()));
            progress.worked(1);
        }
        return folders.stream().sorted(NEWEST_FIRST).toList();
    }

    /** Where a list lies together with its siblings. */
    private static SharePath folder(Layout.Found found) {
        SharePath own = found.id().folder();
        return Layout.shopify(found.id()) ? own.parent().parent() : own;
    }

    private Folder folder(SharePath path, List<Layout.Found> lists) throws StorageException {
        Optional<SessionInfoFile> info =
                ShareFiles.read(storage, path.child(SessionInfoFile.NAME)).map(SessionInfoFile::read);
        return new Folder(
                lists.getFirst().client(),
                path,
                info.flatMap(SessionInfoFile::sessionName).orElse(path.name()),
                info.flatMap(said -> said.createdAt().or(said::startedAt)).or(() -> FolderName.time(path.name())),
                info.flatMap(SessionInfoFile::status).flatMap(ShareCatalogue::state),
                (int) lists.stream()
                        .filter(list -> lists.size() == 1 || Layout.shopify(list.id()))
                        .count());
    }

    /** The states in which nothing of a session goes on. */
    private static Optional<State> state(String word) {
        return switch (word) {
            case "completed" -> Optional.of(State.COMPLETED);
            case "abandoned" -> Optional.of(State.ABANDONED);
            case "archived" -> Optional.of(State.ARCHIVED);
            default -> Optional.empty();
        };
    }

    @Override
    public List<Entry> lists(Folder folder, IProgressMonitor monitor) throws StorageException {
        List<Layout.Found> lists = layout.in(folder.path(), folder.client());
        SubMonitor progress = SubMonitor.convert(monitor, lists.size() + 1);
        List<Entry> entries = new ArrayList<>();
        for (Layout.Found list : lists) {
            progress.checkCanceled();
            if (Layout.shopify(list.id())) entries.add(entry(list, false, folder));
            progress.worked(1);
        }
        entries.sort(Comparator.comparing(entry -> entry.session().list()));
        progress.checkCanceled();
        boolean parts = !entries.isEmpty();
        boolean whole = !parts || layout.hasAnalysis(folder.path()) || lists.size() > entries.size();
        if (whole) {
            SessionId id = new SessionId(folder.path().toString());
            entries.add(entry(new Layout.Found(id, folder.client()), parts, folder));
        }
        return entries;
    }

    private Entry entry(Layout.Found found, boolean whole, Folder folder) throws StorageException {
        Row row = listing.row(found);
        Optional<Instant> created = row.list().flatMap(PackingLists::createdAt).or(folder::createdAt);
        return new Entry(
                row.listed(), whole, row.list().map(ShareCatalogue::couriers).orElse(List.of()), created);
    }

    private static List<String> couriers(PackingList list) {
        Map<String, Long> orders = list.getOrders().stream()
                .map(Order::getCourier)
                .filter(courier -> courier != null && !courier.isBlank())
                .collect(Collectors.groupingBy(courier -> courier, LinkedHashMap::new, Collectors.counting()));
        return orders.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
