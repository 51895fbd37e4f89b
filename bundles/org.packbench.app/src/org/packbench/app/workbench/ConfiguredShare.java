package org.packbench.app.workbench;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.packbench.core.profile.Settings;
import org.packbench.ui.preferences.Preference;

/** Which share this PC is set up for: the environment's, else the preference, else the one of {@code config.ini}. */
@Component(service = ConfiguredShare.class)
public final class ConfiguredShare {
    private final Settings settings;

    @Activate
    public ConfiguredShare(@Reference Settings settings) {
        this.settings = settings;
    }

    /** Empty when nobody says. Blocks for a look at small local files. */
    public Optional<String> root() {
        return settings.share(Preference.SHARE.get()).map(Settings.Root::path);
    }
}
