package org.packbench.importer.shopify.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * What a whole file says of itself before any of it is believed.
 *
 * @param charset in which all of it makes sense
 * @param believed whether that was only the likeliest one: the file names none, and is not UTF-8 as Shopify writes it
 * @param quotesOpen whether it ends between quotes
 * @param zeros whether there are zeros in it, which no text has: a copy has them where its content has not come yet
 * @param last character
 */
record Scan(Charset charset, boolean believed, boolean quotesOpen, boolean zeros, char last) {
    private static final int BUFFER = 1 << 16;
    private static final int HIGH = 0x80;

    static Scan of(Path source, IProgressMonitor monitor) throws IOException {
        try {
            return of(source, declared(source), false, monitor);
        } catch (CharacterCodingException e) {
            return of(source, likeliest(source, monitor), true, monitor);
        }
    }

    /** Of a byte order mark; else the one that Shopify writes. */
    static Charset declared(Path source) throws IOException {
        byte[] mark = new byte[2];
        try (InputStream in = Files.newInputStream(source)) {
            if (in.readNBytes(mark, 0, 2) < 2) return StandardCharsets.UTF_8;
        }
        int first = Byte.toUnsignedInt(mark[0]);
        int second = Byte.toUnsignedInt(mark[1]);
        boolean wide = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    /**
     * A spreadsheet saved it again in the character set of its PC: letters beyond English ones stand side by side in words
     * of Cyrillic, and alone in words of western Europe.
     */
    private static Charset likeliest(Path source, IProgressMonitor monitor) throws IOException {
        long alone = 0;
        long together = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(source)) {
            for (int length = in.read(buffer); length > 0; length = in.read(buffer)) {
                check(monitor);
                for (int i = 1; i < length; i++) {
                    if (Byte.toUnsignedInt(buffer[i]) < HIGH) continue;
                    if (Byte.toUnsignedInt(buffer[i - 1]) >= HIGH) together++;
                    else alone++;
                }
            }
        }
        return Charset.forName(together > alone ? "windows-1251" : "windows-1252");
    }

    private static Scan of(Path source, Charset charset, boolean believed, IProgressMonitor monitor)
            throws IOException {
        boolean open = false;
        boolean zeros = false;
        char last = '\n';
        char[] buffer = new char[BUFFER];
        try (Reader in = reader(source, charset, believed)) {
            for (int length = in.read(buffer); length > 0; length = in.read(buffer)) {
                check(monitor);
                for (int i = 0; i < length; i++) {
                    if (buffer[i] == '"') open = !open;
                    zeros |= buffer[i] == 0;
                }
                last = buffer[length - 1];
            }
        }
        return new Scan(charset, believed, open, zeros, last);
    }

    /** Whether its last line has an end. */
    boolean lineEnded() {
        return last == '\n' || last == '\r';
    }

    /** Reads text; one that is not of the character set is a fault, unless that was only believed. */
    static Reader reader(Path source, Charset charset, boolean believed) throws IOException {
        CodingErrorAction action = believed ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
        InputStream in = Files.newInputStream(source);
        return new InputStreamReader(
                in, charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action));
    }

    private static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) throw new OperationCanceledException();
    }
}
