package org.packbench.lease.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.packbench.core.SessionId;
import org.packbench.core.journal.JournalException;
import org.packbench.races.Child;
import org.packbench.races.Rounds;
import org.packbench.races.TestServer;

/**
 * The operating system answers one call after the other on a journal with an error, in a process that knows nothing of it.
 * Whatever comes of it, what the process was told is safe is there, once; and it gets all of its records in, in the end.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS)
@Tag("chaos")
@EnabledIf("strace")
class SyscallFaultTest {
    private static final int APPENDS = 4;

    /** One, two, three and one record. */
    private static final int RECORDS = 7;

    @TempDir
    Path scratch;

    /** The system calls as strace logs them; one that another thread's cut in two is told by its beginning. */
    private static final Pattern LOGGED = Pattern.compile("[0-9]+ +([a-z0-9_]+)\\(");

    private static final Call NONE = new Call("none", 0);

    /** The Nth system call of a kind on the journal. */
    private record Call(String name, int number) {}

    /** What came of a writer one of whose calls failed. */
    private record Outcome(boolean failed, int acknowledged, Set<?> lost) {}

    /** Whether there is Debian's {@code strace}, and it may trace here. */
    static boolean strace() throws Exception {
        if (!Files.isExecutable(Path.of("/usr/bin/strace"))) return false;
        return new ProcessBuilder("strace", "-qq", "-o", "/dev/null", "true")
                        .start()
                        .waitFor()
                == 0;
    }

    @ParameterizedTest
    @CsvSource({"EIO", "ENOSPC"})
    void noCallOnTheJournalThatFailsMakesAFalseAcknowledgementAndAllRecordsGetIn(String error) throws Exception {
        List<Call> calls = calls();
        Collections.shuffle(calls);
        List<Call> some = calls.subList(0, Math.min(calls.size(), Rounds.of(4, 1_000)));
        for (Call call : some) {
            Outcome outcome = write("honest", call, error);
            assertTrue(outcome.failed(), call + " was not made");
            assertEquals(Set.of(), outcome.lost(), error + " by " + call);
            assertEquals(RECORDS, outcome.acknowledged(), error + " by " + call);
        }
        System.out.printf("%s by each of %d of %s: nothing lost, nothing twice%n", error, some.size(), counted(calls));
    }

    /** The negative control. */
    @Test
    void aWriterThatDoesNotHearOfTheFaultSaysThatIsSafeWhatIsNot() throws Exception {
        assertTrue(foundOut(new Call("write", 2)), "the first append was not made, and not missed");
        assertTrue(foundOut(new Call("write", 5)), "the last append was not made, and not missed");
    }

    /** A record is missing at the end, or before others, which then do not follow on what is there. */
    private boolean foundOut(Call call) throws Exception {
        try {
            return !write("deaf", call, "ENOSPC").lost().isEmpty();
        } catch (JournalException gap) {
            return true;
        }
    }

    /** What a writer that meets no fault asks of the system about its journal, from its creation to its closing. */
    private List<Call> calls() throws Exception {
        write("honest", NONE, "EIO");
        Map<String, Integer> counts = new TreeMap<>();
        List<Call> calls = new ArrayList<>();
        for (String line : Files.readAllLines(log())) {
            Matcher call = LOGGED.matcher(line);
            if (call.lookingAt()) calls.add(new Call(call.group(1), counts.merge(call.group(1), 1, Integer::sum)));
        }
        assertTrue(counts.keySet().containsAll(Set.of("write", "fsync")), counts::toString);
        return calls;
    }

    private static Map<String, Long> counted(List<Call> calls) {
        return calls.stream().collect(Collectors.groupingBy(Call::name, TreeMap::new, Collectors.counting()));
    }

    private Path log() {
        return scratch.resolve("strace.log");
    }

    private Outcome write(String way, Call call, String error) throws Exception {
        Path root = Files.createTempDirectory(scratch, "share");
        Written written =
                new Written(TestServer.open(root.toString()), new SessionId("SESSIONS/CLIENT_M/2025-11-03_14-30-45"));
        Path journal = root.resolve(written.session().value()).resolve("journal.e1.jsonl");
        List<String> command = new ArrayList<>(List.of("strace", "-f", "--seccomp-bpf", "-qq", "-o"));
        command.addAll(List.of(log().toString(), "-P", journal.toString(), "-e", "trace=%file,%desc"));
        command.addAll(List.of("-e", "signal=none"));
        if (call != NONE)
            command.addAll(List.of("-e", "inject=" + call.name() + ":error=" + error + ":when=" + call.number()));
        command.addAll(Child.command(JournalWriter.class, root.toString(), way, Integer.toString(APPENDS)));
        try (Child writer = Child.start(new ProcessBuilder(command))) {
            assertEquals(Optional.of("ready"), writer.hear());
            writer.say(written.session().value());
            written.listen(writer);
            assertEquals(0, writer.exit());
        }
        if (way.equals("honest")) assertEquals(RECORDS, written.takenBack().seq());
        return new Outcome(Files.readString(log()).contains("(INJECTED)"), written.acknowledged(), written.lost());
    }
}
