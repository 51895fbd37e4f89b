package org.packbench.sessions.index;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.index.SessionEntry.CourierCount;
import org.packbench.documents.ChainedLine;
import org.packbench.documents.IndexHead;
import org.packbench.documents.IndexLine;
import org.packbench.documents.IndexLine.Counts;
import org.packbench.documents.IndexLine.Event;
import org.packbench.documents.IndexLine.Journal;
import org.packbench.documents.IndexLine.Standing;

/** A share of a hundred clients and twenty stations, of which each packs one session now; written straight to the server's disk. */
final class ManySessions {
    static final int CLIENTS = 100;
    static final int STATIONS = 20;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd_HH-mm-ss").withZone(ZoneId.systemDefault());
    private static final Instant FIRST = Instant.parse("2025-01-02T07:00:00Z");
    private static final Duration APART = Duration.ofMinutes(7);

    private ManySessions() {}

    static SessionId id(int number) {
        return new SessionId(
                "SESSIONS/CLIENT_C" + number % CLIENTS + "/" + NAME.format(FIRST.plus(APART.multipliedBy(number))));
    }

    /** The stations' files, as they are when each program was started once after all but the last sessions had ended. */
    static void writeIndex(Path share, int sessions) throws IOException {
        Path folder = Files.createDirectories(share.resolve("INDEX"));
        for (int station = 0; station < STATIONS; station++) writeStation(folder, station, sessions);
    }

    private static void writeStation(Path folder, int station, int sessions) throws IOException {
        UUID id = UUID.nameUUIDFromBytes(("PC-" + station).getBytes());
        String hash = ChainedLine.FIRST;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(SeenFile.name(id, 1))))) {
            var head = new IndexHead(id, "PC-" + station, new IndexLine.Process(4711, FIRST), FIRST, List.of());
            hash = write(out, ChainedLine.encode(head.values(), hash));
            for (int number = station; number < sessions; number += STATIONS)
                hash = write(
                        out,
                        ChainedLine.encode(
                                line(number, station, sessions - number <= STATIONS)
                                        .values(),
                                hash));
        }
    }

    private static String write(OutputStream out, byte[] line) throws IOException {
        out.write(line);
        return ChainedLine.hash(line);
    }

    private static IndexLine line(int number, int station, boolean held) {
        Instant began = FIRST.plus(APART.multipliedBy(number));
        int orders = 20 + number % 60;
        int done = held ? orders / 2 : orders;
        return new IndexLine(
                held ? Event.PROGRESS : Event.ENDED,
                id(number),
                held ? Standing.HELD : Standing.COMPLETED,
                "C" + number % CLIENTS,
                "DHL_Orders",
                Optional.of(new WorkerName(new WorkerId("00" + number % 9), "John Doe")),
                Optional.of("PC-" + station),
                held ? Optional.of(new IndexLine.Process(4711, FIRST)) : Optional.empty(),
                List.of(new CourierCount("DHL", orders - 5, held ? 8 : 0), new CourierCount("PostOne", 5, 0)),
                Optional.of(began),
                Optional.of(began.plusSeconds(20)),
                held ? Optional.empty() : Optional.of(began.plusSeconds(3600)),
                Duration.ofMinutes(55),
                held ? Optional.of(Duration.ofSeconds(7)) : Optional.empty(),
                Optional.empty(),
                new Counts(orders, done, 0, orders * 3, done * 3, 0),
                Optional.empty(),
                new Journal(1, 40_000 + number, ChainedLine.hash(new byte[] {(byte) number})),
                Duration.ofSeconds(number));
    }

    /** Copies of one packed session's folder, so that every one is as large as a real one. */
    static void writeFolders(Path share, Path packed, int sessions) throws IOException {
        List<Path> files = Bench.files(packed);
        List<byte[]> contents = new ArrayList<>();
        for (Path file : files) contents.add(Files.readAllBytes(file));
        for (int number = 0; number < sessions; number++) {
            Path folder = Files.createDirectories(share.resolve(id(number).value()));
            for (int i = 0; i < files.size(); i++)
                Files.write(folder.resolve(files.get(i).getFileName()), contents.get(i));
        }
    }
}
