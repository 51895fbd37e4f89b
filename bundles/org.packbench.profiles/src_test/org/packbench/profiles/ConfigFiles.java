package org.packbench.profiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The two files that a station's settings are read from; at first there is none of them. */
final class ConfigFiles {
    static final String SHIPPED = """
            [Network]
            # File server path - all data stored here
            FileServerPath = \\\\192.168.88.101\\Z_GreenDelivery\\WAREHOUSE\\2Packing-tool
            ConnectionTimeout = 5
            LocalCachePath =

            [Logging]
            LogLevel = WARNING
            LogRetentionDays = 14
            MaxLogSizeMB = 20

            [General]
            Environment = production
            DebugMode = false

            [UI]
            RememberLastClient = no
            AutoRefreshInterval = 30

            [Session]
            ReleaseAfterIdleMinutes = 15
            """;

    /** What the product is shipped with. */
    final Path product;

    /** What the person who works here has set. */
    final Path user;

    ConfigFiles(Path folder) {
        product = folder.resolve("product").resolve("config.ini");
        user = folder.resolve("user").resolve("config.ini");
    }

    StationSettings settings(Map<String, String> environment) {
        return new StationSettings(environment, Optional.of(product), user);
    }

    StationSettings settings() {
        return settings(Map.of());
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
