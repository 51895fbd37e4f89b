package org.packbench.importer.shopify.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.packbench.contracts.samples.Format;
import org.packbench.contracts.samples.Sample;
import org.packbench.core.importer.Doubt;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Request;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.LeftOut;
import org.packbench.model.ModelFactory;
import org.packbench.model.Order;

/** Exports for tests: samples, small ones made up, and what is read of them as lines of text. */
final class Exports {
    private Exports() {}

    static String sample(Format format, String name) throws IOException {
        return new String(Sample.of(format, name).content(), StandardCharsets.UTF_8);
    }

    /** Rows under the headings that every orders export has. */
    static String orders(String headings, String... rows) {
        return "Name,Lineitem quantity,Lineitem name,Lineitem sku" + headings + "\n"
                + String.join("", List.of(rows).stream().map(row -> row + "\n").toList());
    }

    static Result read(Path file) throws IOException {
        Request how = new Request(ModelFactory.eINSTANCE.createClientProfile());
        return new ShopifyOrdersImporter().read(file, how, new NullProgressMonitor());
    }

    static List<String> texts(Path folder, String content) throws IOException {
        return texts(read(Files.writeString(folder.resolve("orders_export.csv"), content)));
    }

    static List<String> texts(Result result) {
        return switch (result) {
            case Result.Read read -> texts(read);
            case Result.Rejected rejected ->
                rejected.problems().stream().map(Exports::text).toList();
            case Result.Unmapped unmapped -> throw new AssertionError(unmapped);
        };
    }

    private static List<String> texts(Result.Read read) {
        List<String> texts = new ArrayList<>();
        read.list().getOrders().forEach(order -> texts.add(text(order)));
        for (Doubt doubt : read.doubts())
            texts.add(("doubt: " + doubt.what() + " at " + doubt.row() + " " + doubt.column()).strip());
        for (LeftOut.Row row : read.leftOut().rows())
            texts.add("left out: " + row.order() + " row " + row.row()
                    + row.problems().stream().map(p -> " " + text(p)).collect(Collectors.joining()));
        return texts;
    }

    static String text(Problem problem) {
        return (problem.kind() + " " + problem.column() + " " + problem.found()).strip();
    }

    private static String text(Order order) {
        String items = order.getItems().stream()
                .map(item -> item.getQuantity() + " " + item.getSku() + " (" + item.getProductName() + ")")
                .collect(Collectors.joining(", "));
        String notes = order.getNotes() == null ? "" : " | " + order.getNotes().replaceAll("\\s+", " ");
        return order.getOrderNumber() + " by " + order.getCourier() + " to " + order.getDestinationCountry() + " "
                + order.getTags() + ": " + items + notes;
    }
}
