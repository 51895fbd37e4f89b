package org.packbench.contracts.network;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A disk that can be filled to the last byte and freed again: a little memory mounted on a folder. Needs root on Linux. */
public final class SmallDisk implements AutoCloseable {
    private static final int LIMIT_SECONDS = 20;

    private final Path folder;
    private boolean mounted = true;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts one on a folder, which is empty from now on. */
    public static SmallDisk mount(Path folder, int megabytes) throws IOException {
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        SmallDisk disk = new SmallDisk(folder);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(disk::end));
        return disk;
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    /** Leaves no byte free. */
    public void fill() throws IOException {
        ByteBuffer zeros = ByteBuffer.allocate(1 << 16);
        try (FileChannel filler = FileChannel.open(filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (folder.toFile().getUsableSpace() > 0) filler.write(zeros.clear());
        } catch (IOException full) {
            // others write meanwhile, so this is how it ends when they were faster
            if (folder.toFile().getUsableSpace() > 0) throw full;
        }
    }

    /** Gives back what was filled. */
    public void free() throws IOException {
        Files.deleteIfExists(filler());
    }

    @Override
    public synchronized void close() throws IOException {
        if (!mounted) return;
        mounted = false;
        // whoever still has a file of it open keeps it no longer than that
        run("umount", "--lazy", folder.toString());
    }

    /** For one that nobody closed. */
    private void end() {
        try {
            close();
        } catch (IOException e) {
            System.getLogger(SmallDisk.class.getName()).log(System.Logger.Level.WARNING, "ending " + folder, e);
        }
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String said = new String(process.getInputStream().readAllBytes());
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0)
                throw new IOException(List.of(command) + ": " + said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
