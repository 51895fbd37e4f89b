package org.packbench.sessions;

import java.time.Duration;
import java.util.List;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold;
import org.packbench.core.packing.PackingPolicy;
import org.packbench.core.packing.SkuCodes;
import org.packbench.documents.IndexLine;
import org.packbench.model.PackingList;

/** What a session is opened with. */
record Setting(
        SessionId id,
        ClientId client,
        PackingList list,
        WorkerName worker,
        boolean resumed,
        List<String> notices,
        Fold fold,
        SkuCodes codes,
        PackingPolicy policy,
        Spool spool,
        WaitingRoom room,
        LateScans.Source late,
        String pc,
        Duration idleRelease,
        SessionNews news,
        FolderNews folders,
        IndexedSession indexed,
        IndexLine.Event opening,
        Pace pace) {}
