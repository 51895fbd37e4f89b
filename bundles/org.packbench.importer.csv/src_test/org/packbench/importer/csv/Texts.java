package org.packbench.importer.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.packbench.core.importer.Doubt;
import org.packbench.core.importer.Importer.Request;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.Importer.Result.Read;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;
import org.packbench.model.Order;

/** Writes text files as the tests need them, and imports them. */
final class Texts {
    static final String HEAD = "Order_Number,SKU,Product_Name,Quantity,Courier\n";

    private Texts() {}

    static Request request() {
        ClientProfile client = ModelFactory.eINSTANCE.createClientProfile();
        client.setClientId("M");
        client.setRequiredColumns(ModelFactory.eINSTANCE.createRequiredColumns());
        return new Request(client);
    }

    static Result read(Path source) throws IOException {
        return new CsvImporter().read(source, request(), new NullProgressMonitor());
    }

    static Result read(Path folder, byte[] content) throws IOException {
        return read(Files.write(folder.resolve("today.csv"), content));
    }

    static Result read(Path folder, String text, Charset charset) throws IOException {
        return read(folder, text.getBytes(charset));
    }

    static Read accepted(Path folder, String text) throws IOException {
        Result result = read(folder, text, StandardCharsets.UTF_8);
        return assertInstanceOf(Read.class, result, result::toString);
    }

    static void refuses(Reason reason, Path folder, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("today.csv"), content);
        SourceException thrown = assertThrows(SourceException.class, () -> read(file));
        assertEquals(reason, thrown.reason(), thrown::toString);
        assertEquals("today.csv", thrown.file());
    }

    /** A list in lines: {@code 1001 by DHL to BG: 2 A (Mug)}. */
    static List<String> orders(Read read) {
        return read.list().getOrders().stream().map(Texts::order).toList();
    }

    private static String order(Order order) {
        return order.getOrderNumber() + " by " + order.getCourier() + " to " + order.getDestinationCountry() + ": "
                + String.join(
                        ", ",
                        order.getItems().stream()
                                .map(line ->
                                        line.getQuantity() + " " + line.getSku() + " (" + line.getProductName() + ")")
                                .toList());
    }

    static List<Doubt.What> doubts(Read read) {
        return read.doubts().stream().map(Doubt::what).toList();
    }
}
