package org.packbench.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/** What {@code --help} says: the form of each command, the same in every language, and below it what it does. */
final class Usage {
    private static final int WIDTH = 100;
    private static final String FORM = "  ";
    private static final String TEXT = "      ";

    /** @param forms what may follow the command's word; a line break where one is too long for a line */
    private record Entry(String command, String text, List<String> forms) {
        Entry(String command, String text, String... forms) {
            this(command, text, List.of(forms));
        }
    }

    private final PrintStream out;

    Usage(PrintStream out) {
        this.out = out;
    }

    /** @param command of which to tell; all of them where there is no such command */
    void print(String command) {
        List<Entry> all = entries();
        List<Entry> asked =
                all.stream().filter(entry -> entry.command().equals(command)).toList();
        boolean one = !asked.isEmpty();
        if (!one) paragraph("", Messages.HelpTitle);
        for (Entry entry : one ? asked : all) {
            out.println();
            entry.forms().forEach(form -> form(entry.command(), form));
            paragraph(TEXT, entry.text());
        }
        out.println();
        paragraph("", Messages.HelpShare);
        paragraph("", Messages.HelpExit);
    }

    private void form(String command, String form) {
        String begin = FORM + command + " ";
        out.println(begin + form.replace("\n", "\n" + " ".repeat(begin.length())));
    }

    /** Broken between words, so that a line fits into a terminal. */
    private void paragraph(String indent, String text) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ")) {
            boolean begun = line.length() > indent.length();
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(indent);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
        }
        out.println(line);
    }

    private static List<Entry> entries() {
        return Stream.of(packing(), sessions(), lists(), files(), share())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Entry> packing() {
        return List.of(
                new Entry(
                        "station",
                        Messages.HelpStation,
                        "--share DIR --client M --list FILE --worker 001:\"John Doe\" [--sheet NAME] [--quantity N]\n"
                                + "[--wait SECONDS]",
                        "--share DIR --resume SESSION --worker 001:\"John Doe\" [--take-over [--reason TEXT]]\n"
                                + "[--wait-for SECONDS] [--wait SECONDS]"),
                new Entry(
                        "ask",
                        Messages.HelpAsk,
                        "--share DIR --session SESSION --worker 001:\"John Doe\" [--text TEXT] [--wait SECONDS]"),
                new Entry(
                        "late",
                        Messages.HelpLate,
                        "--share DIR [--session SESSION] [--json]",
                        "accept|discard --share DIR --session SESSION --id UUID,UUID --worker 001:\"John Doe\"\n"
                                + "[--reason TEXT]"),
                new Entry("spools", Messages.HelpSpools, "[--json]"));
    }

    private static List<Entry> sessions() {
        String period = "--share DIR [--days 7|30|90|all] [--client M] ";
        return List.of(
                new Entry("sessions", Messages.HelpSessions, "--share DIR [--client M] [--json]"),
                new Entry("session", Messages.HelpSession, "SESSION --share DIR [--steps] [--json]"),
                new Entry(
                        "statistics",
                        Messages.HelpStatistics,
                        period + "[--worker 001] [--courier NAME]\n"
                                + "[--by worker|client|courier|day] [--anew] [--json]"),
                new Entry("unknown-codes", Messages.HelpUnknownCodes, period + "[--anew] [--json]"),
                new Entry(
                        "archive",
                        Messages.HelpArchive,
                        "SESSION --share DIR --worker 001:\"John Doe\" --reason TEXT [--json]"));
    }

    private static List<Entry> lists() {
        String client = "--client M --share DIR ";
        return List.of(
                new Entry(
                        "client",
                        Messages.HelpClient,
                        "create M \"M Cosmetics\" --share DIR",
                        "list --share DIR [--json]"),
                new Entry(
                        "worker", Messages.HelpWorker, "add 001:\"John Doe\" --share DIR", "list --share DIR [--json]"),
                new Entry(
                        "import",
                        Messages.HelpImport,
                        "FILE " + client + "[--dry-run] [--json] [--columns order_number=A,sku=C,courier=:PostOne]\n"
                                + "[--sheet NAME] [--remember] [--quantity N] [--leave-out [--rejected FILE]] [--again]",
                        "--shop " + client + "[--dry-run] [--json] [--leave-out [--rejected FILE]] [--again]"),
                new Entry(
                        "sku",
                        Messages.HelpSku,
                        "import FILE " + client + "[--dry-run]",
                        "list " + client + "[--json]",
                        "export [FILE] " + client.strip()),
                new Entry(
                        "shop",
                        Messages.HelpShop,
                        "set ADDRESS " + client + "[--location NAME]",
                        "login|logout|test " + client.strip(),
                        "barcodes " + client + "[--dry-run]"));
    }

    private static List<Entry> files() {
        String language = " [--language en|uk|bg|de]";
        return List.of(
                new Entry(
                        "export",
                        Messages.HelpExport,
                        "SESSION|--sessions|--statistics --share DIR --to FILE [--format xlsx|csv|json|pdf]\n[--force]"),
                new Entry(
                        "label",
                        Messages.HelpLabel,
                        "--list FILE --client M --share DIR --pdf FILE|--png FOLDER|--zpl FILE\n"
                                + "[--orders N,N] [--leave-out]" + language),
                new Entry("commands", Messages.HelpCommands, "--pdf FILE" + language),
                new Entry("badges", Messages.HelpBadges, "--pdf FILE --share DIR" + language));
    }

    private static List<Entry> share() {
        return List.of(
                new Entry("doctor", Messages.HelpDoctor, "--share DIR [--json] [--repair]"),
                new Entry("verify", Messages.HelpVerify, "[SESSION] --share DIR [--json]"),
                new Entry("login", Messages.HelpLogin, "SERVER --user DOMAIN\\USER"),
                new Entry("logout", Messages.HelpLogout, "SERVER"));
    }
}
