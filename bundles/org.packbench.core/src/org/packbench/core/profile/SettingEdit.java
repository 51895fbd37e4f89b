package org.packbench.core.profile;

import java.util.Optional;

/**
 * One change of one of a client's settings, with what it was made on.
 *
 * @param seen the setting as it stood when it was made; empty when there was none
 * @param wanted as it is to stand; empty to take it out
 */
public record SettingEdit(SettingKey key, Optional<String> seen, Optional<String> wanted) {
    /** Whether it may not be made where the setting stands so: somebody else changed it, and to something else. */
    public boolean clashes(Optional<String> now) {
        return !now.equals(seen) && !now.equals(wanted);
    }
}
