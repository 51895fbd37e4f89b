package org.packbench.storage.smb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;

/** Paths as they are written into requests: from the share's own root, with backslashes. */
final class WireNames {
    /** A colon opens a stream of a file, the others are wildcards or separators to one server or another. */
    private static final String RESERVED = "<>:\"|?*";

    private WireNames() {}

    /** @throws Refused when a server would take the name for something else, or for another name */
    static String of(SmbRoot root, SharePath path) throws Refused {
        for (String name : path.names()) if (!kept(name)) throw new Refused(path, Reason.OTHER, invalid(name));
        List<String> names = new ArrayList<>(root.folder());
        names.addAll(path.names());
        return String.join("\\", names);
    }

    private static boolean kept(String name) {
        return name.chars().noneMatch(c -> c < ' ' || RESERVED.indexOf(c) >= 0)
                && !name.endsWith(".")
                && !name.endsWith(" ");
    }

    private static IOException invalid(String name) {
        return new IOException("no file server keeps the name '" + name + "'");
    }
}
