package org.packbench.races;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/** A packing list as other tools write it. */
final class SampleList {
    private SampleList() {}

    /** Orders of one to three lines, of one to four units each. */
    static Path write(Path file, int orders) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode list = json.createObjectNode();
        list.put("session_id", "2025-11-10_1").put("created_at", "2025-11-10T09:12:44+02:00");
        ArrayNode all = list.put("total_orders", orders).putArray("orders");
        for (int number = 0; number < orders; number++) {
            ObjectNode order = all.addObject();
            order.put("order_number", "#" + (1001 + number))
                    .put("order_type", "Multi")
                    .put("shipping_provider", "DHL");
            order.put("order_fulfillment_status", "Fulfillable").put("destination_country", "BG");
            ArrayNode items = order.putArray("items");
            for (int line = 0; line <= number % 3; line++)
                items.addObject()
                        .put("sku", "SKU-" + (char) ('A' + (number + line) % 26) + line)
                        .put("product_name", "Product " + line)
                        .put("quantity", 1 + (number + line) % 4);
        }
        json.writeValue(file.toFile(), list);
        return file;
    }
}
