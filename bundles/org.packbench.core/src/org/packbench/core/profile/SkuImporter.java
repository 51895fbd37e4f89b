package org.packbench.core.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ConsumerType;
import org.packbench.core.importer.Importer.Problem;

/**
 * Reads one kind of product list into proposals for a client's SKU mapping. A new one is a bundle with one component that
 * provides this. Stateless and thread-safe.
 */
@ConsumerType
public interface SkuImporter {
    /** What people call this kind of file. */
    String label();

    /** File name endings without the dot, lower case. */
    List<String> extensions();

    /** Whether this importer reads the file; looks at its first bytes. */
    boolean recognises(Path source) throws IOException;

    /**
     * Reads the file. Blocks; call it from a job. Asks the monitor often.
     *
     * @throws org.packbench.core.importer.SourceException when the file cannot be read at all, and why
     * @throws IOException any other fault; the message names the file
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
     */
    Read read(Path source, IProgressMonitor monitor) throws IOException;

    /**
     * What a product list says.
     *
     * @param problems the first of the rows that say nothing that could be used, though something stands there
     * @param total how many such rows there are
     * @param withoutBarcode how many products have a SKU and no barcode
     */
    record Read(SkuProposals proposals, List<Problem> problems, int total, int withoutBarcode) {
        public Read {
            problems = List.copyOf(problems);
        }
    }
}
