package org.packbench.core;

import org.packbench.core.storage.SharePath;

/** A session's id: its work folder's path relative to the share's root, {@code /}-separated. */
public record SessionId(String value) implements Comparable<SessionId> {
    /** In a work folder with several lists each is packed in a folder of its own in here. */
    private static final String LISTS = "packing";

    /** Sessions that were put away keep their path below it. */
    public static final String ARCHIVE = "ARCHIVE";

    public SessionId {
        SharePath.of(value);
        if (value.isEmpty()) throw new IllegalArgumentException("a session is never the share's root");
    }

    /** The work folder. */
    public SharePath folder() {
        return SharePath.of(value);
    }

    /** Where it lies once it is put away; of one that is, itself. */
    public SessionId archived() {
        return isArchived() ? this : new SessionId(ARCHIVE + "/" + value);
    }

    /** Whether it was put away. */
    public boolean isArchived() {
        return folder().names().getFirst().equalsIgnoreCase(ARCHIVE);
    }

    /**
     * How people tell it from others: its folder; for a list of a work folder that has several, that folder and the list,
     * {@code 2025-11-10_1 / DHL_Orders}, since every day has a list of that name.
     */
    public String shown() {
        SharePath folder = folder();
        SharePath parent = folder.parent();
        return parent.name().equalsIgnoreCase(LISTS) ? parent.parent().name() + " / " + folder.name() : folder.name();
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
