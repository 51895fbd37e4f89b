package org.packbench.sessions.doctor;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.packbench.core.doctor.Check;
import org.packbench.core.doctor.Check.Act;
import org.packbench.core.doctor.ShareDoctor.Step;
import org.packbench.core.doctor.Trouble;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.AppendFile;
import org.packbench.core.storage.Storage.Guard;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;

/**
 * Does on the share, in a folder of its own, what packing does, and looks whether that came of it. Each trial has names of
 * its own, so that one that fails says nothing about the others.
 */
final class Trials {
    private static final byte[] FIRST = "first\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SECOND = "the second, and longer\n".getBytes(StandardCharsets.US_ASCII);

    /** A guard in use is told from a slow one by waiting a little. */
    private static final Duration BRIEFLY = Duration.ofMillis(200);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Visit visit;
    private final Storage storage;
    private final Scratch scratch;

    Trials(Visit visit, Scratch scratch) {
        this.visit = visit;
        this.storage = visit.storage();
        this.scratch = scratch;
    }

    void check() {
        for (Act act : Act.values()) {
            visit.at(Step.TRYING, act.ordinal(), Act.values().length);
            visit.found(new Check.Ability(act, tried(act)));
        }
    }

    private Optional<Trouble> tried(Act act) {
        try {
            return deviation(act).map(Trouble::notAsPromised);
        } catch (StorageException e) {
            return Optional.of(Trouble.of(e));
        }
    }

    /** What the share did otherwise than it said; empty when all is well. */
    private Optional<String> deviation(Act act) throws StorageException {
        return switch (act) {
            case CREATE -> create();
            case CREATE_ONCE -> createOnce();
            case REPLACE -> replace();
            case APPEND -> append();
            case CLAIM_CHECK -> claimCheck();
            case MOVE_FOLDER -> moveFolder();
            case GUARD -> guard();
            case DELETE -> delete();
        };
    }

    private Optional<String> create() throws StorageException {
        SharePath folder = scratch.child("create");
        storage.createFolder(folder);
        storage.create(folder.child("file"), FIRST);
        return holds(folder.child("file"), FIRST);
    }

    private Optional<String> holds(SharePath file, byte[] content) throws StorageException {
        boolean same = Arrays.equals(storage.read(file), content);
        return same ? Optional.empty() : Optional.of(file + ": other content than was written");
    }

    private Optional<String> createOnce() throws StorageException {
        storage.create(scratch.child("once.jsonl"), FIRST);
        Optional<String> taken = refused(Reason.EXISTS, () -> storage.create(scratch.child("once.jsonl"), SECOND));
        if (taken.isEmpty()) taken = refused(Reason.EXISTS, () -> storage.create(scratch.child("ONCE.jsonl"), SECOND));
        if (taken.isEmpty()) taken = refused(Reason.EXISTS, () -> append(scratch.child("once.jsonl")));
        return taken.isPresent() ? taken : holds(scratch.child("once.jsonl"), FIRST);
    }

    private void append(SharePath file) throws StorageException {
        storage.createAppend(file).close();
    }

    private Optional<String> replace() throws StorageException {
        SharePath file = scratch.child("replaced.json");
        storage.replace(file, SECOND);
        storage.replace(file, FIRST);
        return holds(file, FIRST);
    }

    private Optional<String> append() throws StorageException {
        SharePath file = scratch.child("appended.jsonl");
        try (AppendFile open = storage.createAppend(file)) {
            open.append(FIRST);
            open.flush();
            if (open.length() != FIRST.length) return Optional.of(file + ": " + open.length() + " bytes long");
        }
        return holds(file, FIRST);
    }

    private Optional<String> claimCheck() throws StorageException {
        try (AppendFile open = storage.createAppend(scratch.child("claim.e1.jsonl"))) {
            if (!open.missing("claim.e2.jsonl")) return Optional.of("claim.e2.jsonl: there before it was made");
            storage.create(scratch.child("claim.e2.jsonl"), FIRST);
            return open.missing("claim.e2.jsonl")
                    ? Optional.of("claim.e2.jsonl: missing after it was made")
                    : Optional.empty();
        }
    }

    private Optional<String> moveFolder() throws StorageException {
        SharePath from = scratch.child("from");
        SharePath to = scratch.child("to");
        storage.createFolder(from);
        storage.create(from.child("file"), FIRST);
        storage.move(from, to);
        if (storage.find(from).isPresent()) return Optional.of(from + ": there after it was moved");
        return holds(to.child("file"), FIRST);
    }

    private Optional<String> guard() throws StorageException {
        SharePath document = scratch.child("guarded.json");
        storage.replace(document, FIRST);
        try (Guard guard = storage.guard(document, PATIENCE)) {
            Optional<String> open =
                    refused(Reason.BUSY, () -> storage.guard(document, BRIEFLY).close());
            if (open.isPresent()) return open;
            guard.replace(SECOND);
        }
        storage.guard(document, PATIENCE).close();
        return holds(document, SECOND);
    }

    private Optional<String> delete() throws StorageException {
        SharePath folder = scratch.child("deleted");
        storage.createFolder(folder);
        storage.create(folder.child("file"), FIRST);
        storage.delete(folder.child("file"));
        storage.delete(folder);
        return storage.find(folder).isPresent()
                ? Optional.of(folder + ": there after it was deleted")
                : Optional.empty();
    }

    /** A call that must be refused. */
    private interface Call {
        void make() throws StorageException;
    }

    private static Optional<String> refused(Reason reason, Call call) throws StorageException {
        try {
            call.make();
            return Optional.of("done, where " + reason + " was to be the answer");
        } catch (Refused refused) {
            if (refused.reason() == reason) return Optional.empty();
            throw refused;
        }
    }
}
