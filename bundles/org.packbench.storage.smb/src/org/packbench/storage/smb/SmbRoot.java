package org.packbench.storage.smb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder of a share as people write it: {@code \\server\share\path}, {@code //server/share/path} or
 * {@code smb://server:port/share/path}.
 *
 * @param server a name or an address; an IPv6 address without its brackets
 * @param folder the names below the share, none for the share itself
 */
record SmbRoot(String server, int port, String share, List<String> folder) {
    static final int PORT = 445;

    private static final Pattern FORM = Pattern.compile(
            "(?:(?:smb:)?//|(?:smb:)?\\\\\\\\)([^/\\\\]+)[/\\\\]+([^/\\\\]+)([/\\\\].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SERVER = Pattern.compile("(\\[[0-9a-fA-F:.%]+]|[^:@\\[\\]]+)(?::(\\d{1,5}))?");

    SmbRoot {
        folder = List.copyOf(folder);
    }

    /** Whether somebody means a file server, well spelled or not. */
    static boolean looksLike(String root) {
        String start = root.toLowerCase(Locale.ROOT);
        return start.startsWith("smb:") || start.startsWith("//") || start.startsWith("\\\\");
    }

    /** Empty when the text names no folder of a share. */
    static Optional<SmbRoot> read(String root) {
        Matcher form = FORM.matcher(root.strip());
        if (!form.matches()) return Optional.empty();
        Matcher server = SERVER.matcher(form.group(1));
        if (!server.matches()) return Optional.empty();
        int port = server.group(2) == null ? PORT : Integer.parseInt(server.group(2));
        List<String> folder = names(form.group(3) == null ? "" : form.group(3));
        if (port < 1 || port > 65535 || folder.stream().anyMatch(name -> name.equals(".") || name.equals("..")))
            return Optional.empty();
        return Optional.of(new SmbRoot(server.group(1).replaceAll("[\\[\\]]", ""), port, form.group(2), folder));
    }

    private static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        for (String name : path.split("[/\\\\]+")) if (!name.isEmpty()) names.add(name);
        return names;
    }

    /** The share as SMB names it, with backslashes and without a port. */
    String unc() {
        String below = folder.isEmpty() ? "" : "\\" + String.join("\\", folder);
        return "\\\\" + server + "\\" + share + below;
    }

    /** As people write it on every system: {@code smb://server/share/path}. */
    @Override
    public String toString() {
        String host = server.indexOf(':') < 0 ? server : "[" + server + "]";
        String address = port == PORT ? host : host + ":" + port;
        return "smb://" + address + "/" + share + (folder.isEmpty() ? "" : "/" + String.join("/", folder));
    }
}
