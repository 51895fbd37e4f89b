package org.packbench.ui.sku;

import java.util.Map;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.profile.ClientPacking;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Profiles;
import org.packbench.core.storage.StorageException;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.Table;

/** What is packed in this window goes by its client's mapping as it stands, from the next scan on. */
public final class InUse {
    private InUse() {}

    /** The mapping of a client is this now. Blocks. */
    public static void mapping(Desk desk, Profiles profiles, ClientId client, Map<String, Sku> now)
            throws StorageException, ProfileException {
        var codes = new SkuCodes(now, units(profiles, client));
        desk.state()
                .table()
                .map(Table::session)
                .filter(session -> session.client().equals(client))
                .ifPresent(session -> session.use(codes));
    }

    private static Map<String, Integer> units(Profiles profiles, ClientId client)
            throws StorageException, ProfileException {
        return profiles.client(client)
                .map(ClientPacking::of)
                .orElse(ClientPacking.DEFAULT)
                .units();
    }
}
