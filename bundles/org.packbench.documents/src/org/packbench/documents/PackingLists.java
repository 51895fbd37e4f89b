package org.packbench.documents;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalException.Kind;
import org.packbench.core.packing.Kits;
import org.packbench.documents.Json.Damaged;
import org.packbench.model.ModelPackage;
import org.packbench.model.Order;
import org.packbench.model.PackingList;

/**
 * Packing lists in the form of Shopify's tool: {@code packing_lists/<list>.json}, the orders of an {@code analysis_data.json},
 * and a session's frozen {@code packing_list.json}. Keys this version does not know are kept. Stateless and thread-safe.
 */
public final class PackingLists {
    /** The frozen list's name in a work folder. */
    public static final String NAME = "packing_list.json";

    /** What only informs; a tool that writes something odd there has still written a list. */
    private static final List<String> TOTALS = List.of("total_orders", "total_items");

    private PackingLists() {}

    /**
     * Reads a list, as it was frozen or as Shopify's tool wrote it.
     *
     * @return the caller's own
     * @throws JournalException {@code DAMAGED}; its place is the line, or the path of what is wrong in the document
     */
    public static PackingList read(byte[] bytes, String file) throws JournalException {
        return read(bytes, file, order -> true);
    }

    /**
     * Reads some orders of a list; what is wrong with the others does not matter, and writing the list leaves them out.
     *
     * @param wanted by their places in the document, from 0
     */
    public static PackingList read(byte[] bytes, String file, IntPredicate wanted) throws JournalException {
        try {
            ObjectNode document = Json.read(bytes);
            if (!(document.get("orders") instanceof ArrayNode orders)) throw new Damaged("orders: an array expected");
            for (int i = orders.size() - 1; i >= 0; i--) if (!wanted.test(i)) orders.remove(i);
            TOTALS.stream()
                    .filter(key -> Json.count(document.path(key)).isEmpty())
                    .forEach(document::remove);
            return (PackingList) DocumentCodec.read(document, ModelPackage.Literals.PACKING_LIST);
        } catch (Damaged e) {
            throw new JournalException(Kind.DAMAGED, file, e.place(), e);
        }
    }

    public static byte[] write(PackingList list) {
        return Json.write(DocumentCodec.write(list));
    }

    /** When a list was made, as it says; empty when it does not, or in no way that could be read. */
    public static Optional<Instant> createdAt(PackingList list) {
        String text = list.getCreatedAt();
        return text == null ? Optional.empty() : Times.read(text, ZoneId.systemDefault());
    }

    /** Of a file's bytes, 64 hex digits: what a journal's header names the frozen list by. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /**
     * The hash of what is to be packed: order numbers, SKUs and quantities as they follow each other. Two exports of one
     * list have the same, whatever their names, times and places, and so has a list whose kits were taken apart.
     */
    public static String contentHash(PackingList list) {
        MessageDigest digest = digest();
        for (Order order : list.getOrders()) {
            add(digest, String.valueOf(order.getOrderNumber()));
            List<Kits.Ordered> lines = Kits.ordered(order);
            add(digest, Integer.toString(lines.size()));
            for (Kits.Ordered line : lines) {
                add(digest, line.sku());
                add(digest, Integer.toString(line.quantity()));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** With its length, so that no two lists run together to the same bytes. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
