package org.packbench.ui.print;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
    private final List<PrintRequest> failed = new ArrayList<>();
    private Optional<Failure> failure = Optional.empty();
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

    /** The last thing that could not be printed, as long as it is not. */
    public Optional<Failure> failure() {
        return failure;
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
        if (failed.isEmpty()) return false;
        waiting.addAll(failed);
        failed.clear();
        next();
        return true;
    }

    private void next() {
        PrintRequest request = printing ? null : waiting.poll();
        if (request == null) return;
        printing = true;
        Work.<Optional<Failure>>start(
                Display.getCurrent(),
                NLS.bind(Messages.workPrint, request.name()),
                monitor -> send(request),
                result -> ended(request, result));
    }

    /** What became of it; empty when it is on paper. */
    private Optional<Failure> send(PrintRequest request) {
        Labels labels = service;
        Optional<PrintTarget> target = PrintTarget.chosen();
        if (labels == null) return Optional.of(new Failure(request.name(), Messages.noLabels, false));
        try {
            List<Layout.Laid> laid = request.laid(labels);
            if (target.isEmpty()) return Optional.of(new Failure(request.name(), Messages.noTarget, true));
            send(laid, target.get(), labels);
            return Optional.empty();
        } catch (PrintRequest.Refused e) {
            return Optional.of(new Failure(request.name(), String.valueOf(e.getMessage()), false));
        } catch (IOException e) {
            // a printer that is off is no fault of the program; whoever looks for the cause finds it
            LOG.log(System.Logger.Level.INFO, "not printed: " + request.name(), e);
            String name = target.map(PrintTarget::name).orElse("");
            return Optional.of(new Failure(
                    request.name(), NLS.bind(Messages.printerSilent, name, String.valueOf(e.getMessage())), true));
        }
    }

    private static void send(List<Layout.Laid> laid, PrintTarget target, Labels labels) throws IOException {
        switch (target) {
            case PrintTarget.Platform printer -> new PlatformPrinter(labels).print(printer.name(), laid);
            case PrintTarget.Raw raw -> new RawPrinter(PATIENCE).send(raw.address(), labels.zpl(laid));
        }
    }

    private void ended(PrintRequest request, Result<Optional<Failure>> result) {
        printing = false;
        Optional<Failure> now = switch (result) {
            case Result.Done<Optional<Failure>> done -> done.value();
            case Result.Failed<Optional<Failure>> not -> Optional.of(new Failure(request.name(), not.reason(), true));
            case Result.Cancelled<Optional<Failure>> cancelled ->
                Optional.of(new Failure(request.name(), Messages.cancelled, true));
        };
        now.filter(Failure::again).ifPresent(kept -> failed.add(request));
        if (now.isPresent() || failed.isEmpty()) failure = now;
        watchers.forEach(Runnable::run);
        next();
    }
}
