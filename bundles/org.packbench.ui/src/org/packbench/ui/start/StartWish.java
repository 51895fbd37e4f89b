package org.packbench.ui.start;

import java.nio.file.Path;
import java.util.Optional;

/** What the start wizard is to begin with: nothing, or what somebody chose already. */
public record StartWish(Optional<String> client, Optional<String> worker, Optional<Path> file) {
    /** Nothing is chosen yet. */
    public static final StartWish NONE = new StartWish(Optional.empty(), Optional.empty(), Optional.empty());
}
