package org.packbench.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Does something to a file when a reader asks for the so many-th time whether it is cancelled. */
final class Meddling extends NullProgressMonitor {
    /** What other programs do to a file. */
    enum What {
        GROWS,
        IS_CUT_OFF,
        IS_EMPTIED,
        VANISHES,
        BECOMES_A_FOLDER,
        IS_WRITTEN_AGAIN,
        IS_REPLACED
    }

    private final Path file;
    private final What what;
    private final byte[] other;
    private int left;

    /** @param other what is in the file afterwards, where it is written again */
    Meddling(Path file, What what, byte[] other, int ask) {
        this.file = file;
        this.what = what;
        this.other = other;
        left = ask;
    }

    @Override
    public boolean isCanceled() {
        try {
            if (--left == 0) meddle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return super.isCanceled();
    }

    /** Whether it was asked so often. */
    boolean isDone() {
        return left <= 0;
    }

    private void meddle() throws IOException {
        byte[] content = Files.readAllBytes(file);
        FileTime next = FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 1_000);
        switch (what) {
            case GROWS -> Files.write(file, content, StandardOpenOption.APPEND);
            case IS_CUT_OFF -> Files.write(file, Arrays.copyOf(content, content.length / 2));
            case IS_EMPTIED -> Files.write(file, new byte[0]);
            case VANISHES -> Files.delete(file);
            case BECOMES_A_FOLDER -> {
                Files.delete(file);
                Files.createDirectory(file);
            }
            case IS_WRITTEN_AGAIN -> Files.write(file, other);
            case IS_REPLACED -> {
                Path beside = Files.write(file.resolveSibling("beside"), other);
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        // clocks of file systems are coarse, and a test is quicker than any program that writes lists
        if (Files.isRegularFile(file)) Files.setLastModifiedTime(file, next);
    }
}
