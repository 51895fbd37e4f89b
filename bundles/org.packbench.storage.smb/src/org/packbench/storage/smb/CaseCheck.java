package org.packbench.storage.smb;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;

/**
 * Whether a server resolves names without case, tried on a name that is there. One that does not would let two stations
 * hold one session under two spellings. An empty folder tells nothing and passes.
 */
record CaseCheck(Files files) {
    void make() throws StorageException {
        Optional<String> name = files.list(SharePath.ROOT).stream()
                .map(Entry::name)
                .filter(one -> !one.equals(flipped(one)))
                .findFirst();
        if (name.isPresent() && isMissing(flipped(name.get())) && !isMissing(name.get()))
            throw new Refused(
                    SharePath.ROOT,
                    Reason.OTHER,
                    new IOException(Texts.caseSensitive(files.line().root())));
    }

    private boolean isMissing(String name) throws StorageException {
        try {
            files.find(SharePath.ROOT.child(name));
            return false;
        } catch (Refused refused) {
            return refused.reason() == Reason.NAME_MISSING;
        }
    }

    /** The name in the other case. */
    private static String flipped(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return name.equals(upper) ? name.toLowerCase(Locale.ROOT) : upper;
    }
}
