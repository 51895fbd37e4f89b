package org.packbench.core.storage;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How every store names the files it replaces others with: {@code .~name.<uuid>.tmp}. They are left out of listings,
 * and one that a killed station left behind is known by its name (docs/share.md, "Files of the stores").
 */
public final class TempNames {
    private static final Pattern FORM =
            Pattern.compile("\\.~.*\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp", Pattern.CASE_INSENSITIVE);

    /** Code points of the name that are kept, so that the longest name a file system allows has a temp name too. */
    private static final int KEPT = 40;

    private TempNames() {}

    /** A new name, used by nobody else. */
    public static String of(String name) {
        StringBuilder kept = new StringBuilder(".~");
        name.codePoints().limit(KEPT).forEach(kept::appendCodePoint);
        return kept.append('.').append(UUID.randomUUID()).append(".tmp").toString();
    }

    /** Whether a file of this name is only on its way to another name. */
    public static boolean is(String name) {
        return FORM.matcher(name).matches();
    }
}
