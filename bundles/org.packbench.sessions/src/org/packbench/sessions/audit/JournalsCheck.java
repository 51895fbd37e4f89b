package org.packbench.sessions.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.packbench.core.history.Verification.Break;
import org.packbench.core.history.Verification.Kind;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalEnd;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JournalChain;
import org.packbench.documents.JournalExam;
import org.packbench.documents.JournalName;
import org.packbench.documents.PackingLists;
import org.packbench.documents.SessionSummary;

/**
 * The journals of one session: each by its own lines, those below by the headers above them, the last by whoever else kept how
 * far it went; and the packing list that they were made for.
 */
final class JournalsCheck {
    /** No claim takes so long to write its header. */
    private static final Duration CLAIMING = Duration.ofMinutes(2);

    private final Storage storage;
    private final Findings findings;
    private final SharePath folder;
    private final List<Voucher> vouchers;
    private final NavigableMap<Long, byte[]> journals = new TreeMap<>();
    private Optional<String> list = Optional.empty();
    private Optional<SharePath> summary = Optional.empty();

    /** @param vouchers what other files of the share say of them */
    JournalsCheck(Storage storage, Findings findings, SharePath folder, List<Voucher> vouchers) {
        this.storage = storage;
        this.findings = findings;
        this.folder = folder;
        this.vouchers = new ArrayList<>(vouchers);
    }

    /** @param entries of the folder */
    void check(List<Entry> entries) throws StorageException {
        read(entries);
        for (Map.Entry<Long, byte[]> journal : journals.entrySet()) look(journal.getKey(), journal.getValue());
        gaps();
        Set<JournalEnd> seen = new HashSet<>();
        for (Voucher voucher : vouchers) if (seen.add(voucher.end())) compare(voucher);
        unwritten(entries);
    }

    /**
     * A claim that died before its header, or a file that somebody put there: it says nothing, and no header above it passed over
     * it yet.
     */
    private void unwritten(List<Entry> entries) throws StorageException {
        boolean said = journals.values().stream().anyMatch(bytes -> bytes.length > 0);
        if (!said || journals.lastEntry().getValue().length > 0) return;
        SharePath file = file(journals.lastKey());
        Optional<Instant> made = entries.stream()
                .filter(entry -> file.name().equals(entry.name()))
                .map(Entry::modified)
                .findFirst();
        boolean stays =
                made.isPresent() && Duration.between(made.get(), storage.now()).compareTo(CLAIMING) > 0;
        if (stays && !findings.broken(file)) findings.found(new Break(Kind.TORN, file, 1, "", "", file));
    }

    private void read(List<Entry> entries) throws StorageException {
        for (Entry entry : entries) {
            OptionalLong epoch = JournalName.epoch(entry.name());
            SharePath file = folder.child(entry.name());
            if (epoch.isPresent()) journals.put(epoch.getAsLong(), storage.read(file));
            else if (entry.name().equalsIgnoreCase(SessionSummary.NAME))
                summary(file, SessionSummary.vouchesFor(storage.read(file)));
            else if (entry.name().equalsIgnoreCase(PackingLists.NAME))
                list = Optional.of(PackingLists.sha256(storage.read(file)));
        }
    }

    private void summary(SharePath file, List<JournalEnd> ends) {
        ends.forEach(end -> vouchers.add(new Voucher(end, file)));
        if (!ends.isEmpty()) summary = Optional.of(file);
    }

    /** What says that a station ended the session, after it was looked at. */
    Optional<SharePath> ended() {
        return summary;
    }

    private void look(long epoch, byte[] bytes) {
        SharePath file = file(epoch);
        JournalExam exam = JournalExam.of(bytes);
        findings.looked(exam.lines());
        findings.faults(file, exam.faults());
        exam.header().ifPresent(header -> header(epoch, header, file));
    }

    private void header(long epoch, Header header, SharePath file) {
        if (header.epoch() != epoch)
            findings.found(new Break(Kind.CHANGED, file, 1, "epoch " + epoch, "epoch " + header.epoch(), file));
        String name = header.session().folder().name();
        if (!name.equalsIgnoreCase(folder.name()))
            findings.found(new Break(Kind.CHANGED, file, 1, folder.name(), name, file));
        if (!header.listSha256().isEmpty()) list(header.listSha256(), file);
        header.seals().forEach((below, length) -> {
            Optional<String> hash = Optional.ofNullable(header.hashes().get(below));
            // an older version sealed lengths alone
            vouchers.add(new Voucher(new JournalEnd(below, length, hash.orElse("")), file));
        });
    }

    /** The list is frozen before the first claim: what a journal says of its rows holds for no other one. */
    private void list(String expected, SharePath by) {
        SharePath file = folder.child(PackingLists.NAME);
        if (findings.broken(file)) return;
        if (list.isEmpty()) findings.found(new Break(Kind.MISSING, file, 0, file.name(), "", by));
        else if (!list.get().equals(expected))
            findings.found(new Break(Kind.CHANGED, file, 0, expected, list.get(), by));
    }

    /** Epochs have no gaps: each was created by a station that had listed the one below. */
    private void gaps() {
        if (journals.isEmpty()) return;
        for (long epoch = 1; epoch < journals.lastKey(); epoch++)
            if (!journals.containsKey(epoch)) missing(epoch, file(journals.lastKey()));
    }

    private void missing(long epoch, SharePath by) {
        if (!findings.broken(file(epoch)))
            findings.found(new Break(Kind.MISSING, file(epoch), 0, file(epoch).name(), "", by));
    }

    private void compare(Voucher voucher) {
        JournalEnd end = voucher.end();
        SharePath file = file(end.epoch());
        Optional<byte[]> bytes = Optional.ofNullable(journals.get(end.epoch()));
        if (bytes.isEmpty()) missing(end.epoch(), voucher.by());
        else if (findings.broken(file)) return;
        else if (end.length() < 0 || bytes.get().length < end.length())
            findings.found(new Break(
                    Kind.SHORTENED, file, 0, end.length() + " bytes", bytes.get().length + " bytes", voucher.by()));
        else if (!end.hash().isEmpty()) {
            String found = JournalChain.hash(bytes.get(), end.length());
            if (!found.equals(end.hash()))
                findings.found(new Break(Kind.CHANGED, file, 0, end.hash(), found, voucher.by()));
        }
    }

    private SharePath file(long epoch) {
        return folder.child(JournalName.of(epoch));
    }
}
