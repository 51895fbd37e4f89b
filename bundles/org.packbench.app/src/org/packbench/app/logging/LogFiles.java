package org.packbench.app.logging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The log files of one PC: one a day, continued in {@code .2}, {@code .3} and so on at the size. All programs of the PC
 * write to the same file; each line is one append, so that lines do not mix. Thread-safe.
 */
final class LogFiles implements AutoCloseable {
    /** What the files are called, whatever the PC's name: those of a PC that was renamed are old some day, too. */
    private static final Pattern NAME = Pattern.compile("packbench_.*_(\\d{4}-\\d{2}-\\d{2})(\\.\\d+)?\\.log");

    /**
     * Where, and how much.
     *
     * @param maxBytes at which a file is continued in a new one; a longer line has a file to itself
     * @param retentionDays how many days before today are kept; 0 keeps all
     */
    record Limits(Path folder, String pc, long maxBytes, int retentionDays) {}

    private final Limits limits;
    private @Nullable LocalDate day;
    private @Nullable FileChannel channel;
    private int number = 1;

    LogFiles(Limits limits) {
        this.limits = limits;
    }

    /** Appends the line to the file of its day. */
    synchronized void append(LocalDate today, byte[] line) throws IOException {
        FileChannel file = channel;
        if (file == null || !today.equals(day)) file = begin(today);
        while (file.size() > 0 && file.size() + line.length > limits.maxBytes()) {
            number++;
            file = open(today);
        }
        ByteBuffer left = ByteBuffer.wrap(line);
        while (left.hasRemaining()) file.write(left);
    }

    /** The day's first file; what is too old goes with the day before. */
    private FileChannel begin(LocalDate today) throws IOException {
        everyUsers(Files.createDirectories(limits.folder()), "rwxrwxrwx");
        day = today;
        number = 1;
        FileChannel first = open(today);
        removeOld(today);
        return first;
    }

    private FileChannel open(LocalDate today) throws IOException {
        close();
        Path file = file(today, number);
        boolean made = Files.notExists(file);
        FileChannel opened =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        channel = opened;
        if (made) everyUsers(file, "rw-rw-rw-");
        return opened;
    }

    /** The file of a day, from 1. */
    Path file(LocalDate of, int number) {
        // a PC's name may hold what a file's name may not
        String pc = limits.pc().replaceAll("[^\\p{L}\\p{N}.-]", "-");
        return limits.folder().resolve("packbench_" + pc + "_" + of + (number == 1 ? "" : "." + number) + ".log");
    }

    /** The next user of this PC goes on in the same file; what another user made, that one has opened already. */
    private static void everyUsers(Path path, String permissions) throws IOException {
        if (!Files.getFileStore(path).supportsFileAttributeView("posix")) return;
        if (Files.getOwner(path).getName().equals(System.getProperty("user.name")))
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private void removeOld(LocalDate today) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(limits.folder())) {
            files = found.toList();
        }
        for (Path file : files) if (old(file, today, limits.retentionDays())) Files.deleteIfExists(file);
    }

    /** Whether a file is a log of a day that is not kept any more; with 0 days every one is kept. */
    static boolean old(Path file, LocalDate today, int retentionDays) {
        LocalDate oldest = today.minusDays(retentionDays);
        return retentionDays > 0
                && dayOf(file).filter(day -> day.isBefore(oldest)).isPresent();
    }

    /** Which day's log a file is; empty when it is none. */
    static Optional<LocalDate> dayOf(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Optional.of(LocalDate.parse(name.group(1))) : Optional.empty();
    }

    /** Of a log of this PC, with a part of the station's id: two PCs of one name do not overwrite each other. */
    static String nameOnShare(Path file, UUID station) {
        String name = String.valueOf(file.getFileName());
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) throw new IllegalArgumentException(name);
        int day = parts.start(1);
        return name.substring(0, day) + part(station) + "_" + name.substring(day);
    }

    /** Whether a log on the share is this station's. */
    static boolean ofStation(String name, UUID station) {
        return NAME.matcher(name).matches() && name.contains("_" + part(station) + "_");
    }

    private static String part(UUID station) {
        return station.toString().substring(0, 8);
    }

    @Override
    public synchronized void close() throws IOException {
        FileChannel open = channel;
        channel = null;
        if (open != null) open.close();
    }
}
