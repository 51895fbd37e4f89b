package org.packbench.core.importer;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.packbench.core.ClientId;

/**
 * How people call a source.
 *
 * @param file the file's name
 * @param list the same without its ending: the name of the list
 */
public record SourceName(String file, String list) {
    private static final int LONGEST_FOLDER = 100;
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]|[. ]$");

    /** The names of a source; the whole path where it has no last name. */
    public static SourceName of(Path source) {
        Path name = source.getFileName();
        String file = name == null ? source.toString() : name.toString();
        int dot = file.lastIndexOf('.');
        return new SourceName(file, dot > 0 ? file.substring(0, dot) : file);
    }

    /** Whether a folder may have the list's name, on a share that Windows uses. */
    public boolean isFolderName() {
        boolean fits = !list.isEmpty() && list.length() <= LONGEST_FOLDER;
        return fits && !UNFIT.matcher(list).find() && !ClientId.isDeviceName(list);
    }
}
