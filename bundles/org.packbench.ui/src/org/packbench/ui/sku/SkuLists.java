package org.packbench.ui.sku;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.packbench.core.profile.SkuImporter;

/** Every kind of file that a mapping can be taken from: sheets of barcodes, and lists of products, whose kinds come and go. Thread-safe. */
@Component(service = SkuLists.class)
public final class SkuLists {
    private final SkuImporter sheets = new SheetImporter();
    private final List<SkuImporter> importers = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addImporter(SkuImporter importer) {
        importers.add(importer);
    }

    void removeImporter(SkuImporter importer) {
        importers.remove(importer);
    }

    /** Who reads the file, by what is in it: a list of products, else a sheet of barcodes, if it may be one. Blocks. */
    Optional<SkuImporter> reader(Path source) throws IOException {
        for (SkuImporter importer : importers) if (importer.recognises(source)) return Optional.of(importer);
        boolean named = sheets.extensions().stream()
                .anyMatch(end -> source.toString().toLowerCase(Locale.ROOT).endsWith("." + end));
        // one that is named so is asked for the reason, too
        return named || sheets.recognises(source) ? Optional.of(sheets) : Optional.empty();
    }

    /** What a file dialog offers. */
    List<String> extensions() {
        return Stream.concat(importers.stream(), Stream.of(sheets))
                .flatMap(importer -> importer.extensions().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
