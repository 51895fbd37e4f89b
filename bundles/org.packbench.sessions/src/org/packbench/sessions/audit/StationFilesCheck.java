package org.packbench.sessions.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.packbench.core.history.Verification.Break;
import org.packbench.core.history.Verification.Kind;
import org.packbench.core.journal.JournalEnd;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.AuditLine;
import org.packbench.documents.ChainedLine;
import org.packbench.documents.ChainedLine.Reading;
import org.packbench.documents.FileEnds;
import org.packbench.documents.LateFile;
import org.packbench.sessions.ShareFiles;
import org.packbench.sessions.StationEnds;

/** The files that stations append to, and where each station says that its own end. */
final class StationFilesCheck {
    private static final SharePath INDEX = SharePath.of("INDEX");
    private static final String APPENDED = ".jsonl";
    private static final Set<String> LEAVING = Set.of("released", "ended", "archived");

    private final Storage storage;
    private final Findings findings;
    private boolean nothing = true;
    private final Map<SharePath, Reading> readings = new TreeMap<>(Comparator.comparing(SharePath::toString));
    private final Map<String, List<Voucher>> vouchers = new HashMap<>();
    private final Map<String, List<LateFilesCheck.Kept>> late = new HashMap<>();
    private final Set<String> replaced = new HashSet<>();

    StationFilesCheck(Storage storage, Findings findings) {
        this.storage = storage;
        this.findings = findings;
    }

    void check() throws StorageException {
        Map<SharePath, byte[]> ends = new TreeMap<>(Comparator.comparing(SharePath::toString));
        for (SharePath folder : List.of(INDEX, StationEnds.FOLDER))
            for (Entry entry : ShareFiles.list(storage, folder)) {
                SharePath file = folder.child(entry.name());
                if (entry.folder()) continue;
                nothing = false;
                if (entry.name().endsWith(APPENDED)) look(file);
                else if (entry.name().endsWith(FileEnds.SUFFIX))
                    ShareFiles.read(storage, file).ifPresent(bytes -> ends.put(file, bytes));
            }
        Set<SharePath> vouchedFor = new HashSet<>();
        ends.forEach((file, bytes) -> compare(file, bytes, vouchedFor));
        for (SharePath file : readings.keySet()) if (!vouchedFor.contains(file) && mustEnd(file)) unvouched(file);
    }

    /** What the indexes say of a session's journals. */
    List<Voucher> of(String session) {
        return vouchers.getOrDefault(session, List.of());
    }

    /** The late scans that stations set aside in a session's folder. */
    List<LateFilesCheck.Kept> late(String session) {
        return late.getOrDefault(session, List.of());
    }

    /** The sessions that these files tell of. */
    Set<String> sessions() {
        Set<String> sessions = new HashSet<>(vouchers.keySet());
        sessions.addAll(late.keySet());
        return sessions;
    }

    /** Whether no station has told anything. */
    boolean nothing() {
        return nothing;
    }

    private void look(SharePath file) throws StorageException {
        Optional<byte[]> bytes = ShareFiles.read(storage, file);
        if (bytes.isEmpty()) return; // replaced by a newer one since the listing
        Reading reading = ChainedLine.read(bytes.get());
        readings.put(file, reading);
        findings.looked(bytes.get());
        findings.faults(file, reading.faults());
        long number = 0;
        for (ChainedLine line : reading.lines()) {
            number++;
            told(line.values(), file, number);
        }
    }

    private void told(Map<String, Object> values, SharePath file, long number) {
        Optional<FileEnds.End> expected = AuditLine.broken(values);
        if (expected.isPresent())
            findings.found(new Break(
                    Kind.SHORTENED,
                    file,
                    number,
                    expected.get().length() + " bytes, " + expected.get().hash(),
                    values.get("found_length") + " bytes",
                    file));
        if (values.get("took") instanceof List<?> took)
            for (Object one : took) if (one instanceof Map<?, ?> entry) replaced.add(String.valueOf(entry.get("file")));
        if (values.get("session") instanceof String session && leaves(values)) {
            if (isPath(session)) voucher(session, values, file);
            else findings.found(new Break(Kind.UNREADABLE, file, number, "", "", file));
        }
    }

    private static boolean isPath(String text) {
        try {
            return !SharePath.of(text).names().isEmpty();
        } catch (IllegalArgumentException leavesTheShare) {
            return false;
        }
    }

    /** Lines that tell of progress only are many, and the one that says how the session was left covers them. */
    private static boolean leaves(Map<String, Object> values) {
        return LEAVING.contains(String.valueOf(values.get("op")));
    }

    private void voucher(String session, Map<String, Object> line, SharePath file) {
        if (!(line.get("epoch") instanceof Number epoch)
                || !(line.get("length") instanceof Number length)
                || !(line.get("hash") instanceof String hash)
                || epoch.longValue() < 1) return;
        String known = hash.equals(ChainedLine.FIRST) ? "" : hash;
        vouchers.computeIfAbsent(session, any -> new ArrayList<>())
                .add(new Voucher(new JournalEnd(epoch.longValue(), length.longValue(), known), file));
    }

    private void compare(SharePath file, byte[] bytes, Set<SharePath> vouchedFor) {
        findings.looked(1);
        Optional<FileEnds> ends = FileEnds.read(bytes);
        boolean own = ends.filter(one -> file.name().equals(FileEnds.name(one.station())))
                .filter(one -> one.files().keySet().stream().allMatch(StationFilesCheck::isPath))
                .isPresent();
        if (!own) {
            findings.found(new Break(Kind.UNREADABLE, file, 1, "", "", file));
            return;
        }
        ends.get().files().forEach((name, end) -> {
            SharePath about = SharePath.of(name);
            vouchedFor.add(about);
            if (LateFile.station(about.name()).isEmpty()) compare(about, end, file);
            else
                late.computeIfAbsent(about.parent().toString(), any -> new ArrayList<>())
                        .add(new LateFilesCheck.Kept(about.name(), end, file));
        });
    }

    private void compare(SharePath file, FileEnds.End end, SharePath by) {
        Optional<Reading> reading = Optional.ofNullable(readings.get(file));
        if (reading.isEmpty()) {
            if (!replaced.contains(file.name())) findings.found(new Break(Kind.MISSING, file, 0, file.name(), "", by));
        } else if (!findings.broken(file) && !end.standsIn(reading.get())) {
            boolean shorter = reading.get().length() < end.length();
            findings.found(new Break(
                    shorter ? Kind.SHORTENED : Kind.CHANGED,
                    file,
                    0,
                    end.length() + " bytes, " + end.hash(),
                    reading.get().length() + " bytes",
                    by));
        }
    }

    /** An audit file's end is noted with its first line, an index file's with the first session that was left. */
    private boolean mustEnd(SharePath file) {
        if (file.parent().equals(StationEnds.FOLDER)) return true;
        return Optional.ofNullable(readings.get(file)).stream()
                .flatMap(reading -> reading.lines().stream())
                .anyMatch(line -> leaves(line.values()));
    }

    private void unvouched(SharePath file) {
        String station = file.name().substring(0, Math.max(0, file.name().indexOf('.')));
        SharePath ends = StationEnds.FOLDER.child(station + FileEnds.SUFFIX);
        if (!findings.broken(ends)) findings.found(new Break(Kind.MISSING, ends, 0, file.toString(), "", file));
    }
}
