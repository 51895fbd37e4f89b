package org.packbench.sessions.audit;

import org.packbench.core.journal.JournalEnd;
import org.packbench.core.storage.SharePath;

/** What a file says of a session's journal: it went that far, and said that. */
record Voucher(JournalEnd end, SharePath by) {}
