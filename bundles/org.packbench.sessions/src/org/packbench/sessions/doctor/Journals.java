package org.packbench.sessions.doctor;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.packbench.core.journal.JournalException;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.documents.JournalFormat;

/** Journals as a doctor reads them: what stands behind the part that counts. */
final class Journals {
    private static final Pattern NAME = Pattern.compile("journal\\.e[1-9][0-9]{0,17}\\.jsonl");

    private Journals() {}

    static boolean is(Entry entry) {
        return !entry.folder() && NAME.matcher(entry.name()).matches();
    }

    /**
     * @param inForce whether the epoch has a valid header
     * @param damage the first line that cannot be read though whole records follow it; a torn last line is no damage but a
     *     crash, and was never acknowledged
     */
    record Look(boolean inForce, Optional<String> damage) {}

    static Look look(byte[] bytes, SharePath place) throws JournalException {
        JournalFormat.Outline outline = JournalFormat.outline(bytes, place.toString());
        int valid = (int) outline.validLength();
        boolean goesOn = wholeRecordFrom(bytes, valid, place);
        return new Look(
                outline.header().isPresent(),
                goesOn ? Optional.of("line " + (lines(bytes, valid) + 1)) : Optional.empty());
    }

    private static boolean wholeRecordFrom(byte[] bytes, int from, SharePath place) {
        int start = from;
        for (int to = from; to < bytes.length; to++) {
            if (bytes[to] != '\n') continue;
            if (start > from && isRecord(Arrays.copyOfRange(bytes, start, to + 1), place)) return true;
            start = to + 1;
        }
        return false;
    }

    private static boolean isRecord(byte[] line, SharePath place) {
        try {
            JournalFormat.decode(line, place.toString(), 0);
            return true;
        } catch (JournalException e) {
            return e.kind() == JournalException.Kind.UNKNOWN_OPERATION;
        }
    }

    private static int lines(byte[] bytes, int before) {
        int lines = 0;
        for (int i = 0; i < before; i++) if (bytes[i] == '\n') lines++;
        return lines;
    }
}
