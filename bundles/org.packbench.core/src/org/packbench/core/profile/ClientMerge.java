package org.packbench.core.profile;

import java.util.List;
import org.packbench.model.ClientProfile;

/**
 * What became of edits of a client's settings.
 *
 * @param client as it stands on the share now; the caller's own
 * @param clashes edits that were not made, for others changed the same settings meanwhile
 */
public record ClientMerge(ClientProfile client, List<SettingEdit> clashes) {
    public ClientMerge {
        clashes = List.copyOf(clashes);
    }
}
