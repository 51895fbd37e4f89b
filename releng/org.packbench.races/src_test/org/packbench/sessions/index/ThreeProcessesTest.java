package org.packbench.sessions.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.network.SmbServer;
import org.packbench.documents.ChainedLine;
import org.packbench.races.Child;

/** Two stations and a supervisor, each a process of its own, on one file server. */
@EnabledIf(value = SmbServer.POSSIBLE, disabledReason = SmbServer.NEEDED)
@Timeout(300)
class ThreeProcessesTest {
    private final SmbServer server = SmbServer.start();
    private final List<Child> children = new ArrayList<>();
    private String root = "";

    @TempDir
    Path pcs;

    ThreeProcessesTest() throws Exception {}

    @BeforeEach
    void share() throws Exception {
        root = server.newRoot("share");
    }

    @AfterEach
    void stop() throws Exception {
        children.forEach(Child::close);
        server.close();
    }

    private Child process(String pc) throws Exception {
        Child child = Child.java(OfficeProcess.class, root, pcs.resolve(pc).toString(), pc);
        children.add(child);
        assertEquals("ready", child.hear().orElseThrow());
        return child;
    }

    private static String ask(Child child, String line) throws Exception {
        child.say(line);
        return child.hear().orElseThrow();
    }

    @Test
    void whatOneStationCompletesTheSupervisorAndTheOtherSeeWithinOneRefresh() throws Exception {
        Child one = process("PC-1");
        Child two = process("PC-2");
        Child supervisor = process("OFFICE");
        String first = ask(one, "start 2");
        String second = ask(two, "start 3");
        String both = ask(supervisor, "seen");
        assertTrue(both.contains(first + "=ACTIVE 0/2") && both.contains(second + "=ACTIVE 0/3"), both);
        ask(one, "scan A0 SKU-1");
        String after = ask(supervisor, "seen");
        assertTrue(after.contains(first + "=ACTIVE 1/2"), after);
        assertTrue(ask(two, "seen").contains(first + "=ACTIVE 1/2"));
        ask(one, "scan A1 SKU-1");
        ask(one, "end");
        String ended = ask(supervisor, "seen");
        assertTrue(ended.contains(first + "=COMPLETED 2/2") && ended.endsWith("problems=0"), ended);
        assertTrue(ask(two, "seen").contains(first + "=COMPLETED 2/2"));
    }

    @Test
    void aKilledStationLeavesAStaleSessionAndAnIndexThatCanBeRead() throws Exception {
        Child one = process("PC-1");
        String session = ask(one, "start 3");
        ask(one, "scan A0 SKU-1");
        // of this no line tells
        ask(one, "pack A1 SKU-1");
        one.kill();
        for (Path file : Bench.files(server.disk().resolve("share/INDEX"))) {
            Files.writeString(file, "{\"op\":\"prog", StandardOpenOption.APPEND);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(125)));
        }
        Child supervisor = process("OFFICE");
        String seen = ask(supervisor, "seen");
        assertEquals(session + "=STALE 2/3 problems=0", seen);
    }

    @Test
    void stationsThatAppendAtOnceLoseNothing() throws Exception {
        List<Child> stations = new ArrayList<>();
        stations.add(process("PC-1"));
        stations.add(process("PC-2"));
        // two programs of one PC have a file each
        stations.add(process("PC-1"));
        for (Child station : stations) station.say("start 5");
        for (Child station : stations) station.hear().orElseThrow();
        for (int order = 0; order < 5; order++) {
            for (Child station : stations) station.say("scan A" + order + " SKU-1");
            for (Child station : stations)
                assertEquals("scanned", station.hear().orElseThrow());
        }
        String seen = ask(stations.getFirst(), "seen");
        assertEquals(stations.size(), seen.split(" 5/5", -1).length - 1, seen);
        List<Path> files = Bench.files(server.disk().resolve("share/INDEX"));
        assertEquals(stations.size(), files.size(), files.toString());
        for (Path file : files)
            assertEquals(List.of(), ChainedLine.read(Files.readAllBytes(file)).faults(), file.toString());
    }
}
