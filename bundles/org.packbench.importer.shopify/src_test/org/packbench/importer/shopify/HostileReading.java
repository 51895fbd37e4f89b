package org.packbench.importer.shopify;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.SourceException;
import org.packbench.importer.shopify.export.ShopifyOrdersImporter;
import org.packbench.importer.shopify.export.ShopifyProductsImporter;
import org.packbench.model.ModelFactory;

/** A process with little memory that reads every file of a folder by every importer, and says what came of each. */
final class HostileReading {
    private HostileReading() {}

    private interface Reading {
        Object read() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        Importer.Request how = new Importer.Request(ModelFactory.eINSTANCE.createClientProfile());
        List<Importer> importers = List.of(new ShopifyListImporter(), new ShopifyOrdersImporter());
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                for (Importer importer : importers)
                    say(file, importer.label(), () -> {
                        importer.recognises(file);
                        return importer.read(file, how, new NullProgressMonitor());
                    });
                say(file, "products", () -> {
                    ShopifyProductsImporter products = new ShopifyProductsImporter();
                    products.recognises(file);
                    return products.read(file, new NullProgressMonitor());
                });
            }
        }
    }

    private static void say(Path file, String reader, Reading reading) throws IOException {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String outcome;
        try {
            outcome = reading.read().getClass().getSimpleName();
        } catch (SourceException e) {
            outcome = e.reason().toString();
        }
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
        System.out.println(file.getFileName() + "|" + reader + "|" + outcome + "|" + took / 1_000_000);
    }
}
