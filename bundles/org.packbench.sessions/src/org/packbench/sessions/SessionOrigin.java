package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Leases;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.PackingStateFile;
import org.packbench.documents.SessionInfoFile;

/**
 * What a session begins with. One without journals is epoch 0: what another tool had packed, if anything, becomes the
 * first checkpoint, and its file is kept as it was (docs/share.md, rule 10).
 */
final class SessionOrigin implements Leases.Origin {
    private static final Logger LOG = System.getLogger(SessionOrigin.class.getName());
    private static final String KEPT = "packing_state.before-e1.json";

    private final Storage storage;
    private final SessionId session;
    private final FrozenList frozen;
    private final boolean keeping;
    private final List<String> setAside = new ArrayList<>();

    SessionOrigin(Storage storage, SessionId session, FrozenList frozen) {
        this(storage, session, frozen, true);
    }

    private SessionOrigin(Storage storage, SessionId session, FrozenList frozen, boolean keeping) {
        this.storage = storage;
        this.session = session;
        this.frozen = frozen;
        this.keeping = keeping;
    }

    /** The same origin for who only looks: nothing is written. */
    SessionOrigin looking() {
        return new SessionOrigin(storage, session, frozen, false);
    }

    @Override
    public PackingPlan plan() {
        return frozen.plan();
    }

    @Override
    public String listSha256() {
        return frozen.sha256();
    }

    /** What of an older state could not be read: file, place, and what stands there. */
    List<String> setAside() {
        return List.copyOf(setAside);
    }

    @Override
    public Fold begin() throws StorageException, JournalException {
        setAside.clear();
        Optional<byte[]> info = ShareFiles.read(storage, session.folder().child(SessionInfoFile.NAME));
        Optional<Instant> started =
                info.flatMap(bytes -> SessionInfoFile.read(bytes).startedAt());
        for (SharePath place : places(session)) {
            Optional<byte[]> bytes = ShareFiles.read(storage, place);
            if (bytes.isEmpty()) continue;
            if (keeping) keep(bytes.get());
            PackingStateFile.Imported imported = PackingStateFile.read(bytes.get(), place.toString(), plan());
            setAside.addAll(imported.setAside());
            imported.setAside().forEach(entry -> LOG.log(Level.WARNING, "set aside: " + entry));
            return imported.fold(started.orElseGet(Instant::now));
        }
        return new Fold(PackingState.start(plan()), started.orElseGet(Instant::now));
    }

    /** Older tools wrote the state in three places; the work folder's is the newest. */
    static List<SharePath> places(SessionId session) {
        SharePath work = session.folder();
        List<SharePath> places = new ArrayList<>(List.of(
                work.child(PackingStateFile.NAME), work.child("barcodes").child(PackingStateFile.NAME)));
        if (Layout.shopify(session)) places.add(work.parent().parent().child(PackingStateFile.NAME));
        return places;
    }

    private void keep(byte[] bytes) throws StorageException {
        SharePath kept = session.folder().child(KEPT);
        if (storage.find(kept).isEmpty()) storage.replace(kept, bytes);
    }
}
