package org.packbench.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The files of every generation that stand beside the tests. */
final class Samples {
    private Samples() {}

    static byte[] read(String name) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("samples/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
