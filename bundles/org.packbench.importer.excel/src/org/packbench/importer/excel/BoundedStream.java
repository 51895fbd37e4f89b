package org.packbench.importer.excel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jdt.annotation.Nullable;

/** Ends with {@link TooLarge} after a number of bytes: a file of a few kilobytes may claim to hold gigabytes. */
final class BoundedStream extends FilterInputStream {
    /** More came than belongs to any packing list. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        private TooLarge(long bound) {
            super("unpacks to more than " + bound + " bytes");
        }
    }

    private final long bound;
    private long count;

    BoundedStream(InputStream in, long bound) {
        super(in);
        this.bound = bound;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) counted(1);
        return c;
    }

    @Override
    public int read(byte @Nullable [] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        if (n > 0) counted(n);
        return n;
    }

    private void counted(int bytes) throws IOException {
        count += bytes;
        if (count > bound) throw new TooLarge(bound);
    }
}
