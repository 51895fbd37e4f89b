package org.packbench.app.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.PlainText;

/**
 * A stream of text, in UTF-8 and with plain line feeds on every platform, so that scripts read it alike. Names out of files
 * neither turn lines round nor steer the terminal; bytes that are written as such stay as they are.
 */
final class PlainStream extends PrintStream {
    PlainStream(OutputStream to) {
        super(to, true, StandardCharsets.UTF_8);
    }

    @Override
    public void print(@Nullable String text) {
        super.print(PlainText.text(String.valueOf(text)));
    }

    @Override
    public void print(@Nullable Object what) {
        print(String.valueOf(what));
    }
}
