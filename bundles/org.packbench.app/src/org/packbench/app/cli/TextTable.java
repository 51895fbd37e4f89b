package org.packbench.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.packbench.core.PlainText;

/** A table of plain text; a column is as wide as its widest cell. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<String> heads;

    /** @param heads separated by {@code |} */
    TextTable(String heads) {
        this.heads = List.of(heads.split("\\|"));
    }

    void print(List<List<String>> rows, PrintStream out) {
        List<List<String>> all = new ArrayList<>();
        all.add(heads);
        for (List<String> row : rows) all.add(row.stream().map(PlainText::line).toList());
        int[] widths = new int[heads.size()];
        for (List<String> row : all)
            for (int i = 0; i < widths.length; i++)
                widths[i] = Math.max(widths[i], row.get(i).length());
        for (List<String> row : all) out.println(line(row, widths));
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i))
                    .append(" ".repeat(widths[i] - row.get(i).length()))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
