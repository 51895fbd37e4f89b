package org.packbench.ui.export;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.packbench.core.export.Exporter;

/** The formats that are installed. Thread-safe. */
@Component(service = Exporters.class)
public final class Exporters {
    /** Those that most people want come first, others by their names. */
    private static final List<String> FIRST = List.of("xlsx", "csv", "pdf", "json");

    private final List<Exporter> installed = new CopyOnWriteArrayList<>();

    public List<Exporter> all() {
        return installed.stream()
                .sorted(Comparator.comparing(Exporters::rank).thenComparing(Exporter::extension))
                .toList();
    }

    private static int rank(Exporter exporter) {
        int place = FIRST.indexOf(exporter.extension());
        return place < 0 ? FIRST.size() : place;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addExporter(Exporter exporter) {
        installed.add(exporter);
    }

    void removeExporter(Exporter exporter) {
        installed.remove(exporter);
    }
}
