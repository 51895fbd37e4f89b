package org.packbench.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.packbench.core.ClientId;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.LeftOut;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.TableHead;
import org.packbench.core.intake.Concern;
import org.packbench.core.intake.Intake;
import org.packbench.core.intake.Intake.Examined;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.storage.StorageException;
import org.packbench.ui.text.Counted;

/**
 * {@code import}: shows a file as it would be packed, with every doubt, and offers it to all stations. What a person has to
 * decide in the window is decided here by an option; without it the import is refused.
 */
final class ImportCommand {
    private final ShareAccess access;
    private final PrintStream out;

    ImportCommand(ShareAccess access, PrintStream out) {
        this.access = access;
        this.out = out;
    }

    /** What is to be done with what cannot or should not be packed. */
    private record Decisions(
            boolean dryRun, boolean leaveOut, boolean again, boolean remember, Optional<Path> rejected) {}

    void run(Arguments arguments) throws Exit {
        ClientId client = StationCommand.clientId(arguments.required("client"));
        Path file = StationCommand.path(arguments.option("file").orElse(arguments.word(1)));
        boolean json = arguments.flag("json");
        Optional<String> columns = arguments.option("columns");
        OptionalInt quantity = quantity(arguments.option("quantity"));
        String sheet = arguments.option("sheet").orElse("");
        Optional<String> target = arguments.option("rejected");
        boolean live = arguments.flag("shop");
        Decisions decisions = new Decisions(
                arguments.flag("dry-run"),
                arguments.flag("leave-out"),
                arguments.flag("again"),
                arguments.flag("remember"),
                target.isPresent() ? Optional.of(StationCommand.path(target.get())) : Optional.empty());
        access.open(arguments);
        arguments.requireAllKnown();
        if (decisions.remember() && columns.isEmpty()) throw new Exit(Exit.Code.BAD_INPUT, Messages.ImportRememberWhat);
        if (!live && file.toString().isEmpty()) throw new Exit(Exit.Code.BAD_INPUT, Messages.ImportUsage);
        if (live && (!file.toString().isEmpty() || columns.isPresent() || quantity.isPresent() || !sheet.isEmpty()))
            throw new Exit(Exit.Code.BAD_INPUT, org.packbench.ui.shop.text.Messages.cliEmpty);
        ImportReport report = json ? new ImportJson(out) : new ImportText(out);
        try {
            Examined examined =
                    live ? ofShop(client) : examined(client, file, columns, new Intake.Wish(Map.of(), quantity, sheet));
            Path source = live ? name(examined.result()) : file;
            report.show(source, examined);
            decide(client, source, examined, decisions, report);
        } catch (StorageException e) {
            throw ShareAccess.notReachable(e);
        } catch (ProfileException e) {
            boolean noClient = e.kind() == ProfileException.Kind.MISSING;
            throw new Exit(
                    Exit.Code.BAD_INPUT, noClient ? Messages.bind(Messages.ClientMissing, client) : Texts.of(e), e);
        } catch (IOException e) {
            throw new Exit(Exit.Code.BAD_INPUT, String.valueOf(e.getMessage()), e);
        }
    }

    /** What a line without a quantity counts as, as {@code --quantity} says. */
    static OptionalInt quantity(Optional<String> given) throws Exit {
        if (given.isEmpty()) return OptionalInt.empty();
        try {
            int units = Integer.parseInt(given.get().strip());
            if (units >= 1 && units <= ListRules.MOST_UNITS) return OptionalInt.of(units);
            throw new NumberFormatException(given.get());
        } catch (NumberFormatException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.ImportQuantityForm, given.get()), e);
        }
    }

    private Examined ofShop(ClientId client) throws Exit, StorageException, ProfileException {
        Result result = new LiveShops(access).fetch(client).result();
        if (!(result instanceof Result.Read read)) return new Examined(result, Intake.Findings.NONE, false);
        Intake.Findings findings = access.intake().findings(client, read.list(), new NullProgressMonitor());
        return new Examined(result, findings, false);
    }

    /** What a list from a shop is called, there being no file. */
    private static Path name(Result result) {
        return Path.of(
                result instanceof Result.Read read ? String.valueOf(read.list().getListName()) : "shop");
    }

    /** Columns are named for the headings of this file, so it is looked at once before. */
    private Examined examined(ClientId client, Path file, Optional<String> columns, Intake.Wish wish)
            throws Exit, IOException, StorageException, ProfileException {
        Intake intake = access.intake();
        Examined first = intake.examine(client, file, wish, new NullProgressMonitor());
        if (columns.isEmpty()) return first;
        ColumnMapping mapping = ColumnsOption.parse(columns.get());
        // the options are right then, and the report says what is wrong with the file
        if (!wish.sheet().isEmpty() && first.result() instanceof Result.Rejected) return first;
        TableHead head = head(first.result())
                .orElseThrow(() -> new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.ImportNoTable, file)));
        if (!mapping.fits(head.headings().size()))
            throw new Exit(
                    Exit.Code.BAD_INPUT,
                    Counted.text(Messages.ImportColumnsFew, head.headings().size(), columns.get()));
        OptionalInt quantity = wish.confirmedQuantity();
        ColumnMapping chosen = mapping.withQuantityDefault(quantity.orElse(0)).onSheet(wish.sheet());
        Intake.Wish said = new Intake.Wish(Map.of(head.signature(), chosen), quantity, wish.sheet());
        return intake.examine(client, file, said, new NullProgressMonitor());
    }

    private static Optional<TableHead> head(Result result) {
        return switch (result) {
            case Result.Read read -> read.head();
            case Result.Unmapped unmapped -> Optional.of(unmapped.head());
            case Result.Rejected rejected -> Optional.empty();
        };
    }

    private void decide(ClientId client, Path file, Examined examined, Decisions decisions, ImportReport report)
            throws Exit, IOException, StorageException, ProfileException {
        switch (examined.result()) {
            case Result.Read read -> {
                if (decisions.rejected().isPresent() && !read.leftOut().isEmpty())
                    save(read.leftOut(), decisions.rejected().get());
                List<String> against = against(read, examined.findings(), decisions);
                if (!against.isEmpty()) throw new Exit(Exit.Code.BAD_INPUT, String.join("\n", against));
                if (!decisions.dryRun() && decisions.remember() && read.head().isPresent())
                    access.intake().remember(client, read.head().get());
                if (!decisions.dryRun())
                    report.offered(access.sessions().offer(client, read.list(), file.toAbsolutePath()));
            }
            case Result.Rejected rejected -> throw new Exit(Exit.Code.BAD_INPUT, Messages.ImportNothing);
            case Result.Unmapped unmapped ->
                throw new Exit(
                        Exit.Code.BAD_INPUT,
                        Messages.bind(
                                Messages.ImportUnmapped,
                                ColumnsOption.text(unmapped.head().likeliest()),
                                unmapped.head().mapping().missing().stream()
                                        .map(field -> field.key())
                                        .collect(Collectors.joining(", "))));
        }
    }

    private static List<String> against(Result.Read read, Intake.Findings findings, Decisions decisions) {
        List<String> against = new ArrayList<>();
        int leftOut = read.leftOut().orders().size();
        if (!read.leftOut().isEmpty() && !decisions.leaveOut())
            against.add(Counted.text(Messages.ImportLeavesOut, leftOut));
        if (decisions.again()) return against;
        int serious = (int) findings.concerns().stream()
                .filter(concern -> !(concern instanceof Concern.SkuOfAnotherClient))
                .count();
        if (serious > 0) against.add(Counted.text(Messages.ImportAgain, serious));
        findings.open().forEach(open -> against.add(Messages.bind(Messages.ImportOpen, open.id())));
        return against;
    }

    private void save(LeftOut leftOut, Path target) throws Exit, IOException {
        List<String> reasons = leftOut.rows().stream()
                .map(row -> row.problems().stream().map(ImportCommand::reason).collect(Collectors.joining("; ")))
                .toList();
        try {
            access.intake().save(leftOut, Messages.ImportReason, reasons, target);
        } catch (IOException e) {
            throw new Exit(Exit.Code.BAD_INPUT, PrintFiles.refused(target, e), e);
        }
    }

    private static String reason(Problem problem) {
        return (problem.column().isEmpty() ? "" : problem.column() + ": ") + ProblemTexts.of(problem);
    }
}
