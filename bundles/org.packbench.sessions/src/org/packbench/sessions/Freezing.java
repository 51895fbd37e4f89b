package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.packing.Kits;
import org.packbench.core.profile.ClientPacking;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Profiles;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.model.PackingList;

/**
 * Freezes the lists of sessions, with the client's kits taken apart as they are at that moment: a later change of the client
 * changes no session.
 */
record Freezing(Storage storage, Profiles profiles) {
    private static final Logger LOG = System.getLogger(Freezing.class.getName());

    /** Of a session whose folder this station has just created. */
    void freezeNew(SessionId session, PackingList list, String source) throws StorageException {
        kits(session).expand(list);
        FrozenList.freezeNew(storage, session, list, source);
    }

    /** In a folder that others know too. What another tool has packed there, it has packed by the lines of its list. */
    void freeze(SessionId session, PackingList list, String source) throws StorageException {
        if (!begun(session)) kits(session).expand(list);
        FrozenList.freeze(storage, session, list, source);
    }

    private boolean begun(SessionId session) throws StorageException {
        for (SharePath place : SessionOrigin.places(session))
            if (ShareFiles.read(storage, place).isPresent()) return true;
        return false;
    }

    private Kits kits(SessionId session) throws StorageException {
        ClientId client = new ClientId(Layout.clientOf(session));
        try {
            return profiles.client(client)
                    .map(ClientPacking::of)
                    .orElse(ClientPacking.DEFAULT)
                    .kits();
        } catch (ProfileException e) {
            LOG.log(
                    Level.WARNING,
                    "no settings of client " + client + ": its kits are packed as they stand in the list",
                    e);
            return Kits.NONE;
        }
    }
}
