package org.packbench.ui.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Request;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.Importers;
import org.packbench.model.ClientProfile;

/** Reads a file with the importer that recognises it. */
record Imports(List<Importer> importers) {

    /** Blocks. A file that no importer recognises is a problem like any other. */
    Result read(Path file, ClientProfile client, IProgressMonitor monitor) throws IOException {
        Optional<Importer> importer = Importers.choose(importers, file);
        if (importer.isPresent()) return importer.get().read(file, new Request(client), monitor);
        Path name = file.getFileName();
        String shown = name == null ? file.toString() : name.toString();
        return new Result.Rejected(List.of(new Problem(Kind.NOT_READABLE, shown, "", 0, "", kinds())));
    }

    /** {@code *.xlsx;*.json}: what a file dialog shows first. */
    String filter() {
        return String.join(
                ";",
                importers.stream()
                        .flatMap(i -> i.extensions().stream())
                        .distinct()
                        .sorted()
                        .map(e -> "*." + e)
                        .toList());
    }

    private String kinds() {
        return String.join(
                ", ", importers.stream().map(Importer::label).sorted().toList());
    }
}
