package org.packbench.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.packbench.core.SessionId;
import org.packbench.core.importer.Doubt;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.TableHead;
import org.packbench.core.intake.Intake.Examined;
import org.packbench.core.intake.Intake.Findings;
import org.packbench.model.OrderLine;
import org.packbench.model.PackingList;
import org.packbench.ui.intake.text.IntakeTexts;
import org.packbench.ui.text.Counted;

/** A file that was looked at, for people. */
final class ImportText implements ImportReport {
    private final PrintStream out;

    ImportText(PrintStream out) {
        this.out = out;
    }

    @Override
    public void show(Path file, Examined examined) {
        switch (examined.result()) {
            case Result.Read read -> {
                out.println(counts(file, read.list()));
                read.head().ifPresent(this::sheets);
                if (examined.remembered())
                    read.head()
                            .ifPresent(head -> out.println(
                                    Messages.bind(Messages.ImportRemembered, ColumnsOption.text(head.mapping()))));
                if (!read.leftOut().isEmpty()) {
                    out.println(Counted.text(
                            Messages.ImportLeftOut, read.leftOut().orders().size()));
                    read.leftOut().problems().forEach(problem -> out.println("  " + Texts.place(problem)));
                }
                doubts(read, examined.findings());
                changes(examined.findings());
            }
            case Result.Rejected rejected -> out.println(Texts.of(rejected));
            case Result.Unmapped unmapped -> table(unmapped.head());
        }
    }

    private static String counts(Path file, PackingList list) {
        List<OrderLine> lines = list.getOrders().stream()
                .flatMap(order -> order.getItems().stream())
                .toList();
        return Messages.bind(Messages.ImportCounts, new Object[] {
            file.getFileName(),
            Counted.text(Messages.ImportOrders, list.getOrders().size()),
            Counted.text(Messages.ImportRows, lines.size()),
            Counted.text(
                    Messages.ImportUnits,
                    lines.stream().mapToInt(OrderLine::getQuantity).sum())
        });
    }

    private void doubts(Result.Read read, Findings findings) {
        List<String> all = new ArrayList<>();
        findings.concerns().forEach(concern -> all.add(two(IntakeTexts.of(concern))));
        for (Doubt doubt : read.doubts()) {
            String place = IntakeTexts.place(doubt);
            all.add((place.isEmpty() ? "" : place + ": ") + two(IntakeTexts.of(doubt)));
        }
        int more = read.doubtful() - read.doubts().size();
        if (all.isEmpty()) return;
        out.println(Counted.text(Messages.ImportDoubts, all.size() + more));
        all.forEach(line -> out.println("  " + line));
        if (more > 0) out.println("  …");
    }

    private static String two(IntakeTexts.Text text) {
        return text.what() + ". " + text.advice() + ".";
    }

    private void changes(Findings findings) {
        findings.difference().ifPresent(difference -> {
            out.println(IntakeTexts.headline(difference));
            IntakeTexts.each(difference)
                    .forEach(each -> out.println("  " + each.text().what()));
        });
    }

    /** Which of several sheets was read, and which could be. */
    private void sheets(TableHead head) {
        if (head.sheets().size() > 1)
            out.println(Messages.bind(Messages.ImportSheets, head.sheet(), String.join(", ", head.sheets())));
    }

    /** What there is to choose from, as a person sees it in the file's own program. */
    private void table(TableHead head) {
        sheets(head);
        String headings = head.headings().stream().map(Object::toString).collect(Collectors.joining("|"));
        new TextTable(headings)
                .print(
                        head.firstRows().stream()
                                .map(row -> filled(row, head.headings().size()))
                                .toList(),
                        out);
    }

    private static List<String> filled(List<String> row, int columns) {
        List<String> all = new ArrayList<>(row);
        while (all.size() < columns) all.add("");
        return all;
    }

    @Override
    public void offered(SessionId session) {
        out.println(Messages.bind(Messages.ImportOffered, session));
    }
}
