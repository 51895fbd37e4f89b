package org.packbench.exports;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for the files of several tables, beside the one that was asked for: {@code name-Orders.csv}. */
final class FileNames {
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");

    private final Path target;
    private final Set<String> used = new HashSet<>();

    FileNames(Path target) {
        this.target = target;
    }

    Path of(String table) {
        String name = String.valueOf(target.getFileName());
        int dot = name.lastIndexOf('.');
        String end = dot > 0 ? name.substring(dot) : "";
        String begin = name.substring(0, name.length() - end.length()) + "-"
                + FORBIDDEN.matcher(table.strip()).replaceAll("_");
        String found = begin + end;
        for (int i = 2; !used.add(found.toLowerCase(Locale.ROOT)); i++) found = begin + "-" + i + end;
        return target.resolveSibling(found);
    }
}
