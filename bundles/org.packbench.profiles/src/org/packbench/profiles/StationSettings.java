package org.packbench.profiles;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.packbench.core.profile.Settings;

/**
 * The settings of this PC, from {@code config.ini} in the product's folder and, over it, the user's: in
 * {@code %APPDATA%\Packbench}, {@code ~/Library/Application Support/Packbench}, or {@code ~/.config/packbench}; the framework
 * property {@value #USER_FILE} names another.
 */
@Component
public final class StationSettings implements Settings {
    /** The framework property that names the user's file. */
    static final String USER_FILE = "packbench.config";

    private static final String NAME = "config.ini";

    private final Map<String, String> environment;
    private final Optional<IniFile> product;
    private final IniFile user;

    @Activate
    public StationSettings(BundleContext context) {
        this(
                System.getenv(),
                Optional.ofNullable(context.getProperty("osgi.install.area")).map(StationSettings::installed),
                Optional.ofNullable(context.getProperty(USER_FILE))
                        .map(Path::of)
                        .orElseGet(() -> ofUser(System.getenv(), home(), System.getProperty("os.name", ""))));
    }

    /** Of these files, none of which needs to exist. */
    StationSettings(Map<String, String> environment, Optional<Path> product, Path user) {
        this.environment = Map.copyOf(environment);
        this.product = product.map(IniFile::new);
        this.user = new IniFile(user);
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", "."));
    }

    /** The install area is a URL with its blanks unescaped. */
    static Path installed(String area) {
        return Path.of(URI.create(area.replace(" ", "%20"))).resolve(NAME);
    }

    /** Where the operating system keeps what belongs to a user. */
    static Path ofUser(Map<String, String> environment, Path home, String os) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows"))
            return named(environment.get("APPDATA"), home).resolve("Packbench").resolve(NAME);
        if (system.startsWith("mac"))
            return home.resolve("Library/Application Support/Packbench").resolve(NAME);
        return named(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"))
                .resolve("packbench")
                .resolve(NAME);
    }

    private static Path named(@Nullable String folder, Path otherwise) {
        return folder == null || folder.isBlank() ? otherwise : Path.of(folder);
    }

    @Override
    public Values read() {
        var files = new ArrayList<IniFile>(List.of(user));
        product.ifPresent(files::add);
        return new SettingsReading(files).values();
    }

    @Override
    public Optional<Root> share(Optional<String> preference) {
        Optional<Root> first = root(Optional.ofNullable(environment.get(SHARE_VARIABLE)), Root.Source.ENVIRONMENT)
                .or(() -> root(preference, Root.Source.PREFERENCE));
        return first.isPresent() ? first : root(read().fileServerPath(), Root.Source.CONFIG_INI);
    }

    private static Optional<Root> root(Optional<String> path, Root.Source source) {
        return path.map(String::strip).filter(text -> !text.isEmpty()).map(text -> new Root(text, source));
    }

    @Override
    public void save(Map<Key, String> changes) throws IOException {
        for (var change : changes.entrySet()) {
            if (change.getValue().matches("(?s).*[\r\n].*"))
                throw new IllegalArgumentException(change.getKey().text() + " is one line");
        }
        user.change(text -> {
            IniText next = text;
            for (Key key : Key.values()) {
                String value = changes.get(key);
                if (value != null) next = next.with(key.section(), key.text(), value.strip());
            }
            return next;
        });
    }
}
