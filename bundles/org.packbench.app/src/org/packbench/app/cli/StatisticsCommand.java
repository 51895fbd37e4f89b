package org.packbench.app.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.statistics.PackingStatistics.Rebuilt;
import org.packbench.core.statistics.Selection;
import org.packbench.core.statistics.Selection.Period;
import org.packbench.core.statistics.SessionFigures;
import org.packbench.core.statistics.Sums.By;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JsonText;

/** {@code statistics} and {@code unknown-codes}: what was packed, how well, and what is missing in the mappings. */
final class StatisticsCommand {
    private static final String USUAL_DAYS = "30";

    private final ShareAccess access;
    private final PrintStream out;
    private final PrintStream err;

    /** @param err is told which summaries cannot be read */
    StatisticsCommand(ShareAccess access, PrintStream out, PrintStream err) {
        this.access = access;
        this.out = out;
        this.err = err;
    }

    void run(Arguments arguments) throws Exit {
        boolean json = arguments.flag("json");
        Selection selection =
                selection(arguments).withWorker(arguments.option("worker")).withCourier(arguments.option("courier"));
        Optional<By> by = by(arguments.option("by"));
        Rebuilt rebuilt = read(arguments, selection);
        if (json) out.print(JsonText.line(StatisticsJson.of(rebuilt, selection, by)));
        else new StatisticsText(out).print(rebuilt, selection, by);
    }

    void unknownCodes(Arguments arguments) throws Exit {
        boolean json = arguments.flag("json");
        Selection selection = selection(arguments);
        Rebuilt rebuilt = read(arguments, selection);
        if (json) StatisticsJson.unknown(rebuilt, selection).forEach(line -> out.print(JsonText.line(line)));
        else new StatisticsText(out).unknown(rebuilt, selection);
    }

    private Rebuilt read(Arguments arguments, Selection selection) throws Exit {
        boolean anew = arguments.flag("anew");
        access.open(arguments);
        arguments.requireAllKnown();
        try {
            Rebuilt rebuilt = access.statistics().rebuild(anew, new NullProgressMonitor());
            rebuilt.problems().forEach(problem -> err.println(Messages.bind(Messages.Warning, problem)));
            Known known = new Known(access.profiles());
            if (selection.client().isPresent())
                known.client(
                        selection.client().get(), rebuilt.sessions().stream().map(SessionFigures::client));
            if (selection.worker().isPresent())
                known.worker(
                        selection.worker().get(), rebuilt.sessions().stream().map(Selection::workerKey));
            return rebuilt;
        } catch (StorageException e) {
            throw ShareAccess.notReachable(e);
        } catch (ProfileException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Texts.of(e), e);
        }
    }

    private static Selection selection(Arguments arguments) throws Exit {
        Period period = period(arguments.option("days").orElse(USUAL_DAYS));
        return Selection.of(period, LocalDate.now()).withClient(arguments.option("client"));
    }

    private static Period period(String days) throws Exit {
        return switch (days) {
            case "7" -> Period.WEEK;
            case "30" -> Period.MONTH;
            case "90" -> Period.QUARTER;
            case "all" -> Period.ALL;
            default -> throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.StatisticsDays, days));
        };
    }

    private static Optional<By> by(Optional<String> word) throws Exit {
        if (word.isEmpty()) return Optional.empty();
        return Optional.of(
                switch (word.get().toLowerCase(Locale.ROOT)) {
                    case "worker" -> By.WORKER;
                    case "client" -> By.CLIENT;
                    case "courier" -> By.COURIER;
                    case "day" -> By.DAY;
                    default -> throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.StatisticsBy, word.get()));
                });
    }
}
