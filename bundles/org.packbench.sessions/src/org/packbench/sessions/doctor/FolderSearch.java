package org.packbench.sessions.doctor;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.ShareDoctor.Step;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;

/** Goes through every folder for what belongs in none: files left half way of being replaced, names that differ in case. */
final class FolderSearch {
    private final Visit visit;
    private final Deque<SharePath> ahead = new ArrayDeque<>();

    FolderSearch(Visit visit) {
        this.visit = visit;
    }

    void search() throws StorageException {
        ahead.add(SharePath.ROOT);
        for (int done = 0; !ahead.isEmpty(); done++) {
            SharePath folder = ahead.remove();
            visit.at(Step.FOLDERS, done, done + 1 + ahead.size());
            visit.look(folder, () -> search(folder));
        }
    }

    private void search(SharePath folder) throws StorageException {
        List<Entry> entries = visit.storage().list(folder).stream()
                .sorted(Comparator.comparing(Entry::name))
                .toList();
        spellings(folder, entries);
        for (Entry entry : entries) {
            if (!entry.folder()) continue;
            if (folder.names().isEmpty() && Scratch.is(entry.name())) scratch(entry);
            else ahead.add(folder.child(entry.name()));
        }
        for (Entry temp : visit.storage().leftovers(folder))
            if (forgotten(temp))
                visit.found(new Discovery.OrphanedTemp(folder.child(temp.name()), temp.size(), visit.age(temp)));
    }

    private void scratch(Entry entry) {
        if (forgotten(entry)) visit.found(new Discovery.Scratch(SharePath.ROOT.child(entry.name()), visit.age(entry)));
    }

    private boolean forgotten(Entry entry) {
        return visit.age(entry).compareTo(Visit.FORGOTTEN) > 0;
    }

    private void spellings(SharePath folder, List<Entry> entries) {
        Map<String, String> seen = new HashMap<>();
        for (Entry entry : entries) {
            @Nullable String first = seen.putIfAbsent(entry.name().toLowerCase(Locale.ROOT), entry.name());
            if (first != null) visit.found(new Discovery.TwoSpellings(folder.child(first), folder.child(entry.name())));
        }
    }
}
