package org.packbench.storage.smb;

import java.time.Duration;

/**
 * How a server is spoken to, as it was set when the share was opened.
 *
 * @param timeout how long one request may stay without its answer
 * @param encrypted whether everything is encrypted; a server that cannot is refused
 */
record Settings(Duration timeout, boolean encrypted) {
    static Settings of(org.packbench.core.profile.Settings.Values values) {
        return new Settings(values.connectionTimeout(), values.encryption());
    }
}
