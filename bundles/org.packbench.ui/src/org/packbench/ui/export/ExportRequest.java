package org.packbench.ui.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.packbench.core.export.ExportTable;
import org.packbench.ui.export.Exportable.Rows;

/**
 * What a part of the window has to export, as it was when it was asked.
 *
 * @param name for people
 * @param choices only those that have tables, in the order of {@link Rows}
 */
record ExportRequest(String name, Map<Rows, List<ExportTable>> choices) {
    /** What Windows does not take in a name, and what would make a folder of it. */
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");

    private static final Pattern AT_THE_END = Pattern.compile("[. ]+$");
    private static final int LONGEST = 80;

    ExportRequest {
        choices = Collections.unmodifiableMap(new EnumMap<>(choices));
    }

    static ExportRequest of(Exportable part) {
        Map<Rows, List<ExportTable>> choices = new EnumMap<>(Rows.class);
        for (Rows rows : Rows.values()) {
            List<ExportTable> tables = part.tables(rows);
            if (!tables.isEmpty()) choices.put(rows, List.copyOf(tables));
        }
        return new ExportRequest(part.exportName(), choices);
    }

    boolean isEmpty() {
        return choices.isEmpty();
    }

    long count(Rows rows) {
        return choices.getOrDefault(rows, List.of()).stream()
                .mapToLong(ExportTable::count)
                .sum();
    }

    /** Where it would go: named after the part and the day; the name ends with the extension. */
    static Path proposed(String folder, String name, LocalDate day, String extension) {
        String plain = FORBIDDEN.matcher(name.strip()).replaceAll("-");
        String shortened = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
        String begin = AT_THE_END.matcher(shortened).replaceAll("");
        return Path.of(folder, begin + (begin.isEmpty() ? "" : " ") + day + "." + extension);
    }

    /** That name, or, where there is such a file already, the next that is free: {@code sessions 2025-11-10 (2).csv}. */
    static Path free(Path wanted, Predicate<Path> there) {
        String name = String.valueOf(wanted.getFileName());
        int dot = name.lastIndexOf('.');
        Path free = wanted;
        for (int i = 2; there.test(free); i++)
            free = wanted.resolveSibling(name.substring(0, dot) + " (" + i + ")" + name.substring(dot));
        return free;
    }

    /** The same name with another end, where it has one of those. */
    static String renamed(String file, List<String> extensions, String extension) {
        for (String end : extensions)
            if (file.toLowerCase(Locale.ROOT).endsWith("." + end))
                return file.substring(0, file.length() - end.length()) + extension;
        return file.isBlank() ? file : file + "." + extension;
    }
}
