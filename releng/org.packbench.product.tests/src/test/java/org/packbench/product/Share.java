package org.packbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.packbench.product.Product.Started;

/**
 * A share with one client and one packing list whose orders are all alike: two teas and a mug.
 *
 * @param product what stations are started from
 * @param scratch where everything lies
 */
record Share(Product product, Path scratch) {

    /** Opening an order and scanning its three items: so many records an order. */
    static final int OPERATIONS = 4;

    static Share create(Product product, Path scratch, int orders) throws IOException, InterruptedException {
        var share = new Share(product, scratch);
        Files.createDirectories(share.folder());
        Files.writeString(share.list(), listOf(orders));
        var ended = share.start(
                        "a",
                        "client",
                        "create",
                        "M",
                        "M Cosmetics",
                        "--share",
                        share.folder().toString())
                .end();
        assertEquals(0, ended.code(), ended.said());
        return share;
    }

    Path folder() {
        return scratch.resolve("share");
    }

    private Path list() {
        return scratch.resolve("list.json");
    }

    /** What is scanned as the n-th operation on the list, from 0. */
    static String scan(int operation) {
        return List.of("A" + operation / OPERATIONS, "TEA", "TEA", "MUG").get(operation % OPERATIONS);
    }

    /** A station on a PC of its own that starts a session of the list. */
    Station newSession(String pc) throws IOException {
        return station(pc, "--client", "M", "--list", list().toString());
    }

    Station resume(String pc, String session, String... more) throws IOException {
        var arguments = new ArrayList<>(List.of("--resume", session));
        arguments.addAll(List.of(more));
        return station(pc, arguments.toArray(String[]::new));
    }

    /** A station that asks whoever packs the session to hand it over. */
    Station ask(String pc, String session, String text) throws IOException {
        var command = List.of(
                "ask",
                "--share",
                folder().toString(),
                "--worker",
                "002:Jane Roe",
                "--session",
                session,
                "--text",
                text,
                "--wait",
                "120");
        return Station.start(command(pc, command), scratch);
    }

    private Station station(String pc, String... more) throws IOException {
        var arguments = new ArrayList<>(List.of("station", "--share", folder().toString(), "--worker", "001:John Doe"));
        arguments.addAll(List.of(more));
        return Station.start(command(pc, arguments), scratch);
    }

    private Started start(String pc, String... arguments) throws IOException {
        return Product.start(scratch, command(pc, List.of(arguments)));
    }

    private List<String> command(String pc, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                "env",
                "PACKBENCH_STATION_DIR=" + scratch.resolve("pc-" + pc),
                product.folder().resolve("packbench-cli").toString()));
        command.addAll(arguments);
        return command;
    }

    static String listOf(int orders) {
        var text = IntStream.range(0, orders).mapToObj("""
                        {"order_number": "A%d", "items": [
                          {"sku": "TEA", "product_name": "Green tea", "quantity": 2},
                          {"sku": "MUG", "product_name": "Mug", "quantity": 1}]}"""::formatted).collect(Collectors.joining(",\n"));
        return "{\"session_id\": \"1\", \"total_orders\": %d, \"orders\": [%s]}".formatted(orders, text);
    }
}
