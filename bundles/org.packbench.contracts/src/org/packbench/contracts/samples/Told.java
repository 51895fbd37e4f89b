package org.packbench.contracts.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.ColumnMapping.Source;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Request;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.TableHead;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;
import org.packbench.model.Order;

/** What an importer makes of a file, told in lines: the orders, and all that speaks against them. */
public final class Told {
    private Told() {}

    /** For a client with the usual columns, who remembers nothing. */
    public static Request request() {
        ClientProfile client = ModelFactory.eINSTANCE.createClientProfile();
        client.setClientId("M");
        client.setRequiredColumns(ModelFactory.eINSTANCE.createRequiredColumns());
        return new Request(client);
    }

    /** What comes of a file; where its headings say too little, also with the columns that are proposed. */
    public static String of(Importer importer, Path file) throws IOException {
        try {
            Result result = importer.read(file, request(), new NullProgressMonitor());
            List<String> lines = lines(result);
            if (result instanceof Result.Unmapped unmapped) {
                TableHead head = unmapped.head();
                lines.add("with " + mapping(head.likeliest()));
                Request how = request().with(head.signature(), head.likeliest());
                lines.addAll(lines(importer.read(file, how, new NullProgressMonitor())));
            }
            return text(lines);
        } catch (SourceException e) {
            return "refused " + e.reason() + "\n";
        }
    }

    /** What a result is. */
    public static String of(Result result) {
        return text(lines(result));
    }

    private static String text(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static List<String> lines(Result result) {
        List<String> lines = new ArrayList<>();
        switch (result) {
            case Result.Read read -> {
                read.list().getOrders().forEach(order -> lines.add(order(order)));
                read.doubts()
                        .forEach(doubt -> lines.add(
                                "doubt " + doubt.what() + at(doubt.sheet(), doubt.row(), doubt.column(), "")));
                read.leftOut().rows().forEach(row -> {
                    String leftOut = "left out " + (row.order().isEmpty() ? "a row" : row.order());
                    if (row.problems().isEmpty()) lines.add(leftOut + at(row.sheet(), row.row(), "", ""));
                    row.problems().forEach(problem -> lines.add(leftOut + ": " + problem(problem)));
                });
            }
            case Result.Rejected rejected ->
                rejected.problems().forEach(problem -> lines.add("rejected " + problem(problem)));
            case Result.Unmapped unmapped ->
                unmapped.problems().forEach(problem -> lines.add("unmapped " + problem(problem)));
        }
        return lines;
    }

    private static String order(Order order) {
        String items = order.getItems().stream()
                .map(item -> item.getQuantity() + " " + item.getSku() + " (" + line(item.getProductName()) + ")")
                .collect(Collectors.joining(", "));
        return order.getOrderNumber() + " by " + order.getCourier()
                + (isNothing(order.getDestinationCountry()) ? "" : " to " + order.getDestinationCountry())
                + (order.getTags().isEmpty() ? "" : " " + order.getTags()) + ": " + items
                + (isNothing(order.getNotes()) ? "" : " | " + order.getNotes().replaceAll("\\s+", " "));
    }

    /** In one line, and its end to be seen. */
    private static String line(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
    }

    private static boolean isNothing(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    private static String problem(Problem problem) {
        return problem.kind() + at(problem.sheet(), problem.row(), problem.column(), problem.found());
    }

    private static String at(String sheet, int row, String column, String found) {
        return " at " + (sheet.isEmpty() ? "" : sheet + " ") + row + (column.isEmpty() ? "" : " " + column)
                + (found.isEmpty() ? "" : " \"" + found.replaceAll("\\s+", " ") + "\"");
    }

    private static String mapping(ColumnMapping mapping) {
        return Arrays.stream(Field.values())
                .flatMap(field -> mapping.source(field).stream().map(source -> field.key() + "=" + text(source)))
                .collect(Collectors.joining(", "));
    }

    private static String text(Source source) {
        return switch (source) {
            case Source.Column column -> TableHead.letters(column.index());
            case Source.Constant constant -> ":" + constant.value();
        };
    }
}
