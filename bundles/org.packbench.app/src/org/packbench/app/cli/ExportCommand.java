package org.packbench.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.Exporter;
import org.packbench.core.journal.JournalException;
import org.packbench.core.storage.StorageException;

/** {@code export}: a session, the list of all of them, or the figures of the finished ones, as a file for other programs. */
final class ExportCommand {
    private final ShareAccess access;
    private final PrintStream out;
    private final PrintStream err;

    /** @param err is told how far it is */
    ExportCommand(ShareAccess access, PrintStream out, PrintStream err) {
        this.access = access;
        this.out = out;
        this.err = err;
    }

    /** What is exported: a session's id, else one of the two lists. */
    private record Wish(String session, boolean sessions, boolean statistics) {
        /** Exactly one of them. */
        boolean clear() {
            int wishes = (session.isEmpty() ? 0 : 1) + (sessions ? 1 : 0) + (statistics ? 1 : 0);
            return wishes == 1;
        }
    }

    void run(Arguments arguments) throws Exit {
        Wish wish = new Wish(arguments.word(1), arguments.flag("sessions"), arguments.flag("statistics"));
        if (!wish.clear()) throw new Exit(Exit.Code.BAD_INPUT, Messages.ExportUsage);
        Path target = StationCommand.path(arguments.required("to"));
        Exporter exporter = exporter(arguments.option("format").orElse(extension(target)));
        boolean force = arguments.flag("force");
        access.open(arguments);
        arguments.requireAllKnown();
        List<ExportTable> tables = tables(wish);
        if (!force) requireFree(exporter.targets(tables, target));
        write(exporter, tables, target);
    }

    /** What somebody exported before is not lost to a name that was typed twice; a script that replaces its file says so. */
    static void requireFree(List<Path> files) throws Exit {
        for (Path file : files)
            if (Files.exists(file)) throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.ExportExists, file));
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private Exporter exporter(String format) throws Exit {
        List<Exporter> installed = access.exporters();
        String wanted = format.toLowerCase(Locale.ROOT);
        Optional<Exporter> found = installed.stream()
                .filter(each -> each.extension().equals(wanted))
                .findFirst();
        if (found.isPresent()) return found.get();
        String known = installed.stream().map(Exporter::extension).sorted().collect(Collectors.joining(", "));
        throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.ExportFormatUnknown, format, known));
    }

    private List<ExportTable> tables(Wish wish) throws Exit {
        try {
            if (wish.sessions())
                return ExportTables.sessions(
                        AllSessions.read(access.index(), err).entries());
            if (wish.statistics())
                return ExportTables.statistics(access.statistics()
                        .rebuild(false, new NullProgressMonitor())
                        .sessions());
            return ExportTables.session(access.history().read(StationCommand.sessionId(wish.session())));
        } catch (StorageException.Refused refused) {
            if (refused.missing() && !wish.session().isEmpty())
                throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.SessionMissing, wish.session()), refused);
            throw ShareAccess.notReachable(refused);
        } catch (StorageException e) {
            throw ShareAccess.notReachable(e);
        } catch (JournalException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Texts.of(e), e);
        }
    }

    private void write(Exporter exporter, List<ExportTable> tables, Path target) throws Exit {
        try {
            List<Path> written = exporter.write(tables, target, new NullProgressMonitor());
            boolean asked = written.size() > 1 || written.getFirst().equals(target.toAbsolutePath());
            if (!asked) out.println(Messages.bind(Messages.ExportElsewhere, target, written.getFirst()));
            else written.forEach(file -> out.println(Messages.bind(Messages.ExportWritten, file)));
        } catch (IOException e) {
            throw new Exit(Exit.Code.BAD_INPUT, PrintFiles.refused(target, e), e);
        }
    }
}
