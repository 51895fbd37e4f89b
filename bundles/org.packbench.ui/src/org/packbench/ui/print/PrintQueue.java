package org.packbench.ui.print;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.packbench.core.label.Labels;
import org.packbench.core.label.Layout;
import org.packbench.ui.print.NotPrinted.Missing;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Watch;
import org.packbench.ui.work.Work;

/**
 * Labels on their way to the printer, one after the other, in jobs: no scan waits for paper. What could not be printed is kept
 * and told until it was printed, and what comes after it is printed all the same. Used in the user interface's thread.
 */
@Component(service = PrintQueue.class)
public final class PrintQueue {
    private static final System.Logger LOG = System.getLogger(PrintQueue.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final Deque<PrintRequest> waiting = new ArrayDeque<>();
    private final NotPrinted missing = new NotPrinted();
    private boolean printing;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Labels service;

    /**
     * What is not on paper.
     *
     * @param what the orders
     * @param reason what happened, then what to do
     * @param again whether trying again may help
     */
    public record Failure(String what, String reason, boolean again) {}

    /** Lays labels out; empty while no such bundle is installed. */
    Optional<Labels> labels() {
        Labels labels = service;
        return labels == null ? Optional.empty() : Optional.of(labels);
    }

    /** The last of what could not be printed, as long as it is not. */
    public Optional<Failure> failure() {
        return missing.failure();
    }

    /** Calls after every change, until closed. */
    public Watch watch(Runnable changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }

    void print(PrintRequest request) {
        if (!request.labels().isEmpty()) waiting.add(request);
        next();
    }

    /** Tries again what could not be printed; false when there is nothing of that kind. */
    boolean retry() {
        List<PrintRequest> again = missing.again();
        waiting.addAll(again);
        next();
        return !again.isEmpty();
    }

    /** Another session lies on the table: labels of the one before that no printer takes are told of no more. */
    void anotherTable() {
        missing.forgetRefused();
        watchers.forEach(Runnable::run);
    }

    private void next() {
        PrintRequest request = printing ? null : waiting.poll();
        if (request == null) return;
        printing = true;
        Work.<Optional<Missing>>start(
                Display.getCurrent(),
                NLS.bind(Messages.workPrint, request.name()),
                monitor -> send(request),
                result -> ended(request, result));
    }

    /** What is not on paper of it. One label that cannot be printed keeps no other from it. */
    private Optional<Missing> send(PrintRequest request) {
        Labels labels = service;
        Optional<PrintTarget> target = PrintTarget.chosen();
        if (labels == null) return missing(request, Messages.noLabels, false);
        PrintRequest.Layouts layouts = request.lay(labels);
        try {
            if (!layouts.laid().isEmpty()) {
                if (target.isEmpty()) return missing(request, Messages.noTarget, true);
                send(layouts.laid(), target.get(), labels);
            }
            return layouts.refused().flatMap(rest -> missing(rest, layouts.reason(), false));
        } catch (IOException e) {
            // a printer that is off is no fault of the program; whoever looks for the cause finds it
            LOG.log(System.Logger.Level.INFO, "not printed: " + request.name(), e);
            String name = target.map(PrintTarget::name).orElse("");
            return missing(request, NLS.bind(Messages.printerSilent, name, String.valueOf(e.getMessage())), true);
        }
    }

    private static Optional<Missing> missing(PrintRequest request, String reason, boolean again) {
        return Optional.of(new Missing(request, new Failure(request.name(), reason, again)));
    }

    private static void send(List<Layout.Laid> laid, PrintTarget target, Labels labels) throws IOException {
        switch (target) {
            case PrintTarget.Platform printer -> new PlatformPrinter(labels).print(printer.name(), laid);
            case PrintTarget.Raw raw -> new RawPrinter(PATIENCE).send(raw.address(), labels.zpl(laid));
        }
    }

    private void ended(PrintRequest request, Result<Optional<Missing>> result) {
        printing = false;
        missing.tried(
                request,
                switch (result) {
                    case Result.Done<Optional<Missing>> done -> done.value();
                    case Result.Failed<Optional<Missing>> not -> missing(request, not.reason(), true);
                    case Result.Cancelled<Optional<Missing>> cancelled -> missing(request, Messages.cancelled, true);
                });
        watchers.forEach(Runnable::run);
        next();
    }
}
