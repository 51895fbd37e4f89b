package org.packbench.core;

import org.packbench.core.storage.SharePath;

/** A session's id: its work folder's path relative to the share's root, {@code /}-separated. */
public record SessionId(String value) implements Comparable<SessionId> {
    public SessionId {
        SharePath.of(value);
        if (value.isEmpty()) throw new IllegalArgumentException("a session is never the share's root");
    }

    /** The work folder. */
    public SharePath folder() {
        return SharePath.of(value);
    }

    @Override
    public int compareTo(SessionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
