package org.packbench.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.label.CodeSheet;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.storage.StorageException;
import org.packbench.model.Worker;
import org.packbench.ui.print.text.SheetTexts;

/** {@code commands} and {@code badges}: the sheets that hang beside a packing table. */
final class SheetCommand {
    private final ShareAccess access;
    private final PrintStream out;

    SheetCommand(ShareAccess access, PrintStream out) {
        this.access = access;
        this.out = out;
    }

    /** Needs no share. */
    void commands(Arguments arguments) throws Exit {
        Path file = StationCommand.path(arguments.required("pdf"));
        SheetTexts texts = new SheetTexts(PrintFiles.language(arguments));
        arguments.requireAllKnown();
        write(file, texts.commands(access.station().pc(), LocalDateTime.now()));
    }

    void badges(Arguments arguments) throws Exit {
        Path file = StationCommand.path(arguments.required("pdf"));
        SheetTexts texts = new SheetTexts(PrintFiles.language(arguments));
        access.open(arguments);
        arguments.requireAllKnown();
        try {
            List<WorkerName> workers =
                    access.profiles().workers().stream().map(SheetCommand::name).toList();
            write(file, texts.badges(workers, access.station().pc(), LocalDateTime.now()));
        } catch (StorageException e) {
            throw ShareAccess.notReachable(e);
        } catch (ProfileException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Texts.of(e), e);
        }
    }

    private static WorkerName name(Worker worker) {
        return new WorkerName(new WorkerId(worker.getId()), worker.getName() == null ? "" : worker.getName());
    }

    private void write(Path file, CodeSheet sheet) throws Exit {
        PrintFiles.write(file, access.labels().pdf(sheet));
        out.println(file);
    }
}
