package org.packbench.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where what is printed goes, and in which language it speaks. */
final class PrintFiles {
    /** Those that we ship. */
    private static final List<String> LANGUAGES = List.of("en", "uk", "bg", "de");

    private PrintFiles() {}

    /** That of {@code --language}, else of the program. */
    static Locale language(Arguments arguments) throws Exit {
        Optional<String> given = arguments.option("language");
        if (given.isEmpty()) return Locale.getDefault();
        String language = given.get().toLowerCase(Locale.ROOT);
        if (!LANGUAGES.contains(language))
            throw new Exit(
                    Exit.Code.BAD_INPUT,
                    Messages.bind(Messages.LanguageUnknown, given.get(), String.join(", ", LANGUAGES)));
        return Locale.of(language);
    }

    static Optional<Path> target(Arguments arguments, String option) throws Exit {
        Optional<String> given = arguments.option(option);
        return given.isPresent() ? Optional.of(StationCommand.path(given.get())) : Optional.empty();
    }

    /** Folders on the way are made; what stood there before is replaced. */
    static void write(Path file, byte[] content) throws Exit {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) Files.createDirectories(folder);
            Files.write(file, content);
        } catch (IOException e) {
            throw new Exit(Exit.Code.BAD_INPUT, refused(file, e), e);
        }
    }

    /** Why a file was not written, and what to do; the system's own word is often the path alone. */
    static String refused(Path file, IOException cause) {
        return switch (cause) {
            case FileAlreadyExistsException there -> Messages.bind(Messages.FileExists, file);
            case NoSuchFileException nowhere -> {
                // some folders answer so, too, such as those that the system makes up
                Path folder = file.toAbsolutePath().getParent();
                boolean there = folder != null && Files.isDirectory(folder);
                yield Messages.bind(there ? Messages.FolderRefuses : Messages.FolderMissing, file, folder);
            }
            case FileSystemException system
            when system.getReason() != null -> Messages.bind(Messages.FileNotWritable, file, system.getReason());
            default -> Messages.bind(Messages.FileNotWritable, file, cause.getMessage());
        };
    }
}
