package org.packbench.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.packbench.core.SessionId;

/** Folders of sessions as a shop's tool leaves them on the share: lists by courier, and the analysis they were made of. */
record ShopSession(Path share) {
    private static final String CLIENT = "SESSIONS/CLIENT_M/";
    private static final String MONDAY = "2025-11-10_1";

    /** Two orders by DHL, three by PostOne, one by Speedy, and one that cannot be fulfilled. */
    static final String NAME = "Orders of 10 November";

    SessionId list(String name) {
        return new SessionId(CLIENT + MONDAY + "/packing/" + name);
    }

    void write() throws IOException {
        info("2025-09-19_1", "Autumn sale", "2025-09-19T08:30:00", "completed");
        put("2025-09-19_1/packing_lists/PostOne_Orders.json", orders(order("BG20001", "PostOne", 1)));
        info("2025-11-07_1", "Orders of 7 November", "2025-11-07T09:05:00", "active");
        put("2025-11-07_1/packing_lists/DHL_Orders.json", orders(order("BG20101", "DHL", 2)));
        info(MONDAY, NAME, "2025-11-10T09:00:00", "active");
        String first = order("BG20201", "DHL", 2);
        String second = order("BG20202", "DHL", 1);
        String third = order("BG20203", "PostOne", 1);
        String fourth = order("BG20204", "PostOne", 3);
        String fifth = order("BG20205", "PostOne", 1);
        put(MONDAY + "/packing_lists/DHL_Orders.json", orders(first, second));
        put(MONDAY + "/packing_lists/PostOne_Orders.json", orders(third, fourth, fifth));
        speedy();
        String refused = order("BG20207", "DHL", 1).replace("\"Fulfillable", "\"Not Fulfillable");
        put(
                MONDAY + "/analysis/analysis_data.json",
                orders(first, second, third, fourth, fifth, order("BG20206", "Speedy", 1), refused)
                        .replace("created_at", "analyzed_at"));
    }

    private void speedy() throws IOException {
        put(MONDAY + "/packing_lists/Speedy_Orders.json", orders(order("BG20206", "Speedy", 1)));
    }

    /** Another list is made while somebody looks. */
    void oneMore() throws IOException {
        put(MONDAY + "/packing_lists/Express.json", orders(order("BG20208", "Express One", 1)));
    }

    void oneLess() throws IOException {
        Files.delete(share.resolve(CLIENT + MONDAY + "/packing_lists/Express.json"));
    }

    private void info(String folder, String name, String created, String status) throws IOException {
        put(
                folder + "/session_info.json",
                "{\"session_name\": \"" + name + "\", \"client_id\": \"M\", \"created_at\": \"" + created
                        + "\", \"status\": \"" + status + "\"}");
    }

    private void put(String path, String text) throws IOException {
        Path file = share.resolve(CLIENT + path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String orders(String... orders) {
        return List.of(orders).stream()
                .collect(Collectors.joining(
                        ",\n", "{\"created_at\": \"2025-11-10T09:12:44\", \"orders\": [\n", "\n]}\n"));
    }

    private static String order(String number, String courier, int creams) {
        return "{\"order_number\": \"" + number + "\", \"shipping_provider\": \"" + courier
                + "\", \"order_fulfillment_status\": \"Fulfillable\", \"destination_country\": \"BG\", \"items\": ["
                + "{\"sku\": \"HC-FC-050\", \"product_name\": \"Hydrating Face Cream SPF 30\", \"quantity\": " + creams
                + "}]}";
    }
}
