package org.packbench.sessions.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.packbench.core.history.Verification.Break;
import org.packbench.core.history.Verification.Kind;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.FileEnds;
import org.packbench.documents.LateFile;

/** The late scans of one session: each file by its lines and by its name, and those that are gone by who set them aside. */
final class LateFilesCheck {
    private final Storage storage;
    private final Findings findings;
    private final SharePath folder;

    LateFilesCheck(Storage storage, Findings findings, SharePath folder) {
        this.storage = storage;
        this.findings = findings;
        this.folder = folder;
    }

    /**
     * What a station says of a file of late scans.
     *
     * @param by in which file it says so
     */
    record Kept(String name, FileEnds.End end, SharePath by) {}

    /** @param entries of the folder */
    void check(List<Entry> entries, List<Kept> kept) throws StorageException {
        Map<String, FileEnds.End> ends = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.folder() || LateFile.station(entry.name()).isEmpty()) continue;
            byte[] content = storage.read(folder.child(entry.name()));
            look(folder.child(entry.name()), content);
            ends.put(entry.name(), FileEnds.End.ofWhole(content));
        }
        for (Kept one : kept) compare(one, Optional.ofNullable(ends.get(one.name())));
    }

    private void compare(Kept kept, Optional<FileEnds.End> end) {
        SharePath file = folder.child(kept.name());
        if (findings.broken(file)) return;
        if (end.isEmpty()) findings.found(new Break(Kind.MISSING, file, 0, kept.name(), "", kept.by()));
        else if (!end.get().equals(kept.end()))
            findings.found(new Break(
                    Kind.CHANGED,
                    file,
                    0,
                    kept.end().length() + " bytes, " + kept.end().hash(),
                    end.get().length() + " bytes, " + end.get().hash(),
                    kept.by()));
    }

    private void look(SharePath file, byte[] content) {
        findings.looked(content);
        OptionalLong line = LateFile.changed(content);
        Optional<LateFile.Renamed> renamed = LateFile.renamed(file.name(), content);
        if (line.isPresent()) findings.found(new Break(Kind.CHANGED, file, line.getAsLong(), "", "", file));
        else if (renamed.isPresent())
            findings.found(new Break(
                    Kind.CHANGED,
                    file,
                    0,
                    renamed.get().expected(),
                    renamed.get().found(),
                    file));
    }
}
