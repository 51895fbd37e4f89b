package org.packbench.ui.lists;

import java.util.Optional;
import org.packbench.core.WorkerName;

/** For whom and as whom somebody looks for a list, where that is known already. */
public record ListsWish(Optional<String> client, Optional<WorkerName> worker) {
    /** Nothing is known yet. */
    public static final ListsWish NONE = new ListsWish(Optional.empty(), Optional.empty());
}
