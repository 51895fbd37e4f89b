package org.packbench.sessions.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.packbench.core.history.Verification.Break;
import org.packbench.core.history.Verification.Kind;
import org.packbench.core.history.Verification.Verified;
import org.packbench.core.storage.SharePath;
import org.packbench.documents.ChainedLine.Fault;

/** What one verification found so far. One thread. */
final class Findings {
    private final List<Break> breaks = new ArrayList<>();
    private final Set<SharePath> broken = new HashSet<>();
    private int files;
    private long entries;

    /** A file was looked at. */
    void looked(long lines) {
        files++;
        entries += lines;
    }

    /** A file was looked at, whose lines are counted here; a last one that a crash cut off is none. */
    void looked(byte[] content) {
        long lines = 0;
        for (byte one : content) if (one == '\n') lines++;
        looked(lines);
    }

    void found(Break finding) {
        if (finding.kind() != Kind.TORN) broken.add(finding.file());
        breaks.add(finding);
    }

    /** The faults of a file's own lines. */
    void faults(SharePath file, List<Fault> faults) {
        for (Fault fault : faults)
            found(new Break(kind(fault), file, fault.line(), fault.expected(), fault.found(), file));
    }

    /** Whether something of the file was told already: what vouches for it would only repeat it. */
    boolean broken(SharePath file) {
        return broken.contains(file);
    }

    private static Kind kind(Fault fault) {
        return switch (fault.kind()) {
            case TORN -> Kind.TORN;
            case CHECKSUM -> Kind.CHANGED;
            case UNREADABLE -> Kind.UNREADABLE;
            case CHAIN -> Kind.CHAIN;
        };
    }

    Verified all() {
        return new Verified(files, entries, breaks);
    }
}
