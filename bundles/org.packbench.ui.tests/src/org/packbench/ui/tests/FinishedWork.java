package org.packbench.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finished sessions of the last days, by several workers for several clients, as an older tool has left them on a share. */
record FinishedWork(Path share) {
    private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("yyyy-MM-dd_HH-mm-ss");

    /**
     * Whose session, of how many orders at what pace.
     *
     * @param seconds that an order takes
     */
    private record Shift(String client, String worker, String name, int orders, int seconds) {}

    private static final List<Shift> SHIFTS = List.of(
            new Shift("M", "001", "John Doe", 30, 113),
            new Shift("A", "003", "Ivan Petrenko", 22, 128),
            new Shift("M", "005", "Petar Dimitrov", 24, 138),
            new Shift("R", "002", "Maria Ivanova", 18, 143),
            new Shift("A", "004", "Elena Georgieva", 14, 168));

    /** @return how many sessions there are now */
    int write(LocalDate today) throws IOException {
        int written = 0;
        for (int back = 0; back < 9; back++)
            for (int i = 0; i < SHIFTS.size(); i++) {
                if ((back + i) % 4 == 3) continue;
                write(SHIFTS.get(i), today.minusDays(back).atTime(7 + i, 2, 11), back);
                written++;
            }
        return written;
    }

    /** Sessions of three more workers, who have no name and took two to four hours for one order. */
    void writeSlow(LocalDate day) throws IOException {
        for (int i = 0; i < 3; i++)
            write(new Shift("M", "00" + (6 + i), "", 1, 7_200 + 3_600 * i), day.atTime(6, 1 + i, 1), 0);
    }

    private void write(Shift shift, LocalDateTime start, int back) throws IOException {
        int orders = shift.orders() - back;
        Path folder = Files.createDirectories(
                share.resolve("SESSIONS").resolve("CLIENT_" + shift.client()).resolve(FOLDER.format(start)));
        int seconds = orders * shift.seconds();
        String head = String.format(
                Locale.ROOT,
                """
                {"version":"1.3.0","session_id":"%s","session_type":"excel","client_id":"%s",
                "packing_list_name":"PostOne_%s","worker_id":"%s","worker_name":"%s","pc_name":"DESKTOP-PC%s",
                "started_at":"%s","completed_at":"%s","duration_seconds":%d,"total_orders":%d,"completed_orders":%d,
                "in_progress_orders":0,"skipped_orders_count":0,"total_items":%d,"unique_skus":3,"orders":[""",
                folder.getFileName(),
                shift.client(),
                start.toLocalDate(),
                shift.worker(),
                shift.name(),
                shift.worker().charAt(2),
                start,
                start.plusSeconds(seconds),
                seconds,
                orders,
                orders,
                orders * 3);
        List<String> records = new ArrayList<>();
        for (int i = 0; i < orders; i++)
            records.add(order(shift, start.plusSeconds((long) i * shift.seconds()), i, back));
        Files.writeString(
                folder.resolve("session_summary.json"), head + String.join(",", records) + "],\"skipped_orders\":[]}");
    }

    private static String order(Shift shift, LocalDateTime at, int index, int back) {
        boolean trouble = index % 11 == back;
        List<String> items = new ArrayList<>();
        for (int unit = 0; unit < 3; unit++)
            items.add(String.format(
                    Locale.ROOT,
                    "{\"sku\":\"HC-FC-050\",\"title\":\"Hydrating Face Cream\",\"quantity\":1,\"row\":%d,"
                            + "\"scanned_at\":\"%s\",\"time_from_order_start_seconds\":%d,\"confirmation_method\":\"%s\"}",
                    unit,
                    at.plusSeconds(6L + 9L * unit),
                    6 + 9 * unit + shift.seconds() % 4,
                    trouble && unit == 2 && index % 2 == 0 ? "force_confirmed" : "scanned"));
        return String.format(
                Locale.ROOT,
                "{\"order_number\":\"%s%d\",\"started_at\":\"%s\",\"completed_at\":\"%s\",\"duration_seconds\":%d,"
                        + "\"items_count\":3,\"items\":[%s],\"corrections\":%d,\"extra_scans_count\":%d,"
                        + "\"unknown_scans_count\":%d}",
                shift.client(),
                10_000 + back * 100 + index,
                at,
                at.plusSeconds(shift.seconds() - 8L),
                shift.seconds() - 8,
                String.join(",", items),
                trouble ? 1 : 0,
                trouble && index % 3 == 0 ? 1 : 0,
                trouble && index % 3 == 1 ? 1 : 0);
    }
}
