package org.packbench.profiles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.ProfileException.Kind;
import org.packbench.core.profile.SkuEdit;
import org.packbench.core.profile.SkuMerge;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;

/**
 * The SKU mapping of a client: {@code sku_mapping.json}, and under it what stands in {@code sku_mapping} of its config, in
 * every spelling of its folder; of one barcode the first place decides. Changes go to the first file; what is removed is
 * removed from every place, so that it stays removed.
 */
final class SkuMappings {
    static final String FILE = "sku_mapping.json";

    /** A scanner would take such a code for a command. */
    private static final String COMMAND = "%%";

    private final Clients clients;
    private final SharedDocuments documents;
    private final Author author;

    SkuMappings(Clients clients, SharedDocuments documents, Author author) {
        this.clients = clients;
        this.documents = documents;
        this.author = author;
    }

    Map<String, Sku> of(ClientId client) throws StorageException, ProfileException {
        var all = new LinkedHashMap<String, Sku>();
        for (MappingFile place : places(clients.places(client))) {
            place.read(documents.read(place.path())).forEach(all::putIfAbsent);
        }
        return Collections.unmodifiableMap(all);
    }

    Map<String, Sku> change(ClientId client, Map<String, Sku> put, Set<String> remove)
            throws StorageException, ProfileException {
        check(put);
        List<SharePath> folders = clients.places(client);
        var first = new MappingFile(documents.firstOf(folders, FILE), false);
        var others = new LinkedHashMap<String, Sku>();
        for (MappingFile place : places(folders)) {
            if (!place.equals(first)) remove(place, remove).forEach(others::putIfAbsent);
        }
        // last: while it still has what is to be removed, a change that broke off can be asked for again
        Map<String, Sku> after =
                first.read(documents.change(first.path(), now -> first.change(now, put, remove, author)));
        return Collections.unmodifiableMap(with(after, others));
    }

    /** As {@link #change}, of what still stands as it was seen; judged at last while the first place is guarded. */
    SkuMerge merge(ClientId client, List<SkuEdit> edits) throws StorageException, ProfileException {
        check(JudgedEdits.put(edits));
        List<SharePath> folders = clients.places(client);
        var first = new MappingFile(documents.firstOf(folders, FILE), false);
        List<MappingFile> rest =
                places(folders).stream().filter(place -> !place.equals(first)).toList();
        var others = new LinkedHashMap<String, Sku>();
        for (MappingFile place : rest)
            place.read(documents.readNow(place.path())).forEach(others::putIfAbsent);
        Map<String, Sku> now = first.read(documents.readNow(first.path()));
        if (edits.isEmpty()) return new SkuMerge(with(now, others), List.of());
        JudgedEdits before = JudgedEdits.of(edits, with(now, others));
        for (MappingFile place : rest) remove(place, before.remove());
        var judged = new AtomicReference<>(before);
        // last, as when changing; what the other places lost just now still counts as it was seen there
        Map<String, Sku> after = first.read(documents.change(first.path(), content -> {
            JudgedEdits there = before.again(with(first.read(content), others));
            judged.set(there);
            return first.change(content, there.put(), there.remove(), author);
        }));
        others.keySet().removeAll(before.remove());
        return new SkuMerge(with(after, others), judged.get().clashes());
    }

    /** The first decides. */
    private static Map<String, Sku> with(Map<String, Sku> first, Map<String, Sku> others) {
        var all = new LinkedHashMap<>(first);
        others.forEach(all::putIfAbsent);
        return all;
    }

    private static void check(Map<String, Sku> put) throws ProfileException {
        for (var entry : put.entrySet()) {
            if (entry.getKey().startsWith(COMMAND)) throw new ProfileException(Kind.COMMAND_CODE, entry.getKey(), null);
            if (entry.getKey().isBlank() || entry.getValue().value().isBlank())
                throw new IllegalArgumentException("a barcode and a SKU are never blank: " + entry);
        }
    }

    /** What decides first comes first. */
    private static List<MappingFile> places(List<SharePath> folders) {
        var places = new ArrayList<MappingFile>();
        for (SharePath folder : folders) places.add(new MappingFile(folder.child(FILE), false));
        for (SharePath folder : folders) places.add(new MappingFile(folder.child(Clients.CONFIG), true));
        return places;
    }

    /** What the place has after it; its guard is only taken when it has something of this. */
    private Map<String, Sku> remove(MappingFile place, Set<String> remove) throws StorageException, ProfileException {
        Map<String, Sku> has = place.read(documents.readNow(place.path()));
        if (Collections.disjoint(has.keySet(), remove)) return has;
        Optional<byte[]> after = documents.change(place.path(), now -> place.change(now, Map.of(), remove, author));
        return place.read(after);
    }
}
