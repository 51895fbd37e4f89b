package org.packbench.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.session.LeftSpools.LeftSpool;
import org.packbench.documents.JsonText;

/** {@code spools}: what this PC keeps of scans that had not reached a share. Needs no share. */
final class SpoolsCommand {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.systemDefault());

    private final ShareAccess access;
    private final PrintStream out;

    SpoolsCommand(ShareAccess access, PrintStream out) {
        this.access = access;
        this.out = out;
    }

    void run(Arguments arguments) throws Exit {
        boolean json = arguments.flag("json");
        arguments.requireAllKnown();
        try {
            List<LeftSpool> left = access.spools().left();
            if (json) left.forEach(spool -> out.print(JsonText.line(json(spool))));
            else
                new TextTable(Messages.SpoolsHeads)
                        .print(left.stream().map(SpoolsCommand::row).toList(), out);
        } catch (IOException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.SpoolsUnreadable, e.getMessage()), e);
        }
    }

    private static List<String> row(LeftSpool spool) {
        return List.of(
                Integer.toString(spool.scans()),
                TIME.format(spool.since()),
                spool.worker().map(Object::toString).orElse("—"),
                spool.session().value(),
                spool.share());
    }

    private static Map<String, @Nullable Object> json(LeftSpool spool) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("share", spool.share());
        line.put("session", spool.session().value());
        line.put("scans", spool.scans());
        line.put("since", spool.since().toString());
        line.put("worker", spool.worker().map(Object::toString).orElse(null));
        return line;
    }
}
