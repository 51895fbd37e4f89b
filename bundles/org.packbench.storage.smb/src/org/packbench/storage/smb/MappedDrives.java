package org.packbench.storage.smb;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Windows' own list of drives that are folders of a file server. The redirector behind such a drive caches missing
 * names for seconds (docs/share.md), so the folder is opened under the name that the drive stands for.
 */
final class MappedDrives {
    private static final Pattern DRIVE = Pattern.compile("([A-Za-z]):(?:[/\\\\](.*))?");

    /** What {@code reg} and {@code net} print is in the user's language; a UNC path is a UNC path in all of them. */
    private static final Pattern UNC = Pattern.compile("\\\\\\\\[^\\\\\\s][^\\r\\n]*");

    /** Runs a program; what it printed, or nothing when it failed. */
    interface Programs {
        String run(String... command);
    }

    private final Programs programs;

    MappedDrives(Programs programs) {
        this.programs = programs;
    }

    /** {@code Z:\packs} as {@code \\server\share\packs}; empty when it is no mapped drive. */
    Optional<String> unc(String root) {
        Matcher drive = DRIVE.matcher(root.strip());
        if (!drive.matches()) return Optional.empty();
        String letter = drive.group(1).toUpperCase(java.util.Locale.ROOT);
        String below = drive.group(2) == null ? "" : drive.group(2);
        // the registry knows those that come back after a login, "net use" also those of today
        return told("reg", "query", "HKCU\\Network\\" + letter, "/v", "RemotePath")
                .or(() -> told("net", "use", letter + ":"))
                .map(unc -> below.isEmpty() ? unc : unc.replaceAll("\\\\+$", "") + "\\" + below);
    }

    private Optional<String> told(String... command) {
        Matcher unc = UNC.matcher(programs.run(command));
        return unc.find() ? Optional.of(unc.group().strip()) : Optional.empty();
    }
}
