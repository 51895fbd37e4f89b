package org.packbench.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.ProfileException.Kind;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.ProfileDocuments;
import org.packbench.model.ModelFactory;
import org.packbench.model.Worker;
import org.packbench.model.Workers;

/**
 * The workers of {@code WORKERS/workers.json}, in every spelling of its folder; of one id the first file decides. Ids are
 * compared exactly, then without case: no two differ only in case.
 */
final class Crew {
    private static final String FILE = "workers.json";

    private final Storage storage;
    private final ShareFolders folders;
    private final SharedDocuments documents;
    private final Author author;

    Crew(Storage storage, ShareFolders folders, SharedDocuments documents, Author author) {
        this.storage = storage;
        this.folders = folders;
        this.documents = documents;
        this.author = author;
    }

    List<Worker> all() throws StorageException, ProfileException {
        var all = new ArrayList<Worker>();
        for (SharePath folder : folders.top(ShareFolders.WORKERS)) {
            SharePath file = folder.child(FILE);
            addUnknown(all, read(file, documents.read(file)).getWorkers());
        }
        return all;
    }

    private static Workers read(SharePath file, Optional<byte[]> content) throws ProfileException {
        return content.isPresent()
                ? ProfileDocuments.readWorkers(content.get(), file.toString())
                : ModelFactory.eINSTANCE.createWorkers();
    }

    private static void addUnknown(List<Worker> all, List<Worker> more) {
        for (Worker worker : more) {
            if (all.stream().noneMatch(known -> Objects.equals(known.getId(), worker.getId()))) all.add(worker);
        }
    }

    Worker create(WorkerName name) throws StorageException, ProfileException {
        Joining joined = join(name);
        if (!joined.made)
            throw new ProfileException(Kind.EXISTS, joined.worker().getId(), null);
        return joined.worker();
    }

    Worker findOrCreate(WorkerName name) throws StorageException, ProfileException {
        Optional<Worker> known = find(all(), name.id());
        return known.isPresent() ? known.get() : join(name).worker();
    }

    private Joining join(WorkerName name) throws StorageException, ProfileException {
        SharePath file = home().child(FILE);
        var elsewhere = new ArrayList<Worker>();
        for (SharePath folder : folders.top(ShareFolders.WORKERS)) {
            SharePath other = folder.child(FILE);
            if (!other.equals(file))
                elsewhere.addAll(read(other, documents.readNow(other)).getWorkers());
        }
        var joining = new Joining(file, name, elsewhere);
        documents.change(file, joining);
        return joining;
    }

    /** Looks again under the guard: of two stations that make one worker, the second finds it. */
    private final class Joining implements SharedDocuments.Change {
        private final SharePath file;
        private final WorkerName name;
        private final List<Worker> elsewhere;
        private @Nullable Worker worker;
        private boolean made;

        Joining(SharePath file, WorkerName name, List<Worker> elsewhere) {
            this.file = file;
            this.name = name;
            this.elsewhere = elsewhere;
        }

        @Override
        public Optional<byte[]> of(Optional<byte[]> now) throws ProfileException {
            Workers workers = read(file, now);
            var known = new ArrayList<Worker>(workers.getWorkers());
            known.addAll(elsewhere);
            Optional<Worker> found = find(known, name.id());
            Worker one = found.isPresent() ? found.get() : fresh(name);
            worker = one;
            made = found.isEmpty();
            if (!made) return Optional.empty();
            workers.getWorkers().add(one);
            return Optional.of(ProfileDocuments.writeWorkers(workers));
        }

        Worker worker() {
            Worker one = worker;
            if (one == null) throw new IllegalStateException("nobody joined yet");
            return one;
        }
    }

    private SharePath home() throws StorageException {
        List<SharePath> spellings = folders.top(ShareFolders.WORKERS);
        if (!spellings.isEmpty()) return spellings.get(0);
        SharePath home = SharePath.of(ShareFolders.WORKERS);
        storage.ensureFolder(home);
        folders.refresh();
        return home;
    }

    private static Optional<Worker> find(List<Worker> workers, WorkerId id) {
        Optional<Worker> exact = workers.stream()
                .filter(worker -> id.value().equals(worker.getId()))
                .findFirst();
        return exact.or(() -> workers.stream()
                .filter(worker -> id.value().equalsIgnoreCase(worker.getId()))
                .findFirst());
    }

    private Worker fresh(WorkerName name) {
        Worker worker = ModelFactory.eINSTANCE.createWorker();
        worker.setId(name.id().value());
        worker.setName(name.name().strip());
        worker.setCreatedAt(author.now());
        return worker;
    }
}
