package org.packbench.storage.smb;

import com.hierynomus.msfscc.FileAttributes;
import com.hierynomus.msfscc.fileinformation.FileDirectoryInformation;
import com.hierynomus.msfscc.fileinformation.FileInformationFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;
import org.packbench.core.storage.TempNames;

/** What is done with files and folders over one line. */
record Files(Line line) {
    /** How long a virus scanner, a backup or a workbook left open may keep a file from being replaced or read. */
    static final Duration HELD_OPEN = Duration.ofSeconds(2);

    /** Something that another handle may refuse for a moment. */
    interface Attempt<T> {
        T make() throws StorageException;
    }

    /** Tries again for a while when it is refused for one of these reasons. */
    static <T> T insist(Set<Reason> passing, Attempt<T> attempt) throws StorageException {
        for (Patience patience = new Patience(HELD_OPEN); ; ) {
            try {
                return attempt.make();
            } catch (Refused refused) {
                if (!passing.contains(refused.reason()) || !patience.pause()) throw refused;
            }
        }
    }

    /** A name that is being replaced is missing for a moment, in one of a thousand looks: the second look decides. */
    private Handle existing(SharePath path, Opening how) throws StorageException {
        Attempt<Handle> look = () -> insist(Set.of(Reason.BUSY), () -> line.open(path, how));
        try {
            return look.make();
        } catch (Refused refused) {
            if (refused.reason() != Reason.NAME_MISSING) throw refused;
            return look.make();
        }
    }

    byte[] read(SharePath file, long offset, int limit) throws StorageException {
        try (Handle handle = existing(file, Opening.READ)) {
            return handle.read(offset, limit);
        }
    }

    Entry find(SharePath path) throws StorageException {
        try (Handle handle = existing(path, Opening.LOOK)) {
            Facts facts = handle.facts();
            return new Entry(
                    path.names().isEmpty() ? "" : facts.name(), facts.folder(), facts.size(), facts.modified());
        }
    }

    /** Number on its disk, by which one folder is told from another of the same name. */
    long index(SharePath path) throws StorageException {
        try (Handle handle = line.open(path, Opening.LOOK)) {
            return handle.facts().index();
        }
    }

    List<Entry> list(SharePath folder) throws StorageException {
        return all(folder).stream().filter(entry -> !TempNames.is(entry.name())).toList();
    }

    List<Entry> leftovers(SharePath folder) throws StorageException {
        return all(folder).stream().filter(entry -> TempNames.is(entry.name())).toList();
    }

    private List<Entry> all(SharePath folder) throws StorageException {
        List<Entry> entries = new ArrayList<>();
        try (Handle handle = existing(folder, Opening.LIST)) {
            for (byte[] part = handle.list(true); part.length > 0; part = handle.list(false)) entries(part, entries);
        }
        return entries;
    }

    private static void entries(byte[] part, List<Entry> entries) {
        Iterator<FileDirectoryInformation> listed = FileInformationFactory.createFileInformationIterator(
                part, FileInformationFactory.getDecoder(FileDirectoryInformation.class));
        while (listed.hasNext()) {
            FileDirectoryInformation one = listed.next();
            String name = one.getFileName();
            if (name.equals(".") || name.equals("..")) continue;
            boolean folder = (one.getFileAttributes() & FileAttributes.FILE_ATTRIBUTE_DIRECTORY.getValue()) != 0;
            entries.add(
                    new Entry(name, folder, folder ? 0 : one.getEndOfFile(), Times.instant(one.getLastWriteTime())));
        }
    }

    void replace(SharePath file, byte[] content) throws StorageException {
        if (file.names().isEmpty()) throw new Refused(file, Reason.EXISTS, null);
        String target = WireNames.of(line.root(), file);
        try (Handle temp = line.open(file.parent().child(TempNames.of(file.name())), Opening.CREATE)) {
            try {
                temp.write(content, 0);
                temp.flush();
                renameOver(temp, file, target);
            } catch (Refused refused) {
                forget(temp, refused);
                throw refused;
            }
        } catch (Refused refused) {
            throw new Refused(file, refused.reason(), refused.getCause());
        }
    }

    /** A temp file that stays does no harm, but is told with the fault. */
    private static void forget(Handle temp, Refused fault) throws StorageException {
        try {
            temp.delete();
        } catch (Refused refused) {
            fault.addSuppressed(refused);
        }
    }

    /** Windows refuses while another has the file open without letting it be deleted. */
    private void renameOver(Handle temp, SharePath file, String target) throws StorageException {
        insist(Set.of(Reason.BUSY, Reason.DENIED), () -> {
            try {
                temp.rename(target, true);
                return target;
            } catch (Refused refused) {
                if (isFolder(file)) throw new Refused(file, Reason.EXISTS, refused.getCause());
                throw refused;
            }
        });
    }

    private boolean isFolder(SharePath path) throws StorageException {
        try (Handle handle = line.open(path, Opening.LOOK)) {
            return handle.folder();
        } catch (Refused refused) {
            return false;
        }
    }

    void create(SharePath file, byte[] content) throws StorageException {
        checkNew(file);
        try (Handle created = line.open(file, Opening.CREATE)) {
            try {
                created.write(content, 0);
                created.flush();
            } catch (Refused refused) {
                withdraw(created, file, refused);
                throw refused;
            }
        }
    }

    private static void withdraw(Handle created, SharePath file, Refused otherwise) throws StorageException {
        try {
            created.delete();
        } catch (Refused refused) {
            otherwise.addSuppressed(refused);
            throw new Unknown(file, "created, but not written", otherwise);
        }
    }

    /** The file, open to append to. */
    Handle createAppend(SharePath file) throws StorageException {
        checkNew(file);
        return line.open(file, Opening.APPEND);
    }

    void createFolder(SharePath folder) throws StorageException {
        checkNew(folder);
        line.open(folder, Opening.CREATE_FOLDER).close();
    }

    private static void checkNew(SharePath path) throws Refused {
        if (path.names().isEmpty()) throw new Refused(path, Reason.EXISTS, null);
    }

    void delete(SharePath path) throws StorageException {
        if (path.names().isEmpty()) throw new Refused(path, Reason.DENIED, null);
        try (Handle taken = take(path)) {
            try {
                taken.delete();
            } catch (Refused refused) {
                if (refused.reason() != Reason.NOT_EMPTY) throw refused;
                sweep(path, refused);
                taken.delete();
            }
            // the name is gone only when the handle is
            taken.closeNow();
        }
    }

    /** Something for oneself, to move or to delete it. */
    Handle take(SharePath path) throws StorageException {
        return insist(Set.of(Reason.BUSY), () -> line.open(path, Opening.TAKE));
    }

    boolean heldOpen(SharePath file) throws StorageException {
        try {
            take(file).close();
            return false;
        } catch (Refused refused) {
            return refused.reason() == Reason.BUSY;
        }
    }

    /** A folder in which only temp files are left looks empty, so it can be deleted like one. */
    private void sweep(SharePath folder, Refused otherwise) throws StorageException {
        List<Entry> left = all(folder);
        if (!left.stream().allMatch(entry -> TempNames.is(entry.name()))) throw otherwise;
        for (Entry temp : left) delete(folder.child(temp.name()));
    }

    long freeSpace() throws StorageException {
        try (Handle root = line.open(SharePath.ROOT, Opening.LOOK)) {
            return root.freeSpace();
        }
    }

    Instant now() throws StorageException {
        try (Handle probe = line.open(SharePath.ROOT.child(TempNames.of("probe")), Opening.PROBE)) {
            return probe.times().written();
        }
    }
}
