package org.packbench.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;

/**
 * Pictures of products: where the list says, else in the client's folder {@code pictures} under the SKU. A list comes from
 * elsewhere, so what it names is looked for below the share and nowhere else.
 */
final class Pictures {
    /** What is larger was made for print; a packer would wait for it. */
    static final long LARGEST = 4L << 20;

    private static final String FOLDER = "pictures";
    private static final Set<String> KINDS = Set.of("png", "jpg", "jpeg", "gif", "bmp");

    private final Storage storage;
    private final ShareFolders folders;

    Pictures(Storage storage, ShareFolders folders) {
        this.storage = storage;
        this.folders = folders;
    }

    Optional<byte[]> find(ClientId client, String listed, Sku sku) throws StorageException {
        List<SharePath> shelves = shelves(client);
        Optional<SharePath> named = path(listed);
        if (named.isPresent()) {
            for (SharePath place : places(named.get(), shelves)) {
                Optional<byte[]> found = read(place, storage.find(place));
                if (found.isPresent()) return found;
            }
        }
        for (SharePath shelf : shelves) {
            for (Entry entry : folders.in(shelf)) {
                if (!isOf(entry.name(), sku)) continue;
                return read(shelf.child(entry.name()), Optional.of(entry));
            }
        }
        return Optional.empty();
    }

    private List<SharePath> shelves(ClientId client) throws StorageException {
        List<SharePath> shelves = new ArrayList<>();
        for (SharePath home : folders.client(client))
            for (Entry entry : folders.in(home))
                if (entry.folder() && entry.name().equalsIgnoreCase(FOLDER)) shelves.add(home.child(entry.name()));
        return shelves;
    }

    private static List<SharePath> places(SharePath named, List<SharePath> shelves) {
        List<SharePath> places = new ArrayList<>(List.of(named));
        for (SharePath shelf : shelves) {
            SharePath place = shelf;
            for (String name : named.names()) place = place.child(name);
            places.add(place);
        }
        return places;
    }

    /** Empty for an address on the web, a drive of some PC, and whatever leaves the share. */
    private static Optional<SharePath> path(String listed) {
        String path = listed.strip().replace('\\', '/');
        if (path.isEmpty() || path.contains(":") || path.startsWith("//")) return Optional.empty();
        try {
            return Optional.of(SharePath.of(path.startsWith("/") ? path.substring(1) : path));
        } catch (IllegalArgumentException leavesTheShare) {
            return Optional.empty();
        }
    }

    private static boolean isOf(String file, Sku sku) {
        int dot = file.lastIndexOf('.');
        return dot > 0
                && KINDS.contains(file.substring(dot + 1).toLowerCase(Locale.ROOT))
                && !sku.normal().isEmpty()
                && new Sku(file.substring(0, dot)).normal().equals(sku.normal());
    }

    private Optional<byte[]> read(SharePath file, Optional<Entry> entry) throws StorageException {
        boolean fits = entry.filter(found -> !found.folder() && found.size() <= LARGEST)
                .isPresent();
        return fits ? Optional.of(storage.read(file)) : Optional.empty();
    }
}
