package org.packbench.storage.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.AppendFile;
import org.packbench.core.storage.Storage.Guard;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;

/** A station as a process of its own: answers each line of standard input with one line. Started by {@link Racers}. */
final class Racer {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What a lock holds that may be taken. */
    static final String STALE = "stale";

    private final Path root;
    private final Storage storage;
    private final PrintStream answers;
    private @Nullable Guard held;

    private Racer(Path root, PrintStream answers) throws StorageException {
        this.root = root;
        this.storage = new LocalStorageProvider().open(root.toString());
        this.answers = answers;
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Racer racer = new Racer(Path.of(arguments[0]), answers);
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        answers.println("ready");
        for (String line = commands.readLine(); line != null; line = commands.readLine()) {
            String[] words = line.split(" ");
            answers.println(racer.answer(words[0], SharePath.of(words[1])));
        }
    }

    private String answer(String command, SharePath path) throws Exception {
        return switch (command) {
            case "file" -> wins(() -> storage.create(path, new byte[] {1}));
            case "folder" -> wins(() -> storage.createFolder(path));
            case "append" -> wins(() -> storage.createAppend(path).close());
            case "old-way" -> winsTheOldWay(root.resolve(path.toString()));
            case "add" -> add(path);
            case "add-unguarded" -> addUnguarded(path);
            case "hold" -> hold(path);
            case "try" -> tryGuard(path);
            case "overfill" -> overfill(path);
            case "rewrite" -> rewrite(path);
            default -> throw new IllegalArgumentException(command);
        };
    }

    /** A call without an answer. */
    private interface Call {
        void make() throws StorageException;
    }

    private static String wins(Call call) throws StorageException {
        try {
            call.make();
            return "won";
        } catch (Refused refused) {
            if (refused.reason() != Reason.EXISTS) throw refused;
            return "lost";
        }
    }

    /**
     * How the tools before this one took a lock: look whether there is one, delete a stale one, write a temp file, move
     * it.
     */
    private static String winsTheOldWay(Path lock) throws IOException {
        try {
            if (Files.exists(lock) && !Files.readString(lock).equals(STALE)) return "lost";
            Files.deleteIfExists(lock);
            Path temp = Files.writeString(lock.resolveSibling(UUID.randomUUID().toString()), "mine");
            Files.move(temp, lock);
            return "won";
        } catch (NoSuchFileException | FileAlreadyExistsException e) {
            return "lost";
        }
    }

    private String add(SharePath counter) throws StorageException {
        try (Guard guard = storage.guard(counter, PATIENCE)) {
            guard.replace(next(guard.read().orElseThrow()));
        }
        return "added";
    }

    private String addUnguarded(SharePath counter) throws StorageException {
        storage.replace(counter, next(storage.read(counter)));
        return "added";
    }

    private static byte[] next(byte[] count) {
        return Integer.toString(Integer.parseInt(new String(count, StandardCharsets.UTF_8)) + 1)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Kept until the process ends. */
    private String hold(SharePath document) throws StorageException {
        held = storage.guard(document, PATIENCE);
        return "held";
    }

    private String tryGuard(SharePath document) throws StorageException {
        try (Guard guard = storage.guard(document, Duration.ofMillis(50))) {
            return "free";
        } catch (Refused refused) {
            return refused.reason() == Reason.BUSY ? "busy" : refused.toString();
        }
    }

    /** Writes twice what the disk holds in every way there is. */
    private String overfill(SharePath file) throws StorageException {
        byte[] much = new byte[2 << 20];
        SharePath other = file.parent().child("other");
        SharePath journal = file.parent().child("journal");
        storage.replace(file, STALE.getBytes(StandardCharsets.UTF_8));
        String replace = reason(() -> storage.replace(file, much));
        String kept = new String(storage.read(file), StandardCharsets.UTF_8).equals(STALE) ? "old kept" : "old lost";
        String create = reason(() -> storage.create(other, much));
        String left = storage.list(file.parent()).size() == 1 ? "nothing left" : "something left";
        try (AppendFile append = storage.createAppend(journal)) {
            String told = reason(() -> append.append(much)).isEmpty() ? "silent" : "told";
            return "replace " + replace + ", " + kept + "; create " + create + ", " + left + "; append " + told;
        }
    }

    private static String reason(Call call) {
        try {
            call.make();
            return "";
        } catch (Refused refused) {
            return refused.reason().toString();
        } catch (StorageException unknown) {
            return unknown.toString();
        }
    }

    /** Ends only with the process. */
    private String rewrite(SharePath file) throws StorageException {
        answers.println("rewriting");
        for (int i = 1; ; i++) {
            byte[] content = new byte[50_000];
            Arrays.fill(content, (byte) ('a' + i % 26));
            storage.replace(file, content);
        }
    }
}
