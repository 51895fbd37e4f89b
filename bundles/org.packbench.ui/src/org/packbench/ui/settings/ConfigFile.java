package org.packbench.ui.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.packbench.core.lease.Station;
import org.packbench.core.profile.Settings;
import org.packbench.ui.Messages;
import org.packbench.ui.preferences.Preference;

/** What config.ini said when the window was started; the user interface's thread may ask. Thread-safe. */
@Component(service = ConfigFile.class)
public final class ConfigFile {
    private final Settings.Values values;

    /** Looks at two small files of this PC, before there is a window. */
    @Activate
    public ConfigFile(@Reference Settings settings) {
        this.values = settings.read();
    }

    ConfigFile(Settings.Values values) {
        this.values = values;
    }

    /** Whether faults offer their traces. */
    public boolean debugMode() {
        return values.debugMode();
    }

    /** The product's name; beside it the environment's, unless people's work is packed in it. */
    public String product() {
        return values.environment().equalsIgnoreCase(Settings.Key.ENVIRONMENT.fallback())
                ? Messages.titleProduct
                : NLS.bind(Messages.titleEnvironment, Messages.titleProduct, values.environment());
    }

    /** How long one attempt to reach the share may take. */
    public Duration connectionTimeout() {
        return values.connectionTimeout();
    }

    /** What the person or the warehouse set; empty for the system's. */
    public Optional<String> language() {
        return values.language();
    }

    /** Whether the window begins without menu and toolbar. */
    public boolean fullScreen() {
        return values.fullScreen();
    }

    /** When lists read themselves again. */
    public AutoRefresh autoRefresh() {
        return new AutoRefresh(values.autoRefreshInterval());
    }

    /** Whom packing was started for last. */
    public LastClient lastClient() {
        return new LastClient(values.rememberLastClient(), Preference.LAST_CLIENT::get, Preference.LAST_CLIENT::set);
    }

    /** What is the matter, in words; empty when all is well. */
    public List<String> problems(Optional<Station> station) {
        List<String> told = new ArrayList<>(
                values.problems().stream().map(SettingsTexts::of).toList());
        station.flatMap(pc -> pc.passedOver().map(folder -> SettingsTexts.passedOver(folder, pc)))
                .ifPresent(told::add);
        return List.copyOf(told);
    }
}
