package org.packbench.sessions.index;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.packbench.core.SessionId;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.session.OpenSession;
import org.packbench.races.TestServer;

/**
 * One process of a warehouse, told by lines what to do: {@code start N}, {@code scan CODE…}, {@code pack CODE…} (of which the
 * index is told when it is due), {@code end}, {@code seen}. Answers each with one line. Arguments: the share, the PC's folder, its name.
 */
final class OfficeProcess {
    private OfficeProcess() {}

    public static void main(String[] arguments) throws Exception {
        Bench bench = new Bench(TestServer.open(arguments[0]), Path.of(arguments[1]), arguments[2], Clocks.SYSTEM);
        OpenSession session = null;
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println("ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "start" -> {
                    session = bench.start(Bench.orders("DHL", Integer.parseInt(words[1])));
                    bench.told();
                    System.out.println(session.id());
                }
                case "restore" -> {
                    session = bench.restore(new SessionId(words[1]));
                    System.out.println("opened");
                }
                case "scan", "pack" -> {
                    for (int i = 1; i < words.length; i++) Bench.scan(session, words[i]);
                    if (words[0].equals("scan")) bench.told();
                    System.out.println("scanned");
                }
                case "end" -> {
                    Bench.end(session);
                    bench.told();
                    System.out.println("ended");
                }
                case "seen" -> System.out.println(seen(bench));
                default -> throw new IllegalArgumentException(line);
            }
        }
    }

    /** {@code session=STATE completed/orders problems=n} of all, by id. */
    private static String seen(Bench bench) throws Exception {
        var snapshot = bench.index.refresh();
        return snapshot.entries().stream()
                        .sorted((one, other) -> one.id().compareTo(other.id()))
                        .map(OfficeProcess::told)
                        .collect(Collectors.joining(";"))
                + " problems=" + snapshot.problems().size();
    }

    private static String told(SessionEntry entry) {
        return entry.id() + "=" + entry.state() + " " + entry.completed() + "/" + entry.orders();
    }
}
