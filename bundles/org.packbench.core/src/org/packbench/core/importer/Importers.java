package org.packbench.core.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses among the importers that are installed. */
public final class Importers {
    private Importers() {}

    /**
     * The importer whose {@link Fit} to a file is the surest; of equals the first by label, so that the order in which
     * bundles start changes nothing.
     *
     * @return empty when none reads such files
     * @throws IOException when the file is there and cannot be read
     */
    public static Optional<Importer> choose(Collection<Importer> importers, Path source) throws IOException {
        Fit surest = Fit.NONE;
        Optional<Importer> chosen = Optional.empty();
        if (Files.isDirectory(source)) return chosen;
        List<Importer> sorted =
                importers.stream().sorted(Comparator.comparing(Importer::label)).toList();
        for (Importer importer : sorted) {
            Fit fit = importer.recognises(source);
            if (fit.compareTo(surest) <= 0) continue;
            surest = fit;
            chosen = Optional.of(importer);
        }
        return chosen;
    }
}
