package org.packbench.ui.desk;

import org.packbench.core.session.OpenSession;
import org.packbench.model.ClientProfile;

/**
 * What lies on the packing table.
 *
 * @param session being packed here
 * @param client whose goods they are; only read
 * @param listName the packing list's name, as people call it
 */
public record Table(OpenSession session, ClientProfile client, String listName) {}
