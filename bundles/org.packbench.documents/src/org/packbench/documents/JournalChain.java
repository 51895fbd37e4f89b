package org.packbench.documents;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.JournalEnd;

/**
 * An epoch's journal as it grows: each line says after which one it stands, and what was appended is hashed as a whole. The order
 * of lines is decided only where they are appended, so a record is chained there and not where it is judged (decision 0018).
 * One thread.
 */
public final class JournalChain {
    /** What the first line of a file follows. */
    static final String FIRST = Fold.NO_HISTORY;

    private static final int HASH_BYTES = 16;

    private final long epoch;
    private final MessageDigest digest = sha256();
    private String last = FIRST;
    private long length;

    /** A journal with its header and checkpoint. */
    public JournalChain(long epoch, byte[] opening) {
        this.epoch = epoch;
        appended(opening);
    }

    /** These records one after the other, behind what was {@link #appended} by now; changes nothing. */
    public byte[] next(List<byte[]> records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String prev = last;
        for (byte[] record : records) {
            byte[] line = JournalLine.of(record).after(prev);
            bytes.writeBytes(line);
            prev = JournalFormat.hash(line);
        }
        return bytes.toByteArray();
    }

    /** These whole lines are in the journal. */
    public void appended(byte[] lines) {
        digest.update(lines);
        length += lines.length;
        int from = lines.length - 1;
        while (from > 0 && lines[from - 1] != '\n') from--;
        if (lines.length > 0) last = new JournalLine(lines, from, lines.length - 1).hash();
    }

    /** How far it goes. */
    public JournalEnd end() {
        try {
            return new JournalEnd(epoch, length, hex((MessageDigest) digest.clone()));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's SHA-256 can be cloned", e);
        }
    }

    /** The hash of a journal's first bytes: what {@link JournalEnd#hash} is. */
    public static String hash(byte[] journal, long length) {
        MessageDigest digest = sha256();
        digest.update(journal, 0, Math.toIntExact(length));
        return hex(digest);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
