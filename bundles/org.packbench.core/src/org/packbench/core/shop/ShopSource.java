package org.packbench.core.shop;

import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ConsumerType;
import org.packbench.core.importer.Importer;
import org.packbench.core.profile.SkuProposals;

/**
 * Reads what is to be packed from one shop system, as an {@link Importer} does from one kind of file. A new shop system is
 * a bundle with one component that provides this. Stateless and thread-safe.
 */
@ConsumerType
public interface ShopSource {
    /** The word by which clients' settings name the system: lower case, never changed once it was used. */
    String system();

    /** What people call it. */
    String label();

    /** The address of a shop in the one form it is kept in; empty when the text is no address of such a shop. */
    Optional<String> address(String typed);

    /**
     * Asks the shop for its own name, and for as much of an order as shows that orders can be read: what a person wants to
     * know who has just entered its address and its token. Does not wait for a shop that asks to be spared, nor try twice.
     * Blocks; call it from a job. Asks the monitor at least once a second.
     *
     * @throws ShopException when it would not be read
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
     */
    String name(Shop shop, ShopToken token, IProgressMonitor monitor) throws ShopException;

    /**
     * Reads all that remains to be packed now: nothing that is shipped already, held, cancelled, or not shipped at all.
     * Reads only, so it may be asked again. Blocks, for seconds to minutes; call it from a job. Asks the monitor at least
     * once a second.
     *
     * @return the list, or why there is none; a problem's file is the shop's address, its sheet the order's number, its
     *     row the order's line from 1; and what the shop says of barcodes
     * @throws ShopException when not all of it could be read: nothing of it may be packed, for what is missing is unknown
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
     */
    Fetched fetch(Shop shop, ShopToken token, IProgressMonitor monitor) throws ShopException;

    /**
     * What came of it.
     *
     * @param barcodes those of the goods in the list, to be offered for the client's mapping
     */
    record Fetched(Importer.Result result, SkuProposals barcodes) {}
}
