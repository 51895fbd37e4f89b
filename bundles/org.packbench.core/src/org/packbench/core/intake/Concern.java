package org.packbench.core.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;

/** What the share knows about an order or a SKU of a list, and what a person should know before it is packed. */
public sealed interface Concern {
    /** The order was packed already: packed again, it is sent twice. */
    record PackedBefore(String order, SessionId session, String list, Optional<Instant> at, Optional<WorkerName> worker)
            implements Concern {}

    /** The order stands in an unfinished session of another list, where somebody may be packing it now. */
    record InAnotherSession(String order, SessionId session, String list) implements Concern {}

    /** No barcode of this client's is mapped to the SKU, but some of other clients' are: is this the right client's list? */
    record SkuOfAnotherClient(String sku, List<ClientId> clients) implements Concern {
        public SkuOfAnotherClient {
            clients = List.copyOf(clients);
        }
    }
}
