package org.packbench.ui.firstrun;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file server in a share's address: {@code \\server\share}, {@code //server/share}, {@code smb://server:445/share}. */
record FileServer(String name) {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:smb:)?(?://|\\\\\\\\)(?:\\[([^\\]]+)]|([^/\\\\:]+)).*", Pattern.CASE_INSENSITIVE);

    /** Empty for a folder of this PC, and while the address is not written far enough. */
    static Optional<FileServer> of(String root) {
        Matcher address = ADDRESS.matcher(root.strip());
        if (!address.matches()) return Optional.empty();
        String bracketed = address.group(1);
        return Optional.of(new FileServer(bracketed == null ? address.group(2) : bracketed));
    }
}
