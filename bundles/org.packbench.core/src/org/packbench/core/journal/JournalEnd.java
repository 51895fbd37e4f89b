package org.packbench.core.journal;

/**
 * How far an epoch's journal goes, and what it says up to there: whoever keeps it elsewhere vouches for the journal, whose last
 * line nothing in the file itself vouches for (docs/audit.md).
 *
 * @param length in bytes, header included
 * @param hash the first 32 hex digits of SHA-256 over these bytes
 */
public record JournalEnd(long epoch, long length, String hash) {}
