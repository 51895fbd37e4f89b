package org.packbench.profiles;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.UnaryOperator;

/**
 * An INI file on this PC. A change is read-modify-write under a lock file beside it, and replaces the file as a whole, so
 * that two programs saving at once lose nothing and a reader never sees half a file.
 */
record IniFile(Path path) {
    /** What was read; {@code utf8} is false where the bytes were not, and each was taken for a character. */
    record Loaded(IniText text, Charset charset, boolean utf8) {}

    /** FileChannel locks are the process's own: its threads need one more. */
    private static final Object ONE_THREAD = new Object();

    /** The file as it stands; a missing one is empty. */
    Loaded read() throws IOException {
        if (Files.notExists(path)) return new Loaded(IniText.of(""), StandardCharsets.UTF_8, true);
        byte[] bytes = Files.readAllBytes(path);
        // two bytes that Windows' editor puts before what it calls Unicode
        boolean wide = bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        if (wide) return load(bytes, StandardCharsets.UTF_16LE, true);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Loaded(IniText.of(text), StandardCharsets.UTF_8, true);
        } catch (CharacterCodingException notUtf8) {
            // every byte comes back as it was when the file is saved
            return load(bytes, StandardCharsets.ISO_8859_1, false);
        }
    }

    private static Loaded load(byte[] bytes, Charset charset, boolean utf8) {
        return new Loaded(IniText.of(new String(bytes, charset)), charset, utf8);
    }

    /** Changes the file, and makes it with its folder where there is none. */
    void change(UnaryOperator<IniText> change) throws IOException {
        synchronized (ONE_THREAD) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (FileChannel lock =
                            FileChannel.open(sibling(".guard"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                Loaded now = read();
                IniText next = change.apply(now.text());
                if (!now.charset().newEncoder().canEncode(next.toString()))
                    throw new FileSystemException(
                            path.toString(),
                            null,
                            "is not UTF-8, so the new value has no place in it: save it as UTF-8");
                replace(next.toString().getBytes(now.charset()));
            }
        }
    }

    private void replace(byte[] content) throws IOException {
        Path temp = sibling(".new");
        try (FileChannel file = FileChannel.open(
                temp, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) file.write(left);
            file.force(true);
        }
        Files.move(temp, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path sibling(String suffix) {
        return path.resolveSibling(path.getFileName() + suffix);
    }
}
