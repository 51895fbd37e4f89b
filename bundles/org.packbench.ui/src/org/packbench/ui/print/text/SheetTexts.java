package org.packbench.ui.print.text;

import static org.packbench.core.label.CommandCode.ACK;
import static org.packbench.core.label.CommandCode.DONE;
import static org.packbench.core.label.CommandCode.END;
import static org.packbench.core.label.CommandCode.FORCE;
import static org.packbench.core.label.CommandCode.ISSUE;
import static org.packbench.core.label.CommandCode.KEEP;
import static org.packbench.core.label.CommandCode.PARK;
import static org.packbench.core.label.CommandCode.QUANTITY;
import static org.packbench.core.label.CommandCode.REMOVE;
import static org.packbench.core.label.CommandCode.REPRINT;
import static org.packbench.core.label.CommandCode.SKIP;
import static org.packbench.core.label.CommandCode.UNDO;
import static org.packbench.core.label.CommandCode.WORKER;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.packbench.core.WorkerName;
import org.packbench.core.label.CodeSheet;
import org.packbench.core.label.CommandCode;

/** The sheets that hang beside a packing table, in a language. */
public record SheetTexts(Locale language) {
    /** Those of which a packer wants many; more is typed. */
    private static final int MOST_UNITS = 20;

    /** Reasons 01 to 04, in the order of their numbers. */
    private static final List<Messages> REASONS = List.of(
            Messages.REASON_DAMAGED, Messages.REASON_MISSING, Messages.REASON_WRONG_STOCK, Messages.REASON_UNREADABLE);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

    /**
     * Every command that can be scanned.
     *
     * @param place where the sheet belongs, such as the station's name
     * @param now as it stands at the foot
     */
    public CodeSheet commands(String place, LocalDateTime now) {
        List<CodeSheet.Command> commands = Stream.of(
                        ACK, UNDO, KEEP, REMOVE, SKIP, PARK, FORCE, DONE, REPRINT, WORKER, END)
                .map(this::command)
                .toList();
        return sheet(Messages.SHEET_TITLE, Messages.SHEET_LEAD, place, commands, List.of(quantities(), reasons()), now);
    }

    /** The badges of workers: their ids. */
    public CodeSheet badges(List<WorkerName> workers, String place, LocalDateTime now) {
        List<CodeSheet.Command> badges = workers.stream()
                .map(worker -> new CodeSheet.Command(
                        worker.id().value(),
                        worker.name().isBlank() ? worker.id().value() : worker.name(),
                        worker.id().value(),
                        ""))
                .toList();
        return sheet(Messages.BADGES_TITLE, Messages.BADGES_LEAD, place, badges, List.of(), now);
    }

    private CodeSheet sheet(
            Messages title,
            Messages lead,
            String place,
            List<CodeSheet.Command> commands,
            List<CodeSheet.Section> sections,
            LocalDateTime now) {
        return new CodeSheet(
                title.in(language),
                lead.in(language),
                place,
                commands,
                new CodeSheet.Advice(Messages.SHEET_ADVICE_TITLE.in(language), Messages.SHEET_ADVICE.in(language)),
                sections,
                Messages.SHEET_FOOTER.in(language, TIME.format(now)),
                Messages.SHEET_PAGES.in(language));
    }

    private CodeSheet.Command command(CommandCode command) {
        return new CodeSheet.Command(
                command.code(), text("NAME_", command), text("WHAT_", command), text("KEY_", command));
    }

    private CodeSheet.Section quantities() {
        return new CodeSheet.Section(
                text("NAME_", QUANTITY),
                Messages.QUANTITY_LEAD.in(language, text("KEY_", QUANTITY)),
                IntStream.rangeClosed(1, MOST_UNITS)
                        .mapToObj(n -> new CodeSheet.Small(QUANTITY.code(n), text("NAME_", QUANTITY) + " " + n))
                        .toList());
    }

    private CodeSheet.Section reasons() {
        return new CodeSheet.Section(
                text("NAME_", ISSUE),
                Messages.ISSUE_LEAD.in(language, text("KEY_", ISSUE)),
                IntStream.rangeClosed(1, REASONS.size())
                        .mapToObj(n -> new CodeSheet.Small(
                                ISSUE.code(n),
                                "%02d  %s".formatted(n, REASONS.get(n - 1).in(language))))
                        .toList());
    }

    private String text(String prefix, CommandCode command) {
        return Messages.valueOf(prefix + command.name()).in(language);
    }
}
