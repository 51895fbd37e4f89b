package org.packbench.core.importer.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Request;
import org.packbench.core.importer.SourceName;

/**
 * Which of a source's tables may be the packing list: the sheet that a person chose for it, else all of them. A sheet that
 * was chosen for such headings at another time comes before the others.
 */
final class Sheets {
    private final List<? extends Table> all;
    private final String wanted;
    private final Set<String> chosenBefore = new HashSet<>();

    Sheets(List<? extends Table> all, Request how) {
        this.all = all;
        this.wanted = how.sheet();
        List<String> names = names();
        how.mappings().values().stream()
                .map(ColumnMapping::sheet)
                .filter(names::contains)
                .forEach(chosenBefore::add);
    }

    /** The names of all tables that have one. */
    List<String> names() {
        return all.stream().map(Table::sheet).filter(name -> !name.isEmpty()).toList();
    }

    /** The tables to look at. */
    List<? extends Table> asked() {
        return wanted.isEmpty()
                ? all
                : all.stream().filter(table -> table.sheet().equals(wanted)).toList();
    }

    /** Those among them that were chosen before, for some headings; whether they still have these has to be looked at. */
    Stream<? extends Table> chosenBefore() {
        return wanted.isEmpty() ? all.stream().filter(table -> chosenBefore.contains(table.sheet())) : Stream.empty();
    }

    /** Whether columns that were chosen before are those of a table, should it have their headings. */
    boolean means(ColumnMapping mapping, Table table) {
        boolean another =
                chosenBefore.contains(mapping.sheet()) && !mapping.sheet().equals(table.sheet());
        return !another || !wanted.isEmpty();
    }

    /** What is wrong where the sheet that was asked for is not there. */
    Problem missing(SourceName source) {
        return new Problem(Kind.SHEET_MISSING, source.file(), wanted, 0, "", String.join(", ", names()));
    }
}
