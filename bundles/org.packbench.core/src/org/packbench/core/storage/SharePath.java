package org.packbench.core.storage;

import java.util.Arrays;
import java.util.List;

/**
 * A place on a share, relative to its root, {@code /}-separated; the root is the empty path. Names are kept as they are
 * spelled; no {@code .}, {@code ..}, empty or back-slashed name gets in, so no path leaves its share.
 */
public record SharePath(List<String> names) {
    /** The root of the share. */
    public static final SharePath ROOT = new SharePath(List.of());

    public SharePath {
        names = List.copyOf(names);
        for (String name : names) {
            if (name.isEmpty()
                    || name.equals(".")
                    || name.equals("..")
                    || name.indexOf('/') >= 0
                    || name.indexOf('\\') >= 0
                    || name.indexOf('\0') >= 0)
                throw new IllegalArgumentException("not a name on a share: '" + name + "'");
        }
    }

    /** Reads {@code SESSIONS/CLIENT_M/2025-11-03_14-30}; the empty text is the root. */
    public static SharePath of(String text) {
        return text.isEmpty() ? ROOT : new SharePath(Arrays.asList(text.split("/", -1)));
    }

    public SharePath child(String name) {
        var longer = new java.util.ArrayList<>(names);
        longer.add(name);
        return new SharePath(longer);
    }

    /** The folder this stands in; the root is its own parent. */
    public SharePath parent() {
        return names.isEmpty() ? this : new SharePath(names.subList(0, names.size() - 1));
    }

    /** The last name; empty for the root. */
    public String name() {
        return names.isEmpty() ? "" : names.get(names.size() - 1);
    }

    @Override
    public String toString() {
        return String.join("/", names);
    }
}
