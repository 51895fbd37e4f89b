package org.packbench.sessions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.lease.Station;
import org.packbench.core.profile.Settings;

/**
 * This PC, known by a UUID in its station folder: {@code PACKBENCH_STATION_DIR}, else {@code %ProgramData%\Packbench} on
 * Windows, {@code /var/lib/packbench} where that exists or root may make it, else the user's own data folder
 * (docs/decisions/0002-station-folder.md). Spool and caches are there too, unless the environment names no folder and
 * {@code LocalCachePath} of config.ini does.
 */
@Component
public final class LocalStation implements Station {
    /** Start times are told by some systems to the second, and move with the clock: a reused pid is farther off. */
    private static final Duration SAME_START = Duration.ofSeconds(10);

    private final StationPlaces places;
    private final String pc;
    private final UUID id;

    @Activate
    public LocalStation(@Reference Settings settings) {
        this(named(System.getenv("PACKBENCH_STATION_DIR")), usual(), settings);
    }

    /** All in one folder. */
    LocalStation(Path folder) {
        this(folder, Optional.empty());
    }

    /** @param named wins over the settings, where it is not blank */
    LocalStation(Optional<Path> named, Path usual, Settings settings) {
        this(
                named.orElse(usual),
                named.isPresent() ? Optional.empty() : settings.read().localCachePath());
    }

    private LocalStation(Path home, Optional<Path> cache) {
        this.pc = hostName();
        try {
            this.places = StationPlaces.of(home, cache);
            this.id = readOrMakeId(places.home());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "This PC's station folder cannot be used: " + home
                            + ". Make it writable, or name another in PACKBENCH_STATION_DIR.",
                    e);
        }
    }

    private static Optional<Path> named(@Nullable String folder) {
        return folder == null || folder.isBlank()
                ? Optional.empty()
                : Optional.of(Path.of(folder).toAbsolutePath());
    }

    private static Path usual() {
        String programData = System.getenv("ProgramData");
        if (programData != null) return Path.of(programData, "Packbench");
        Path machine = Path.of("/var/lib/packbench");
        if (Files.isWritable(machine) || Files.isWritable(Path.of("/var/lib"))) return machine;
        return Path.of(System.getProperty("user.home"), ".local", "share", "packbench");
    }

    /** The id stands with the PC's name: a copied disk image is another station. */
    private UUID readOrMakeId(Path folder) throws IOException {
        Path file = folder.resolve("station.id");
        Path guard = folder.resolve("station.guard");
        if (!Files.exists(guard)) makeGuard(guard);
        try (FileChannel channel = FileChannel.open(guard, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                if (lines.size() >= 2 && lines.get(1).equals(pc)) return UUID.fromString(lines.get(0));
            }
            UUID made = UUID.randomUUID();
            Path temp = folder.resolve("station.id.new");
            Files.writeString(temp, made + "\n" + pc + "\n", StandardCharsets.UTF_8);
            EveryUser.file(temp);
            Files.move(temp, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            return made;
        }
    }

    private static void makeGuard(Path guard) throws IOException {
        try {
            Files.createFile(guard);
            EveryUser.file(guard);
        } catch (FileAlreadyExistsException another) {
            // a program that was started at the same time made it
        }
    }

    private static String hostName() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null) return windows;
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return Optional.ofNullable(System.getenv("HOSTNAME")).orElse("localhost");
        }
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String pc() {
        return pc;
    }

    @Override
    public String user() {
        return System.getProperty("user.name", "");
    }

    @Override
    public Path folder() {
        return places.folder();
    }

    @Override
    public List<Path> folders() {
        return places.all();
    }

    @Override
    public Optional<Path> passedOver() {
        return places.passedOver();
    }

    @Override
    public boolean alive(long pid, Instant started) {
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        if (process.isEmpty() || zombie(pid)) return false;
        Optional<Instant> start = process.get().info().startInstant();
        return start.isEmpty() || Duration.between(start.get(), started).abs().compareTo(SAME_START) <= 0;
    }

    /** A killed process whose parent has not asked for it yet still has a pid, and holds nothing. */
    private static boolean zombie(long pid) {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        try {
            if (!Files.exists(stat)) return false;
            String text = Files.readString(stat, StandardCharsets.ISO_8859_1);
            return text.substring(text.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException gone) {
            return true; // it ended between the two looks
        }
    }

    @Override
    public Holder holder(WorkerName worker) {
        ProcessHandle self = ProcessHandle.current();
        Instant started = self.info().startInstant().orElse(Instant.EPOCH);
        return new Holder(
                id, pc, user(), self.pid(), started.truncatedTo(java.time.temporal.ChronoUnit.MILLIS), worker);
    }
}
