package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.session.OpenSession;
import org.packbench.documents.StatisticsFile;
import org.packbench.documents.StatisticsFile.Totals;

/** What other tools counted before the first contact has no summary: it must outlive its file. */
@Timeout(60)
class OlderStatisticsTest {
    private static final String COUNTED = """
        {"version": "2.0", "total_orders_packed": 100, "total_sessions": 10,
         "by_client": {"M": {"orders": 100, "sessions": 10}}, "packing_history": []}\
        """;

    private Share share;
    private Program program;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        share = new Share(folder);
        program = share.program("PC1");
    }

    @Test
    void theOpeningBalanceOutlivesADamagedFile() throws Exception {
        share.write("Stats/global_stats.json", COUNTED);
        endOne();
        assertEquals(new Totals(11, 101, 2), totals("Stats"));
        share.write("Stats/global_stats.json", "{\"version\": \"2.0\", \"total_ord");
        endOne();
        assertEquals(new Totals(12, 102, 4), totals("Stats"));
        try (Stream<Path> files = Files.list(share.root.resolve("Stats"))) {
            assertEquals(
                    1,
                    files.filter(file -> file.getFileName().toString().startsWith("global_stats.damaged-"))
                            .count());
        }
    }

    @Test
    void theOpeningBalanceOutlivesALostFile() throws Exception {
        share.write("STATS/stats.json", COUNTED);
        endOne();
        Files.delete(share.root.resolve("STATS/global_stats.json")); // the spelling that is there is used
        share.write("STATS/stats.json", "{}");
        endOne();
        assertEquals(new Totals(12, 102, 4), totals("STATS"));
    }

    private void endOne() throws Exception {
        OpenSession session = program.start(Share.orders(1));
        Share.pack(session, 0, 1);
        assertEquals(List.of(), Program.end(session));
    }

    private Totals totals(String folder) throws Exception {
        byte[] bytes = Files.readAllBytes(share.root.resolve(folder + "/global_stats.json"));
        return StatisticsFile.read(bytes, "global_stats.json", ZoneOffset.UTC).totals();
    }
}
