package org.packbench.core.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;
import org.packbench.core.WorkerName;

/**
 * What was done on a share outside of packing: who changed which settings, mapping or badge, archived or mended what. It is told
 * by whoever did it, after it was done; what happens in a session stands in the session's journal (docs/audit.md).
 * Thread-safe.
 */
@ProviderType
public interface AuditTrail {
    /**
     * Notes it on this PC's disk and brings it to the share in the background, again and again until it is there. Never throws:
     * what was done is done, whether or not it can be noted.
     */
    void note(Deed deed);

    /**
     * Whom to ask who is signed in at this PC. A deed that names nobody is noted with whoever that is when it is noted.
     *
     * @param signedIn answers at once; empty for nobody, or for more than one
     */
    void ask(Supplier<Optional<WorkerName>> signedIn);

    /** What kind of thing was done. */
    enum Kind {
        /** A document was made. */
        CREATED,
        /** A document was changed. */
        CHANGED,
        /** A session was moved to the archive. */
        ARCHIVED,
        /** Something was deleted. */
        DELETED,
        /** Something was mended; what was damaged is kept aside. */
        REPAIRED
    }

    /**
     * @param subject the document or folder, relative to the share's root
     * @param worker whoever said who they are; empty for whoever is signed in. The PC and its user are noted anyway
     * @param reason a person's; empty when none was given
     */
    record Deed(Kind kind, String subject, Optional<WorkerName> worker, String reason, List<Change> changes) {
        public Deed {
            changes = List.copyOf(changes);
        }

        /** By whoever is signed in at this PC, for no reason given. */
        public Deed(Kind kind, String subject, List<Change> changes) {
            this(kind, subject, Optional.empty(), "", changes);
        }

        /** The same, by that worker where it names nobody. */
        public Deed by(Optional<WorkerName> signedIn) {
            return worker.isPresent() ? this : new Deed(kind, subject, signedIn, reason, changes);
        }
    }

    /**
     * @param key the place in the document: keys joined by dots, an entry of a list by its id
     * @param before empty when it was not there
     * @param after empty when it is not there any more
     */
    record Change(String key, Optional<String> before, Optional<String> after) {}
}
