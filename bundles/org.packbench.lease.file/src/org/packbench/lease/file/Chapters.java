package org.packbench.lease.file;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalException.Kind;
import org.packbench.core.lease.Leases.Chapter;
import org.packbench.core.lease.Leases.History;
import org.packbench.core.lease.Leases.Origin;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JournalFormat;
import org.packbench.documents.JournalFormat.Content;

/**
 * Reads a session's journals from the first to the last: each as far as the highest valid header counts it, that one as far
 * as it is whole (docs/share.md, rule 4).
 */
final class Chapters {
    private final Storage storage;
    private final SessionId session;
    private final Origin origin;
    private final Deque<Chapter> chapters = new ArrayDeque<>();

    Chapters(Storage storage, SessionId session, Origin origin) {
        this.storage = storage;
        this.session = session;
        this.origin = origin;
    }

    History read() throws StorageException, JournalException {
        PackingPlan plan = origin.plan();
        @Nullable Fold fold = null;
        @Nullable Header top = null;
        byte[] lowest = new byte[0];
        for (long epoch : WorkFolder.list(storage, session).epochs().descendingKeySet()) {
            SharePath path = WorkFolder.journal(session, epoch);
            int counted = top == null ? Integer.MAX_VALUE : sealed(top, epoch);
            if (counted == 0) continue;
            byte[] bytes = storage.read(path, 0, counted);
            Content content = JournalFormat.parse(bytes, path.toString(), plan);
            if (top != null && content.validLength() < counted) throw shortened(path, content.validLength(), counted);
            if (content.header().isEmpty()) continue;
            if (top == null) {
                top = mine(content.header().get(), path);
                fold = content.fold();
            }
            lowest = bytes;
            chapters.addFirst(new Chapter(
                    content.header().get(),
                    content.lines().stream().map(JournalFormat.Line::record).toList()));
        }
        if (fold == null) return new History(origin.begin(), List.of(), origin.begin());
        return new History(opening(lowest, plan), List.copyOf(chapters), fold);
    }

    /** An epoch that the seals do not name had no valid header when they were made. */
    private static int sealed(Header top, long epoch) {
        return Math.toIntExact(top.seals().getOrDefault(epoch, 0L));
    }

    private Header mine(Header header, SharePath path) throws StorageException, JournalException {
        if (header.listSha256().equals(origin.listSha256())) return header;
        throw new JournalException(Kind.DAMAGED, path.toString(), "line 1, made for another packing list", null);
    }

    private static JournalException shortened(SharePath path, long readable, long counted) {
        return new JournalException(
                Kind.DAMAGED,
                path.toString(),
                "byte " + readable + ": " + counted + " bytes of it are part of the history",
                null);
    }

    /** What the lowest epoch began with: header and checkpoint alone. */
    private Fold opening(byte[] journal, PackingPlan plan) throws JournalException {
        int first = newline(journal, 0);
        int second = newline(journal, first + 1);
        return JournalFormat.parse(Arrays.copyOf(journal, second + 1), session.value(), plan)
                .fold();
    }

    private static int newline(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] != '\n') at++;
        return at;
    }
}
