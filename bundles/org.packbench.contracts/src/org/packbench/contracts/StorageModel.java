package org.packbench.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;

/** A store in a map: paths in lower case, a text for a file, nothing for a folder. Says how a store must answer. */
final class StorageModel {
    private static final String FOLDER = "";

    private final NavigableMap<String, String> entries = new TreeMap<>();
    private int writes;

    /** One call. */
    record Step(Kind kind, String path, String other) {
        enum Kind {
            READ,
            REPLACE,
            CREATE,
            CREATE_FOLDER,
            ENSURE_FOLDER,
            LIST,
            FIND,
            MOVE,
            DELETE
        }
    }

    /** Makes the step on both, and compares the answers. */
    void check(Step step, Storage storage) throws StorageException {
        String content = step.path() + " " + ++writes;
        assertEquals(expected(step, content), answer(step, content, storage), step + " on " + entries);
    }

    private static String answer(Step step, String content, Storage storage) throws StorageException {
        SharePath path = SharePath.of(step.path());
        try {
            return switch (step.kind()) {
                case READ -> new String(storage.read(path), StandardCharsets.UTF_8);
                case REPLACE -> done(() -> storage.replace(path, StorageFixture.bytes(content)));
                case CREATE -> done(() -> storage.create(path, StorageFixture.bytes(content)));
                case CREATE_FOLDER -> done(() -> storage.createFolder(path));
                case ENSURE_FOLDER -> done(() -> storage.ensureFolder(path));
                case LIST ->
                    storage.list(path).stream()
                            .map(e -> e.name().toLowerCase(Locale.ROOT))
                            .sorted()
                            .toList()
                            .toString();
                case FIND -> kind(storage.find(path));
                case MOVE -> done(() -> storage.move(path, SharePath.of(step.other())));
                case DELETE -> done(() -> storage.delete(path));
            };
        } catch (Refused refused) {
            return "refused";
        }
    }

    private static String kind(Optional<Storage.Entry> found) {
        if (found.isEmpty()) return "nothing";
        return found.get().folder() ? "folder" : "file";
    }

    /** A call without an answer. */
    private interface Call {
        void make() throws StorageException;
    }

    private static String done(Call call) throws StorageException {
        call.make();
        return "done";
    }

    private String expected(Step step, String content) {
        String path = step.path().toLowerCase(Locale.ROOT);
        boolean there = entries.containsKey(path);
        boolean folder = FOLDER.equals(entries.get(path));
        return switch (step.kind()) {
            case READ -> there && !folder ? entries.get(path) : "refused";
            case REPLACE -> isFolder(parent(path)) && !folder ? put(path, content) : "refused";
            case CREATE -> isFolder(parent(path)) && !there ? put(path, content) : "refused";
            case CREATE_FOLDER -> isFolder(parent(path)) && !there ? put(path, FOLDER) : "refused";
            case ENSURE_FOLDER -> ensure(path);
            case LIST -> folder ? childrenOf(path) : "refused";
            case FIND -> !there ? "nothing" : folder ? "folder" : "file";
            case MOVE -> move(path, step.other().toLowerCase(Locale.ROOT));
            case DELETE -> there && below(path).isEmpty() ? take(path) : "refused";
        };
    }

    private String put(String path, String content) {
        entries.put(path, content);
        return "done";
    }

    private String take(String path) {
        entries.remove(path);
        return "done";
    }

    private String ensure(String path) {
        if (isFolder(path)) return "done";
        if (entries.containsKey(path) || ensure(parent(path)).equals("refused")) return "refused";
        return put(path, FOLDER);
    }

    private String move(String from, String to) {
        boolean possible = entries.containsKey(from)
                && !entries.containsKey(to)
                && isFolder(parent(to))
                && !to.startsWith(from + "/");
        if (!possible) return "refused";
        var moved = new TreeMap<>(below(from));
        moved.put(from, String.valueOf(entries.get(from)));
        moved.forEach((path, content) -> {
            entries.remove(path);
            entries.put(to + path.substring(from.length()), content);
        });
        return "done";
    }

    private String childrenOf(String path) {
        return below(path).keySet().stream()
                .map(child -> child.substring(path.length() + 1))
                .filter(name -> !name.contains("/"))
                .sorted()
                .toList()
                .toString();
    }

    private NavigableMap<String, String> below(String path) {
        return entries.subMap(path + "/", true, path + "0", false);
    }

    private boolean isFolder(String path) {
        return path.isEmpty() || FOLDER.equals(entries.get(path));
    }

    private static String parent(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }
}
