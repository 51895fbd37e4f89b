package org.packbench.importer.excel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jdt.annotation.Nullable;

/** Ends with {@link TooLarge} after a number of bytes of XML: a file of a few kilobytes may claim to hold gigabytes. */
final class BoundedStream extends FilterInputStream {
    /** More came than belongs to any packing list. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(long bound) {
            super("unpacks to more than " + bound);
        }
    }

    /** Bytes of one text or one tag: a parser keeps it whole, and a part of one tag would fill the memory. */
    private static final int LONGEST = 4 << 20;

    private final long bound;
    private long count;
    private int run;

    BoundedStream(InputStream in, long bound) {
        super(in);
        this.bound = bound;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte @Nullable [] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        if (n > 0 && buffer != null) counted(buffer, offset, n);
        return n;
    }

    private void counted(byte[] buffer, int offset, int bytes) throws IOException {
        count += bytes;
        if (count > bound) throw new TooLarge(bound);
        // from behind: where there is markup at all, its last end is near
        int last = offset + bytes - 1;
        while (last >= offset && buffer[last] != '>') last--;
        run = last < offset ? run + bytes : offset + bytes - 1 - last;
        if (run > LONGEST) throw new TooLarge(LONGEST);
    }
}
