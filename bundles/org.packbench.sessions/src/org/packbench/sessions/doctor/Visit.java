package org.packbench.sessions.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Finding;
import org.packbench.core.doctor.ShareDoctor.Progress;
import org.packbench.core.doctor.ShareDoctor.Step;
import org.packbench.core.doctor.Trouble;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;

/** One examination under way: what it found so far, and what its steps share. One thread. */
final class Visit {
    /** Younger than this, something may still be at work on it. */
    static final Duration QUIET = Duration.ofMinutes(2);

    /** Older than this, what a station makes for a moment is certainly nobody's any more. */
    static final Duration FORGOTTEN = Duration.ofHours(1);

    private final Storage storage;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();
    private Optional<Instant> storeNow = Optional.empty();

    Visit(Storage storage, Progress progress) {
        this.storage = storage;
        this.progress = progress;
    }

    Storage storage() {
        return storage;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Cancelled when the examination is. */
    IProgressMonitor monitor() {
        return new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return progress.cancelled();
            }
        };
    }

    void found(Finding finding) {
        findings.add(finding);
    }

    /** @throws OperationCanceledException when the person who waits has had enough */
    void at(Step step, int done, int of) {
        progress.at(step, done, of);
        if (progress.cancelled()) throw new OperationCanceledException();
    }

    /** The share's clock, once it was read. */
    void storeNow(Instant now) {
        storeNow = Optional.of(now);
    }

    /** By the share's clock; nothing is old while that is not known. */
    Duration age(Entry entry) {
        return storeNow.map(now -> Duration.between(entry.modified(), now)).orElse(Duration.ZERO);
    }

    /** Something that is looked at. */
    interface Look {
        void make() throws StorageException;
    }

    /**
     * Looks at one place; a refusal concerns that place alone, and one that is gone by now is none.
     *
     * @throws StorageException when the share did not answer
     */
    void look(SharePath place, Look look) throws StorageException {
        try {
            look.make();
        } catch (Refused refused) {
            if (!refused.missing()) found(new Discovery.NotRead(place, Trouble.of(refused)));
        }
    }
}
